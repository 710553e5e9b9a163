/** @vitest-environment happy-dom */
import { render } from "preact";
import { renderToString } from "preact-render-to-string";
import { act } from "preact/test-utils";
import { afterEach, expect, test } from "vitest";
import { chosenBefore } from "../../src/widgets/keuzetabel/chosen-before.ts";
import { takeOver } from "../../src/widgets/take-over.ts";
import { find, goTo, press } from "./dom.ts";
import { bodies, ofKind } from "./real-aids.ts";

afterEach(() => {
  const place = document.querySelector("[data-eiland]");
  if (place) act(() => render(null, place));
  document.body.replaceChildren();
});

/** The page as it comes from the server, with `before` done to it before the script is there. */
function page(aid: ReturnType<typeof ofKind<"keuzetabel">>[number], before: (place: HTMLElement) => void): HTMLElement {
  const Body = bodies[aid.kind];
  document.body.innerHTML = `<fieldset data-eiland="page">${renderToString(<Body aid={aid} mode="page" />)}</fieldset>`;
  const data = document.createElement("script");
  data.type = "application/json";
  data.dataset.eilandGegevens = "";
  data.textContent = JSON.stringify(aid);
  document.body.append(data);
  const place = find(document, "[data-eiland]");
  before(place);
  act(() => takeOver(Body, chosenBefore));
  return place;
}
const checked = (root: HTMLElement) =>
  [...root.querySelectorAll<HTMLInputElement>("input:checked[data-kies]")].map(({ value }) => value);

test("what a browser put back, or somebody chose before the script was there, counts and stays", async () => {
  const tables = ofKind("keuzetabel");
  expect(tables.length).toBeGreaterThan(0);
  for (const aid of tables) {
    goTo("/hulpmiddelen/proef/");
    const [one, two] = aid.criteria;
    if (!one || !two) throw new Error("a keuzetabel has two criteria");
    const radio = (place: ParentNode, { id, values }: typeof one) =>
      find<HTMLInputElement>(place, `[data-stap="${id}"] [data-kies="${values[0]?.id}"]`);
    const place = page(aid, (root) => {
      radio(root, one).checked = true;
    });
    expect(checked(place)).toEqual([one.values[0]?.id]);
    expect(place.querySelector("[data-resultaat]")).not.toBeNull();
    await press(radio(place, two));
    expect(checked(place)).toEqual([one.values[0]?.id, two.values[0]?.id]);
    expect(location.hash).toBe(`#s=1&${one.id}=${one.values[0]?.id}&${two.id}=${two.values[0]?.id}`);
    document.body.replaceChildren();
  }
});
