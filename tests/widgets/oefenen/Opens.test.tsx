/** @vitest-environment happy-dom */
import { expect, test } from "vitest";
import { Opens } from "../../../src/widgets/oefenen/Opens.tsx";
import { find, happens, mount } from "../dom.ts";

const Part = ({ word }: { word: string }) => <b>{word}</b>;
const toggle = (fold: HTMLDetailsElement, open: boolean) =>
  happens(() => {
    fold.open = open;
    fold.dispatchEvent(new Event("toggle"));
  });

test("a part is fetched when it is first opened, once; where it does not come, opening again asks again", async () => {
  let asked = 0;
  let network = false;
  const load = () => {
    asked += 1;
    return network ? Promise.resolve({ default: Part }) : Promise.reject(new Error("no network"));
  };
  const root = mount(<Opens title="Meer" load={load} props={{ word: "er" }} />);
  const fold = find<HTMLDetailsElement>(root, "details");
  expect(asked).toBe(0);
  await toggle(fold, true);
  expect(fold.textContent).toContain("Dit kwam niet aan.");
  await toggle(fold, false);
  network = true;
  await toggle(fold, true);
  expect(find(fold, "b").textContent).toBe("er");
  const times = asked;
  await toggle(fold, false);
  await toggle(fold, true);
  expect(asked).toBe(times);
});

test("what asks to be seen is open, and fetched at once", async () => {
  const load = () => Promise.resolve({ default: Part });
  const root = mount(<Opens title="Meer" load={load} props={{ word: "er" }} open />);
  await happens(() => undefined);
  expect(find(root, "details[open] b").textContent).toBe("er");
});
