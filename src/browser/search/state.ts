/** What is asked, and where it stands: in the fragment, which no server sees. `?q=` from outside is read too. */
export interface Asked {
  query: string;
  /** A word for a kind, the id of a page of the guideline, a word for readers; empty: all. */
  kind: string;
  page: string;
  audience: string;
}
/** The names in the address; the words of readers, since they read it. */
const names = { query: "q", kind: "soort", page: "bij", audience: "voor" } as const;
const keys = Object.keys(names) as (keyof Asked)[];

/** What an address asks. */
export function asked({ hash, search }: Pick<Location, "hash" | "search">): Asked {
  const params = new URLSearchParams(/[#&]q=/.test(hash) ? hash.slice(1) : search);
  return Object.fromEntries(keys.map((key) => [key, (params.get(names[key]) ?? "").trim()])) as unknown as Asked;
}

/** The fragment that asks the same. */
export function fragmentOf(wanted: Asked): string {
  const params = keys.flatMap((key) => (wanted[key] ? [[names[key], wanted[key]]] : []));
  return `#${new URLSearchParams(params)}`;
}
