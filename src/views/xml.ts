/** XML, and the HTML inside it, from templates. */

/** Characters that no XML may hold, escaped or not. */
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;
const signs: Readonly<Record<string, string>> = {
  ...{ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" },
  // As references a parser leaves them as they are: raw ones turn into spaces in an attribute, or into line ends.
  ...{ "\t": "&#9;", "\n": "&#10;", "\r": "&#13;" },
};

/** Text for an element or an attribute, of XML as well as of HTML. */
export const escapeText = (text: string): string =>
  text.replace(forbidden, "").replace(/[&<>"\t\n\r]/g, (sign) => signs[sign] ?? sign);

/** Paragraphs of HTML. */
export const paragraphs = (...texts: readonly string[]): string =>
  texts.map((text) => `<p>${escapeText(text)}</p>`).join("");

/** HTML that stands in XML as it is; an end of the section inside it is parted over two. */
export const cdata = (html: string): string => `<![CDATA[${html.replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;

/** A document of its own. */
export const xmlFile = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
