/** The search page: asks Pagefind, shows what it finds, and is honest when that is nothing. */
import { searchStrings as words } from "../text/search.nl.ts";
import { address } from "../model/addresses.ts";

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
const box = document.getElementById("p-resultaten") as HTMLElement;
const status = document.getElementById("p-stand") as HTMLElement;
const filters = document.getElementById("p-filters") as HTMLElement;
const input = document.getElementById("p-zoek") as HTMLInputElement;

let engine: Promise<Pagefind> | undefined;
/** Pagefind, fetched at the first search only. */
const load = () =>
  (engine ??= (async () => {
    const path = "/pagefind/pagefind.js";
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

function nothing(query: string): HTMLElement {
  const note = element("p", { className: "notice", textContent: words.nothing(query) + " " });
  note.dataset.geenResultaat = "";
  note.append(element("a", { href: address.az, textContent: words.az }));
  return note;
}

function showFilters(counts: Record<string, number>, current: string, choose: (kind: string) => void): void {
  const kinds = Object.entries(counts).filter(([, count]) => count > 0);
  filters.replaceChildren(
    ...[["", words.all] as const, ...kinds.map(([kind, count]) => [kind, `${kind} (${count})`] as const)].map(
      ([kind, label]) => {
        const button = element("button", { type: "button", className: "btn small", textContent: label });
        button.setAttribute("aria-pressed", String(kind === current));
        button.addEventListener("click", () => choose(kind));
        return button;
      },
    ),
  );
}

let latest = 0;
async function search(query: string, kind: string): Promise<void> {
  const turn = ++latest;
  delete box.dataset.klaar;
  if (!query) {
    filters.replaceChildren();
    box.replaceChildren();
    status.textContent = "";
    return;
  }
  status.textContent = words.busy;
  try {
    const pagefind = await load();
    const all = await pagefind.search(query, { filters: {} });
    const found = kind ? await pagefind.search(query, { filters: { soort: kind } }) : all;
    const hits = await Promise.all(found.results.slice(0, PAGE).map((one) => one.data()));
    if (turn !== latest) return; // a later query overtook this one
    const list = element("ol", { className: "results" });
    list.append(...hits.map(result));
    box.replaceChildren(hits.length > 0 ? list : nothing(query));
    showFilters(all.filters.soort ?? {}, kind, (next) => go(query, next));
    status.textContent = words.found(found.results.length, Math.min(PAGE, found.results.length));
  } catch {
    if (turn !== latest) return;
    box.replaceChildren(element("p", { className: "notice", textContent: words.failed }));
    status.textContent = words.failedShort;
  }
  box.dataset.klaar = query;
}

function go(query: string, kind: string): void {
  const params = new URLSearchParams({ q: query, ...(kind && { soort: kind }) });
  history.pushState(null, "", `?${params}`);
  void search(query, kind);
}

function fromAddress(): void {
  const params = new URLSearchParams(location.search);
  input.value = params.get("q") ?? "";
  void search(input.value.trim(), params.get("soort") ?? "");
}

input.form?.addEventListener("submit", (event) => {
  event.preventDefault();
  go(input.value.trim(), "");
});
addEventListener("popstate", fromAddress);
fromAddress();
