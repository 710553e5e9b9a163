/** @vitest-environment happy-dom */
import { render } from "preact";
import { renderToString } from "preact-render-to-string";
import { act } from "preact/test-utils";
import { afterEach, expect, test } from "vitest";
import { early } from "../../src/views/html/early.ts";
import type { IslandData } from "../../src/views/island/index.ts";
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
function page(aid: IslandData, before: (place: HTMLElement) => void): HTMLElement {
  const Body = bodies[aid.kind];
  const html = early(renderToString(<Body aid={aid} mode="page" />), aid);
  document.body.innerHTML = `<fieldset data-eiland="page" disabled>${html}</fieldset>`;
  const data = document.createElement("script");
  data.type = "application/json";
  data.dataset.eilandGegevens = "";
  data.textContent = JSON.stringify(aid);
  document.body.append(data);
  const place = find(document, "[data-eiland]");
  before(place);
  act(() => takeOver(Body, aid.kind === "keuzetabel" ? chosenBefore : undefined));
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

const answer = (place: ParentNode, at = 0) =>
  find<HTMLElement>(place, `li:nth-child(${at + 1}) > details[name] > summary[data-kies]`);
const open = (place: ParentNode, at?: number) => answer(place, at).parentElement?.setAttribute("open", "");
const step = (place: ParentNode) => find(place, "[data-stap]").dataset.stap;

test("an answer given before the script was there counts, and what it brings gets the focus", () => {
  const guides = ofKind("wegwijzer");
  expect(guides.filter(({ sensitive }) => !sensitive)).not.toEqual([]);
  for (const aid of guides) {
    goTo("/hulpmiddelen/proef/");
    const first = aid.questions.find(({ id }) => id === aid.start)?.answers[0];
    const place = page(aid, open);
    expect(step(place)).toBe(first?.to);
    expect(document.activeElement).toBe(find(place, "h3"));
    expect(find(place, "[data-spoor] strong").textContent).toBe(first?.text);
    expect(location.hash).toBe(aid.sensitive ? "" : `#s=1&${aid.start}=${first?.id}`);
    expect(place.querySelector("summary[data-kies]")).toBeNull();
    document.body.replaceChildren();
  }
});

test("one that had the focus keeps it and is not chosen; of two none is, nor one that was gone on from", () => {
  const [aid] = ofKind("wegwijzer");
  if (!aid) throw new Error("there is no wegwijzer");
  goTo("/hulpmiddelen/proef/");
  const id = (place: ParentNode) => answer(place).dataset.kies;
  let kept: string | undefined;
  const focused = page(aid, (place) => {
    kept = id(place);
    answer(place).tabIndex = 0; // as it is in a browser
    answer(place).focus();
  });
  expect([step(focused), (document.activeElement as HTMLElement).dataset.kies]).toEqual([aid.start, kept]);
  const both = page(aid, (place) => [0, 1].forEach((at) => open(place, at)));
  expect(step(both)).toBe(aid.start);
  goTo(`/hulpmiddelen/proef/#${aid.outcomes[0]?.id}`);
  expect(step(page(aid, open))).toBe(aid.start);
});

test("an exercise that was answered before explains the answer", () => {
  const decks = ofKind("kaarten").filter(({ cards, exercises }) => cards.length === 0 && exercises.length > 0);
  expect(decks.length).toBeGreaterThan(5);
  for (const aid of decks) {
    goTo("/hulpmiddelen/proef/");
    const place = page(aid, open);
    expect(find(place, ".because").textContent).toContain(aid.exercises[0]?.options[0]?.explanation);
    expect(find(place, '[aria-pressed="true"]').dataset.kies).toBe(aid.exercises[0]?.options[0]?.id);
    document.body.replaceChildren();
  }
});
