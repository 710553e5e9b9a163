/** Common Cartridge 1.1: web links to the guideline, aids, methods, cases and lesson plans, as one module in folders. */
import { absolute, address, modelPageId, pageAddress } from "../../model/addresses.ts";
import type { Content, Entry } from "../../model/content.ts";
import type { Page } from "../../schema/page.ts";
import { folders, lesson } from "../../text/course.nl.ts";
import { aidGroups } from "../aid-groups.ts";
import { pagesOf, SECTIONS } from "../guideline.ts";
import { type Link, methodLink } from "../related.ts";
import { lastChange, questionSets } from "./question.ts";
import { escapeText, xmlFile } from "../xml.ts";
import { zip } from "./zip.ts";

/** A link to a page, with an id that is the same in every version. */
export interface CourseLink extends Link {
  id: string;
}
export interface Folder {
  id: string;
  title: string;
  entries: readonly (CourseLink | Folder)[];
}

const isFolder = (entry: CourseLink | Folder): entry is Folder => "entries" in entry;

/** All links of a folder and of those in it. */
export const linksIn = ({ entries }: Folder): CourseLink[] =>
  entries.flatMap((entry) => (isFolder(entry) ? linksIn(entry) : [entry]));

const pageLink = ({ id, section, data }: Entry<Page>): CourseLink => ({
  ...{ id: `pagina-${id}`, label: data.title, href: pageAddress(section, id) },
});

const guideline = (content: Content): (CourseLink | Folder)[] => {
  const model = content.page.get(modelPageId);
  return [
    ...(model ? [pageLink(model)] : []),
    ...SECTIONS.map(({ id, title }) => ({
      ...{ id: `deel-${id}`, title },
      entries: pagesOf(content, id).map(pageLink),
    })),
  ];
};

/** The one module. An entry stands in the folder where the site shows it first. */
export const courseModule = (content: Content): Folder => ({
  id: "pris",
  title: content.site.name,
  entries: [
    ...guideline(content),
    {
      ...{ id: "hulpmiddelen", title: folders.aids },
      entries: aidGroups(content).map(({ id, title, aids }) => ({
        ...{ id: `hulpmiddelen-${id}`, title },
        entries: aids.map((aid) => ({ id: `hulpmiddel-${aid.id}`, label: aid.title, href: address.aid(aid.id) })),
      })),
    },
    {
      ...{ id: "methodieken", title: folders.methods },
      entries: content.structure.methods.map(({ id, title, entries }) => ({
        ...{ id: `methodieken-${id}`, title },
        entries: entries.flatMap((one) => {
          const link = methodLink(content, one);
          return link ? [{ id: `methodiek-${one}`, ...link }] : [];
        }),
      })),
    },
    {
      ...{ id: "casussen", title: folders.cases },
      entries: content.structure.cases
        .flatMap((id) => content.casus.get(id)?.data ?? [])
        .map(({ id, title }) => ({ id: `casus-${id}`, label: title, href: address.casus(id) })),
    },
    {
      ...{ id: "lesplannen", title: folders.lessons },
      entries: aidGroups(content)
        .flatMap(({ aids }) => aids)
        .map(({ id, title }) => ({ id: `les-${id}`, label: lesson(title), href: `${address.lessonPlans}#${id}` })),
    },
  ],
});

const fileOf = ({ id }: CourseLink) => `links/${id}.xml`;

/** Whole and in folders: an item without a resource is a folder. */
const item = (entry: CourseLink | Folder): string =>
  isFolder(entry)
    ? `<item identifier="map-${entry.id}"><title>${escapeText(entry.title)}</title>${entry.entries.map(item).join("")}</item>`
    : `<item identifier="item-${entry.id}" identifierref="${entry.id}"><title>${escapeText(entry.label)}</title></item>`;

/** Some importers look for the default namespace in the first 500 characters, and for metadata in LOM. */
const manifest = (content: Content, module: Folder) =>
  xmlFile(
    [
      '<manifest xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1" identifier="pris-richtlijn"',
      ' xmlns:lomimscc="http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest">',
      "<metadata><schema>IMS Common Cartridge</schema><schemaversion>1.1.0</schemaversion>",
      `<lomimscc:lom><lomimscc:general><lomimscc:title><lomimscc:string language="nl-BE">${escapeText(module.title)}`,
      "</lomimscc:string></lomimscc:title><lomimscc:language>nl-BE</lomimscc:language><lomimscc:description>",
      `<lomimscc:string language="nl-BE">${escapeText(content.site.description)}</lomimscc:string>`,
      "</lomimscc:description></lomimscc:general></lomimscc:lom></metadata>",
      '<organizations><organization identifier="inhoud" structure="rooted-hierarchy">',
      `<item identifier="wortel">${item(module)}</item>`,
      "</organization></organizations>",
      "<resources>",
      ...linksIn(module).map(
        (link) => `<resource identifier="${link.id}" type="imswl_xmlv1p1"><file href="${fileOf(link)}"/></resource>`,
      ),
      "</resources></manifest>",
    ].join(""),
  );

/** In a window of its own: pages of the site do not stand in the frame of a platform. */
const webLink = ({ label, href }: CourseLink, site: URL | string | undefined) =>
  xmlFile(
    '<webLink xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1">' +
      `<title>${escapeText(label)}</title><url href="${escapeText(absolute(href, site))}" target="_blank"/></webLink>`,
  );

/** The day on which what it leads to last changed, as far as the content tells. */
export const cartridgeDay = (content: Content): string =>
  lastChange([{ on: content.site.reviewedOn }, ...questionSets(content)]);

/** The `.imscc` file. */
export function cartridge(content: Content, site: URL | string | undefined): Uint8Array<ArrayBuffer> {
  const module = courseModule(content);
  const links = linksIn(module).map((link) => [fileOf(link), webLink(link, site)]);
  return zip({ "imsmanifest.xml": manifest(content, module), ...Object.fromEntries(links) }, cartridgeDay(content));
}
