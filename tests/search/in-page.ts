/** What the report runs inside a page: each function is sent there as it stands, and knows nothing from outside itself. */

export interface Asked {
  found: string[];
  milliseconds: number;
}

/** Types a query at once, waits for its final results, and gives where they lead. */
export async function askInPage(query: string): Promise<Asked> {
  const input = document.querySelector<HTMLInputElement>("#p-zoek");
  const box = document.querySelector<HTMLElement>("#p-resultaten");
  if (!input || !box) throw new Error("this is not the page of search");
  delete box.dataset.klaar;
  const isDone = new Promise<void>((resolve, reject) => {
    const tooLong = setTimeout(() => reject(new Error(`no results for "${query}" within 30 s`)), 30_000);
    const look = new MutationObserver(() => {
      if (box.dataset.klaar !== query) return;
      clearTimeout(tooLong);
      look.disconnect();
      resolve();
    });
    look.observe(box, { attributes: true, attributeFilter: ["data-klaar"] });
  });
  input.focus();
  input.value = query;
  const before = performance.now();
  input.dispatchEvent(new InputEvent("input", { bubbles: true }));
  await isDone;
  const milliseconds = performance.now() - before;
  // A search that failed finds nothing either, and would look right for what is not there.
  if (!box.querySelector("[data-zoekresultaat], [data-geen-resultaat]"))
    throw new Error(`the search for "${query}" failed: ${box.textContent}`);
  const found = [...document.querySelectorAll("[data-zoekresultaat] h2 a")].map((link) =>
    (link.getAttribute("href") ?? "").replace(/#?:~:.*$/, ""),
  );
  return { found, milliseconds };
}

interface PlainPagefind {
  search: (query: string) => Promise<{
    results: { data: () => Promise<{ url: string; sub_results: { url: string }[] }> }[];
  }>;
}

/** Asks Pagefind with everything as it comes. A result is its page with the places in it that it shows, one a line. */
export async function askPlain(query: string): Promise<string[]> {
  const path = "/pagefind/pagefind.js";
  const { search } = (await import(path)) as PlainPagefind;
  const { results } = await search(query);
  const first = await Promise.all(results.slice(0, 10).map(({ data }) => data()));
  return first.map(({ url, sub_results: parts }) => [url, ...parts.slice(0, 3).map((part) => part.url)].join("\n"));
}
