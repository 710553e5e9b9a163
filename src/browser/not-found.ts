/** On the 404 page: "Bedoel je …", from the list of all pages. Without it, or without a likeness, nothing changes. */
import { meant, parts } from "../views/mangled-address.ts";

const MOST = 3;
const box = document.getElementById("p-bedoel");

interface Known {
  path: string;
  title: string;
  /** The last part of the address as words: it says most. */
  last: string;
}

const lastPart = (path: string) => (parts(path).at(-1) ?? "").replaceAll("-", " ");

/** The page that a mangled address stands for, those whose address looks most like it, those above it. */
async function likely(path: string): Promise<Known[]> {
  const [{ default: Fuse }, response] = await Promise.all([import("fuse.js/min-basic"), fetch("/adressen.json")]);
  const pages = (await response.json()) as [path: string, title: string][];
  const known = pages.map(([path, title]): Known => ({ path, title, last: lastPart(path) }));
  const fuse = new Fuse(known, { keys: ["last", "title"], threshold: 0.4, ignoreLocation: true, includeScore: true });
  // Of pages that are equally like it, the one whose address differs least in length.
  const found = fuse.search(lastPart(path).slice(0, 60)).map(({ item, score = 1 }) => ({
    item,
    score: Math.round(score * 20),
    off: Math.abs(item.path.length - path.length),
  }));
  const like = found.sort((a, b) => a.score - b.score || a.off - b.off).map(({ item }) => item);
  const [own = [], ...above] = meant(path).map((address) => known.filter((page) => page.path === address));
  return [...new Set([...own, ...like, ...above.flat()])].slice(0, MOST);
}

function show(pages: Known[]): void {
  if (!box || pages.length === 0) return;
  const lead = document.createElement("h2");
  lead.textContent = "Bedoel je";
  const list = document.createElement("ul");
  list.className = "rows";
  for (const { path, title } of pages) {
    const link = document.createElement("a");
    link.href = path;
    link.className = "row";
    const name = document.createElement("span");
    name.textContent = title;
    link.append(name);
    const item = document.createElement("li");
    item.append(link);
    list.append(item);
  }
  box.replaceChildren(lead, list);
}

likely(location.pathname).then(show, () => undefined);
