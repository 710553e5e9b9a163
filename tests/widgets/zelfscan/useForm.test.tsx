/** @vitest-environment happy-dom */
import { expect, test } from "vitest";
import { useForm } from "../../../src/widgets/zelfscan/useForm.ts";
import { find, happens, mount } from "../dom.ts";

let drawn = 0;
function Form({ given }: { given: string }) {
  const { form, answers, read } = useForm();
  drawn += 1;
  return (
    <form ref={form} onInput={read}>
      <input name="veld" defaultValue={given} />
      <output>{answers.veld?.join()}</output>
    </form>
  );
}
/** The form, with what stood in it when its script came. */
function form(given: string): HTMLElement {
  drawn = 0;
  return mount(<Form given={given} />);
}
const said = (root: HTMLElement) => find(root, "output").textContent;

test("a form that is empty when its script comes is drawn once", () => {
  expect(said(form(""))).toBe("");
  expect(drawn).toBe(1);
});

test("what a browser put back is read and shown, at once or later", async () => {
  expect(said(form("eerder"))).toBe("eerder");
  expect(drawn).toBe(2);
  const root = form("");
  find<HTMLInputElement>(root, "input").value = "later";
  await happens(() => dispatchEvent(new Event("pageshow")));
  expect(said(root)).toBe("later");
});

test("what is emptied again is shown empty", async () => {
  const root = form("eerder");
  const input = find<HTMLInputElement>(root, "input");
  input.value = "";
  await happens(() => input.dispatchEvent(new Event("input", { bubbles: true })));
  expect(said(root)).toBe("");
});
