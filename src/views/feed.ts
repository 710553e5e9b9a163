/** The feed of changes, as Atom (RFC 4287): what a reader of feeds asks for now and then. */
import { absolute, address } from "../model/addresses.ts";
import type { Content } from "../model/content.ts";
import { changesText } from "../text/changes.nl.ts";
import { type ShownChange, shownChanges } from "./changes.ts";
import { escapeText, paragraphs, xmlFile } from "./xml.ts";

/** A change has a day and no hour: at noon it is that day for every reader in Europe. */
const instant = (day: string): string => `${day}T12:00:00Z`;

/** The feed of a site that stands at `site`. */
export function feedXml(content: Content, site: URL | string | undefined): string {
  const full = (path: string) => escapeText(absolute(path, site));
  const entry = ({ href, title, on, what, links }: ShownChange) => {
    const places = links.map((link) => `<a href="${full(link.href)}">${escapeText(link.label)}</a>`).join(", ");
    const html = `${paragraphs(what)}<p>${changesText.see}: ${places}</p>`;
    return `<entry>
<id>${full(href)}</id>
<title>${escapeText(title)}</title>
<link rel="alternate" type="text/html" href="${full(href)}"/>
<published>${instant(on)}</published>
<updated>${instant(on)}</updated>
<summary>${escapeText(what)}</summary>
<content type="html">${escapeText(html)}</content>
</entry>`;
  };
  const changes = shownChanges(content);
  const { name, publisher, licence } = content.site;
  return xmlFile(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl-BE">
<id>${full(address.changes)}</id>
<title>${escapeText(changesText.feed(name))}</title>
<link rel="self" type="application/atom+xml" href="${full(address.feed)}"/>
<link rel="alternate" type="text/html" href="${full(address.changes)}"/>
<updated>${instant(changes[0]?.on ?? "")}</updated>
<author><name>${escapeText(publisher)}</name></author>
<rights>${escapeText(licence)}</rights>
${changes.map(entry).join("\n")}
</feed>`);
}
