/** A PDF read back: what it says about itself, and the words on each sheet with the place where they stand. */
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

interface Word {
  text: string;
  /** Points, from the sheet's lower left corner. */
  left: number;
  right: number;
  bottom: number;
  top: number;
}

interface Sheet {
  width: number;
  height: number;
  words: Word[];
  /** Where links on it lead outside the document. */
  links: string[];
}

interface Bookmark {
  title: string;
  items: Bookmark[];
}

export interface Pdf {
  language: string | undefined;
  title: string | undefined;
  isTagged: boolean;
  /** Bookmarks, each with those below it. */
  bookmarks: Bookmark[];
  sheets: Sheet[];
  /** Roles of all tags, in the order of the document. */
  roles: string[];
}

interface Tag {
  role?: string;
  children?: Tag[];
}
const rolesIn = ({ role, children = [] }: Tag): string[] => [...(role ? [role] : []), ...children.flatMap(rolesIn)];

interface Info {
  Language?: string;
  Title?: string;
}

/** Reads a PDF with a library that did not make it. */
export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const sheets: Sheet[] = [];
  const roles: string[] = [];
  for (let at = 1; at <= pdf.numPages; at += 1) {
    const page = await pdf.getPage(at);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const { items } = await page.getTextContent();
    const words = items.flatMap((item) => {
      if (!("str" in item) || item.str.trim() === "") return [];
      const [, , , , x = 0, y = 0] = item.transform as number[];
      return [{ text: item.str, left: x, right: x + item.width, bottom: y, top: y + item.height }];
    });
    const links = (await page.getAnnotations()).flatMap(({ url }: { url?: string }) => url ?? []);
    const tree = (await page.getStructTree()) as Tag | null;
    roles.push(...(tree ? rolesIn(tree) : []));
    sheets.push({ width: right - left, height: top - bottom, words, links });
  }
  const { info } = (await pdf.getMetadata()) as { info: Info };
  const outline = (await pdf.getOutline()) ?? [];
  // The library's types say an object; it gives a map.
  const marks = (await pdf.getMarkInfo()) as unknown as ReadonlyMap<string, boolean> | null;
  const read = {
    ...{ language: info.Language, title: info.Title, sheets, roles },
    isTagged: marks?.get("Marked") === true && roles.length > 0,
    bookmarks: outline as Bookmark[],
  };
  await pdf.loadingTask.destroy();
  return read;
}

/** Words without what a line's end does to them: no spaces, no hyphens. */
export const squeezed = (text: string): string => text.normalize("NFKC").replaceAll(/[\s\u00AD\u200B\u2010-]/gu, "");
