/** @vitest-environment happy-dom */
import { expect, test } from "vitest";
import * as t from "../../../src/text/zelfscan.nl.ts";
import { Later } from "../../../src/widgets/zelfscan/Later.tsx";
import { button, happens, mount, press } from "../dom.ts";

const Part = ({ name }: { name: string }) => <p>{name} is er</p>;

test("a part that does not come is asked for again by a button, and says meanwhile what stays", async () => {
  let tries = 0;
  const load = () => ((tries += 1) === 1 ? Promise.reject(new Error("offline")) : Promise.resolve({ default: Part }));
  const root = mount(<Later load={load} props={{ name: "Het deel" }} waiting="Wacht even" />);
  expect(root.textContent).toBe("Wacht even");
  await happens(() => undefined);
  expect(root.querySelector("[role=alert]")?.textContent).toContain(t.failed);
  await press(button(root, t.again));
  await happens(() => undefined);
  expect(root.textContent).toBe("Het deel is er");
  expect(tries).toBe(2);
});
