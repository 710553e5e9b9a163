/** @vitest-environment happy-dom */
import { expect, test, vi } from "vitest";
import Talk from "../../../../src/widgets/kaarten/talk/Talk.tsx";
import { aTalk } from "../../aids.ts";
import { button, find, mount, press } from "../../dom.ts";

vi.mock("../../../../src/widgets/kaarten/talk/Running.tsx", () => {
  throw new Error("no connection");
});

test("a talk that does not come is said, and what was chosen stays", async () => {
  const root = mount(<Talk aid={aTalk()} mode="page" />);
  await press(find(root, '[data-onderwerp="bereik"]'));
  expect(find(root, "[role=alert]").textContent).toBe("");
  await press(button(root, "Verder"));
  await vi.waitFor(() => expect(find(root, "[role=alert]").textContent).toContain("Het gesprek kwam niet aan."));
  expect(root.querySelectorAll(":checked")).toHaveLength(1);
});
