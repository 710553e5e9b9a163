/** @vitest-environment happy-dom */
import { expect, test } from "vitest";
import { arrowWay } from "../../src/widgets/arrow-way.ts";

/** Where the key leads while this element has the focus. */
function way(html: string, key: string, more: KeyboardEventInit = {}): number {
  document.body.innerHTML = html;
  let found = Number.NaN;
  const listen = (event: KeyboardEvent) => (found = arrowWay(event));
  document.body.addEventListener("keydown", listen, { once: true });
  document.body.firstElementChild?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, ...more }));
  return found;
}

test("arrows lead on and back from a button, a heading and a box to tick", () => {
  for (const html of ["<button></button>", "<h3></h3>", '<input type="checkbox">'])
    expect([way(html, "ArrowRight"), way(html, "ArrowLeft"), way(html, "ArrowDown")]).toEqual([1, -1, 0]);
});

test("in a field they move along its letters, and with another key they are the browser's", () => {
  for (const html of ["<input>", "<textarea></textarea>", "<select></select>", '<input type="radio">'])
    expect(way(html, "ArrowRight")).toBe(0);
  for (const held of ["altKey", "ctrlKey", "metaKey", "shiftKey"])
    expect(way("<button></button>", "ArrowLeft", { [held]: true })).toBe(0);
});
