/** The link to the PDF of the whole guideline: it stands in a page only where the file does, so it comes after the build. */
import { editionText } from "../../text/edition.nl.ts";

const [OPEN, CLOSE] = ["<!--editie-->", "<!--/editie-->"];

/** Where a built page takes the link: nothing that a reader meets. */
export const EDITION_PLACE = `${OPEN}${CLOSE}`;

export interface Edition {
  href: string;
  bytes: number;
  pages: number;
  /** The day on which it was made. */
  date: string;
}

/** A page with the link in each of its places, in the stead of an earlier one; the page itself where it has none. */
export function withEdition(html: string, { href, bytes, pages, date }: Edition): string {
  const link = `<p><a href="${href}" type="application/pdf">${editionText.pdf}</a> (${editionText.about(bytes, pages, date)}).</p>`;
  return html.replaceAll(new RegExp(`${OPEN}.*?${CLOSE}`, "gs"), `${OPEN}${link}${CLOSE}`);
}
