/** What the list of "Mijn selectie" says of each part. */

export interface Part {
  key: string;
  title: string;
  /** The page that it stands on. */
  page: string;
  /** What it is, and of what: "Kaart · Luistertechnieken". */
  where: string;
  /** The row of the list that one chooses from. */
  row: HTMLElement;
}

/** Every part that the page lists, by key. */
export function listedParts(): Map<string, Part> {
  const parts = new Map<string, Part>();
  for (const row of document.querySelectorAll<HTMLElement>("[data-deel]")) {
    const [key = "", link] = [row.dataset.deel, row.querySelector("a")];
    const group = row.closest<HTMLElement>("[data-soort]");
    const where = `${group?.dataset.soort} · ${group?.querySelector("h3")?.textContent}`;
    if (link) parts.set(key, { key, title: link.text, page: link.pathname, where, row });
  }
  return parts;
}
