/** On the catalogue: shows what fits the choice in the form and the words in its field, and keeps both in the address. */
import { type Counts, catalogueText as words } from "../text/catalogue.nl.ts";
import {
  type Choice,
  type FacetName,
  facetNames,
  type Facets,
  fits,
  readChoice,
  writeChoice,
} from "../views/catalogue-filter.ts";
import type { Hit } from "../views/catalogue-search.ts";

type Mutable = Partial<Record<FacetName, string[]>>;

const form = document.getElementById("p-kies") as HTMLFormElement;
const query = form.elements.namedItem("zoek") as HTMLInputElement;
const inputs = [...form.querySelectorAll<HTMLInputElement>("input:is([type=radio], [type=checkbox])")];
const status = document.getElementById("p-tal") as HTMLElement;
const clear = document.getElementById("p-wis") as HTMLButtonElement;
const found = document.querySelector("[data-gevonden]") as HTMLElement;
const list = found.querySelector("ol") as HTMLElement;

const entries = [...document.querySelectorAll<HTMLElement>("[data-maat]")].map((element) => {
  const { dataset } = element;
  const facets: Mutable = {};
  for (const name of facetNames) facets[name] = dataset[name]?.split(" ");
  const id = dataset.methode ?? dataset.kader ?? "";
  return { id, element, facets, size: dataset.maat as keyof Counts, home: element.parentElement as HTMLElement };
});
type Entry = (typeof entries)[number];

const known: Mutable = {};
for (const { name, value } of inputs) if (value) (known[name as FacetName] ??= []).push(value);

/** What stands in the form. */
function chosen(): Choice {
  const facets: Mutable = {};
  for (const { name, value, checked } of inputs) if (checked && value) (facets[name as FacetName] ??= []).push(value);
  return { facets, query: query.value };
}

function choose({ facets, query: text }: { facets: Facets; query: string }): void {
  for (const input of inputs) {
    const values = facets[input.name as FacetName];
    input.checked = input.value ? Boolean(values?.includes(input.value)) : !values;
  }
  query.value = text;
}

let search: Promise<(query: string) => Hit[]> | undefined;
/** The search with its words, fetched at the first key; anew after a failure. */
const load = () =>
  (search ??= (async () => {
    const [{ makeSearch }, response] = await Promise.all([
      import("../views/catalogue-search.ts"),
      fetch(form.dataset.zoektaal ?? ""),
    ]);
    return makeSearch(await response.json());
  })());

/** Why this was found, below it; its name now stands right under the heading of what was found. */
function explain({ element }: Entry, { field, text }: Hit): void {
  const name = element.querySelector("h4");
  if (name) name.ariaLevel = "3";
  const reason = Object.assign(document.createElement("small"), { className: "reason" });
  reason.textContent = words.reasons[field](text);
  (name?.parentElement ?? element).append(reason);
}

/** Every entry in its own place again, without a reason. */
function putBack(): void {
  for (const { element, home } of entries) {
    element.querySelector(".reason")?.remove();
    element.querySelector("h4")?.removeAttribute("aria-level");
    home.append(element);
  }
}

function tell(fitting: readonly Entry[], facets: Facets, dropped: readonly string[]): void {
  const counts: Counts = { "met-stappen": 0, beschreven: 0, genoemd: 0, elders: 0 };
  for (const { size } of fitting) counts[size] += 1;
  const goal = inputs.find(({ name, value, checked }) => name === "doel" && value && checked);
  const text = [
    words.tally(counts, facets.doel && goal?.parentElement?.textContent?.trim()),
    ...(dropped.length > 0 ? [words.dropped(dropped)] : []),
  ].join(" ");
  // What stands there already is not said again.
  if (status.textContent !== text) status.textContent = text;
}

/** Fewer letters are the beginning of a word: nothing can be said of it yet. */
const FEWEST = 3;

let latest = 0;
/** Shows what fits. */
async function show(dropped: readonly string[] = []): Promise<void> {
  const turn = ++latest;
  const choice = chosen();
  const text = choice.query.trim();
  clear.hidden = writeChoice(choice) === "";
  let hits: Hit[] | undefined;
  try {
    hits = text.length < FEWEST ? undefined : (await load())(text);
  } catch {
    search = undefined; // the next key tries again
    if (turn === latest) status.textContent = words.failed;
    return;
  }
  if (turn !== latest) return; // a later key overtook this one
  let fitting = entries.filter(({ facets }) => fits(facets, choice.facets));
  putBack();
  if (hits) {
    const byId = new Map(fitting.map((entry) => [entry.id, entry]));
    fitting = hits.flatMap((hit) => {
      const entry = byId.get(hit.id);
      if (entry) explain(entry, hit);
      return entry ?? [];
    });
    list.append(...fitting.map(({ element }) => element));
  }
  found.hidden = !hits || fitting.length === 0;
  for (const { element } of entries) element.hidden = true;
  for (const { element } of fitting) element.hidden = false;
  tell(fitting, choice.facets, dropped);
  form.dataset.klaar = text;
}

function keep(): void {
  history.replaceState(history.state, "", writeChoice(chosen()) || location.pathname + location.search);
}

/** Takes the choice from the address, unless a place on the page stands there. */
function fromAddress(): void {
  const read = readChoice(location.hash, known);
  if (!read) return;
  choose(read);
  void show(read.dropped);
}

form.addEventListener("input", () => {
  keep();
  void show();
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  list.querySelector("a")?.focus();
});
clear.addEventListener("click", () => {
  choose({ facets: {}, query: "" });
  keep();
  void show();
  status.focus();
});
addEventListener("hashchange", fromAddress);
(form.querySelector("fieldset") as HTMLFieldSetElement).disabled = false;
if (location.hash) fromAddress();
else void show();
