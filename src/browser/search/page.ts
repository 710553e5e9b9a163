/** The page of search: asks while one types, shows what fits, and is honest where nothing does. */
import type { Outcome } from "../../domain/search/search.ts";
import { searchStrings as words } from "../../text/search.nl.ts";
import { audiences, searchKindNames, searchKinds } from "../../views/search/kinds.ts";
import type { FoundThing } from "../../views/search/things.ts";
import { element } from "../element.ts";
import { notice, result } from "./elements.ts";
import { type Engine, loadEngine } from "./engine.ts";
import { holdShortcut } from "./shortcut.ts";
import { type Asked, asked, fragmentOf } from "./state.ts";

const FIRST = 6; // each fetches its text: more of them would weigh on every search
const MORE = 10;
const PATIENCE = 6000; // milliseconds: then a search says that it takes long
const PAUSE = 30; // milliseconds without a key before a search starts
const find = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;
const box = find("p-resultaten");
const status = find("p-stand");
const said = find("p-gelezen");
const more = find<HTMLButtonElement>("p-meer");
const input = find<HTMLInputElement>("p-zoek");
const limits = {
  kind: find<HTMLSelectElement>("p-soort"),
  page: find<HTMLSelectElement>("p-bij"),
  audience: find<HTMLSelectElement>("p-voor"),
};
const limitNames = Object.keys(limits) as (keyof typeof limits)[];

let engine: Promise<Engine> | undefined;
let failures = 0;
const load = () => (engine ??= loadEngine(failures));

/** Whether a thing is among what the filters leave. */
function passes({ kind, page }: FoundThing, wanted: Asked): boolean {
  const { word, for: served } = searchKinds[kind];
  return (
    (!wanted.kind || word === wanted.kind) &&
    (!wanted.page || page?.id === wanted.page) &&
    (!wanted.audience || (served as readonly string[]).includes(wanted.audience))
  );
}

/** What became of the query: words read as others, left out, unknown; and what may have been meant. */
function sayHowRead({ corrected, unknown, left, alike }: Outcome<FoundThing>, found: number): void {
  const lines: (string | Node)[] = [
    ...corrected.map(({ typed, read }) => words.corrected(typed, read)),
    ...(found > 0 && unknown.length > 0 ? [words.unknown(unknown)] : []),
    ...(left.length > 0 ? [words.left(left)] : []),
  ].map((line) => element("p", { textContent: line }));
  if (found === 0 && alike.length > 0) {
    const links = alike
      .slice(0, 3)
      .map((word) => element("a", { href: fragmentOf({ ...asked(location), query: word }), textContent: word }));
    lines.push(
      element("p", {}, `${words.alike} `, ...links.flatMap((link, at) => (at > 0 ? [", ", link] : [link])), "?"),
    );
  }
  said.replaceChildren(...lines);
}

let latest = 0;
async function search(wanted: Asked, shown = FIRST): Promise<void> {
  const turn = ++latest;
  const isLatest = () => turn === latest;
  delete box.dataset.klaar;
  if (!wanted.query) {
    box.replaceChildren();
    said.replaceChildren();
    more.hidden = true;
    status.textContent = "";
    return;
  }
  if (!box.firstChild) status.textContent = words.busy;
  const slow = setTimeout(() => isLatest() && box.replaceChildren(notice(words.slow)), PATIENCE);
  try {
    const { search: ask, details, stemsOf, empty } = await load();
    const outcome = await ask(wanted.query);
    const hits = outcome.hits.filter(({ thing }) => passes(thing, wanted));
    const stems = new Set(
      outcome.terms.flatMap(({ meanings, typed }) => [...meanings.flatMap((one) => one.stems), ...stemsOf(typed)]),
    );
    for (const one of empty) stems.delete(one); // in a phrase, but nothing to mark
    const first = await Promise.all(
      hits.slice(0, shown).map(async (hit) => [hit, await details(hit.at, hit.thing)] as const),
    );
    if (!isLatest()) return; // a later query overtook this one
    const list = element(
      "ol",
      { className: "results" },
      ...first.map(([hit, text], at) => result(hit, text, stems, at === 0 && hit.named)),
    );
    const left = hits.length - first.length;
    more.hidden = left === 0;
    more.textContent = words.more(Math.min(MORE, left));
    status.textContent = words.found(hits.length);
    sayHowRead(outcome, hits.length);
    box.replaceChildren(hits.length > 0 ? list : nothing(wanted.query));
  } catch {
    if (!isLatest()) return;
    engine = undefined; // the next search tries again
    failures += 1;
    box.replaceChildren(notice(words.failed));
    status.textContent = words.failedShort;
  } finally {
    clearTimeout(slow);
  }
  box.dataset.klaar = wanted.query;
}

function nothing(query: string): HTMLElement {
  const note = notice(words.nothing(query));
  note.dataset.geenResultaat = "";
  return note;
}

const fromPage = (): Asked => ({
  query: input.value.trim(),
  ...(Object.fromEntries(limitNames.map((name) => [name, limits[name].value])) as Omit<Asked, "query">),
});

/** What this entry of the history asks was entered, so that other words get an entry of their own. */
let isEntered = false;

/** Shows what the page asks. A step gets an entry of the history; a key only changes the one that is there. */
function go(isStep: boolean): void {
  const wanted = fromPage();
  const fragment = fragmentOf(wanted);
  if (fragment !== fragmentOf(asked(location)))
    history[isStep ? "pushState" : "replaceState"](null, "", location.pathname + fragment);
  void search(wanted);
}

/** How many results are shown and how far down one is, for who comes Back. */
interface Place {
  shown?: number;
  down?: number;
}
const placeKept = (): Place => (history.state ?? {}) as Place;
const keepPlace = (place: Place) => history.replaceState({ ...placeKept(), ...place }, "");

/** Shows ten more and goes on at the first of them. */
async function showMore(): Promise<void> {
  const shown = box.querySelectorAll("[data-zoekresultaat]").length;
  keepPlace({ shown: shown + MORE });
  await search(fromPage(), shown + MORE);
  box.querySelectorAll<HTMLElement>("h2 a")[shown]?.focus();
}

async function fromAddress(): Promise<void> {
  const wanted = asked(location);
  input.defaultValue = wanted.query; // what was asked before is not being typed
  input.value = wanted.query;
  isEntered = wanted.query !== "";
  for (const name of limitNames) limits[name].value = wanted[name];
  const { shown, down } = placeKept();
  await search(wanted, shown);
  if (down !== undefined) scrollTo(0, down);
}

const option = (value: string, text = value) => element("option", { value, textContent: text });
limits.kind.append(...searchKindNames.map((kind) => option(searchKinds[kind].word)));
limits.audience.append(...audiences.map((audience) => option(audience)));

let pause: ReturnType<typeof setTimeout> | undefined;
input.addEventListener("input", () => {
  clearTimeout(pause);
  pause = setTimeout(() => {
    go(isEntered);
    isEntered = false;
  }, PAUSE);
});
input.form?.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(pause);
  go(isEntered);
  isEntered = true;
});
for (const name of limitNames) limits[name].addEventListener("change", () => go(true));
more.addEventListener("click", () => void showMore());
box.addEventListener("click", () => keepPlace({ down: scrollY }));
addEventListener("popstate", () => void fromAddress());
holdShortcut();
find<HTMLFieldSetElement>("p-zoekt").disabled = false;
const typed = input.value;
void fromAddress();
// Who was typing before this script came goes on; what a browser put back gives way to the address.
if (typed.trim() && document.activeElement === input) {
  input.value = typed;
  go(isEntered);
  isEntered = false;
}
