/** The search page: asks Pagefind, shows what it finds, and is honest when that is nothing. */
import { searchStrings as words } from "../text/search.nl.ts";

interface Hit {
  url: string;
  meta: { title?: string };
  excerpt: string;
  filters: Record<string, string[]>;
  sub_results: { title: string; url: string; excerpt: string }[];
}
interface Found {
  results: { id: string; data: () => Promise<Hit> }[];
  filters: { soort?: Record<string, number> };
}
interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  /** Fetches the filters; without it a search counts nothing by kind. */
  filters: () => Promise<unknown>;
  search: (query: string | null, options: { filters: Record<string, string> }) => Promise<Found>;
}

const PAGE = 10;
const PATIENCE = 6000; // milliseconds: then a search says that it takes long
const box = document.getElementById("p-resultaten") as HTMLElement;
const status = document.getElementById("p-stand") as HTMLElement;
const filters = document.getElementById("p-filters") as HTMLElement;
const more = document.getElementById("p-meer") as HTMLButtonElement;
const input = document.getElementById("p-zoek") as HTMLInputElement;

let engine: Promise<Pagefind> | undefined;
let failures = 0;
/** Pagefind, fetched at the first search only; anew after a failure, which the module would remember. */
const load = () =>
  (engine ??= (async () => {
    const path = `/pagefind/pagefind.js${failures > 0 ? `?${failures}` : ""}`;
    const pagefind = (await import(/* @vite-ignore */ path)) as Pagefind;
    await pagefind.options({ excerptLength: 24, ranking: { metaWeights: { title: 6, ook: 1 } } });
    await pagefind.filters();
    return pagefind;
  })());

const element = <K extends keyof HTMLElementTagNameMap>(tag: K, props: Partial<HTMLElementTagNameMap[K]> = {}) =>
  Object.assign(document.createElement(tag), props);

/** An excerpt of Pagefind: escaped text in which only <mark> is markup. */
function excerpt(html: string): HTMLElement {
  const paragraph = element("p");
  const holder = element("template");
  for (const part of html.split(/(<mark>.*?<\/mark>)/)) {
    holder.innerHTML = part;
    const text = holder.content.textContent ?? "";
    paragraph.append(part.startsWith("<mark>") ? element("mark", { textContent: text }) : text);
  }
  return paragraph;
}

function result(hit: Hit): HTMLLIElement {
  const item = element("li");
  item.dataset.zoekresultaat = "";
  const link = element("a", { href: hit.url, textContent: hit.meta.title ?? hit.url });
  const heading = element("h2");
  heading.append(link);
  item.append(heading, excerpt(hit.excerpt));
  const deeper = hit.sub_results.filter(({ url }) => url.includes("#")).slice(0, 3);
  if (deeper.length > 0) {
    const list = element("ul");
    for (const one of deeper) {
      const place = element("li");
      place.append(element("a", { href: one.url, textContent: one.title }));
      list.append(place);
    }
    item.append(list);
  }
  return item;
}

/** A sentence that ends at the list of everything, by the link that the page has for when this script is not there. */
function notice(text: string): HTMLElement {
  const note = element("p", { className: "notice", textContent: `${text} ` });
  note.append(document.querySelector(".late a")?.cloneNode(true) ?? "", ".");
  return note;
}

function nothing(query: string): HTMLElement {
  const note = notice(words.nothing(query));
  note.dataset.geenResultaat = "";
  return note;
}

/** The filters stay as long as the query does: the one that was pressed keeps the focus. */
function showFilters(query: string, counts: Record<string, number>, current: string): void {
  if (filters.dataset.voor !== query) {
    filters.dataset.voor = query;
    const kinds = Object.entries(counts).filter(([, count]) => count > 0);
    const labels = [["", words.all] as const, ...kinds.map(([kind, count]) => [kind, `${kind} (${count})`] as const)];
    filters.replaceChildren(
      ...labels.map(([kind, label]) => {
        const button = element("button", { type: "button", className: "btn small", textContent: label, value: kind });
        button.addEventListener("click", () => go(query, kind));
        return button;
      }),
    );
  }
  for (const button of filters.querySelectorAll("button"))
    button.setAttribute("aria-pressed", String(button.value === current));
}

/** Shows the results from the first to `shown`, and a way to the next ones. Returns the list. */
async function showResults(
  { results }: Found,
  shown: number,
  isLatest: () => boolean,
): Promise<HTMLElement | undefined> {
  const hits = await Promise.all(results.slice(0, shown).map((one) => one.data()));
  if (!isLatest()) return undefined; // a later query overtook this one
  const list = element("ol", { className: "results" });
  list.append(...hits.map(result));
  const left = results.length - hits.length;
  more.hidden = left === 0;
  more.textContent = words.more(Math.min(PAGE, left));
  status.textContent = words.found(results.length, hits.length);
  return list;
}

let latest = 0;
async function search(query: string, kind: string, shown = PAGE): Promise<void> {
  const turn = ++latest;
  const isLatest = () => turn === latest;
  delete box.dataset.klaar;
  more.hidden = true;
  if (!query) {
    filters.replaceChildren();
    delete filters.dataset.voor;
    box.replaceChildren();
    status.textContent = "";
    return;
  }
  status.textContent = words.busy;
  const slow = setTimeout(() => isLatest() && box.replaceChildren(notice(words.slow)), PATIENCE);
  try {
    const pagefind = await load();
    const all = await pagefind.search(query, { filters: {} });
    const found = kind ? await pagefind.search(query, { filters: { soort: kind } }) : all;
    const list = await showResults(found, shown, isLatest);
    if (!list) return;
    showFilters(query, all.filters.soort ?? {}, kind);
    box.replaceChildren(found.results.length > 0 ? list : nothing(query));
  } catch {
    if (!isLatest()) return;
    engine = undefined; // the next search tries again
    failures += 1;
    box.replaceChildren(notice(words.failed));
    status.textContent = words.failedShort;
  } finally {
    clearTimeout(slow);
  }
  box.dataset.klaar = query;
}

/** The query, the filter and how many results show, as this entry of the history has them. */
function entry(): [query: string, kind: string, shown: number] {
  const params = new URLSearchParams(location.search);
  const { shown } = (history.state ?? {}) as { shown?: number };
  return [(params.get("q") ?? "").trim(), params.get("soort") ?? "", shown ?? PAGE];
}

function go(query: string, kind: string): void {
  const [lastQuery, lastKind] = entry();
  const params = new URLSearchParams({ q: query, ...(kind && { soort: kind }) });
  // What stands there already gets no second entry: Back would seem to do nothing.
  if (query !== lastQuery || kind !== lastKind) history.pushState(null, "", `?${params}`);
  void search(query, kind);
}

/** Shows ten more, remembered for who comes Back, and goes on at the first of them. */
async function showMore(): Promise<void> {
  const [query, kind, shown] = entry();
  history.replaceState({ shown: shown + PAGE }, "");
  await search(query, kind, shown + PAGE);
  box.querySelectorAll<HTMLElement>("h2 a")[shown]?.focus();
}

function fromAddress(): void {
  const [query, kind, shown] = entry();
  input.value = query;
  void search(query, kind, shown);
}

input.form?.addEventListener("submit", (event) => {
  event.preventDefault();
  go(input.value.trim(), "");
});
more.addEventListener("click", () => void showMore());
addEventListener("popstate", fromAddress);
(document.getElementById("p-zoekt") as HTMLFieldSetElement).disabled = false;
fromAddress();
