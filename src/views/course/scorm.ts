/** SCORM 1.2: which aids a learning platform takes as a package, what such a package says of itself, and how it is packed. */
import { address } from "../../model/addresses.ts";
import type { Content } from "../../model/content.ts";
import type { Aid } from "../../schema/aid.ts";
import { aidGroups } from "../aid-groups.ts";
import { viewsOf } from "../kinds/index.ts";
import type { Scoring } from "../kinds/kind-views.ts";
import { lastChange } from "./question.ts";
import { escapeText, xmlFile } from "../xml.ts";
import { zip } from "./zip.ts";

const order: readonly Scoring[] = ["scored", "completed"];
export interface ScormPackage {
  aid: Aid;
  scoring: Scoring;
  /** Tells which aid and which version of it. */
  name: string;
  href: string;
}

/**
 * Every package: those that count first, else in the order in which the site shows its aids. Of a sensitive aid no answer
 * leaves the page.
 */
export const scormPackages = (content: Content): ScormPackage[] =>
  aidGroups(content)
    .flatMap(({ aids }) => aids)
    .filter(({ sensitive }) => !sensitive)
    .flatMap((aid) => {
      const scoring = viewsOf(aid).scored(aid);
      const name = `${aid.id}-${aid.version}-scorm`;
      return scoring ? [{ aid, scoring, name, href: address.courseFile(name, "zip") }] : [];
    })
    .sort((a, b) => order.indexOf(a.scoring) - order.indexOf(b.scoring));

/** One activity that a platform starts; no `schemaLocation`, so no schemas travel along. */
const manifest = ({ id, title }: Aid) =>
  xmlFile(
    [
      `<manifest identifier="pris-${id}" version="1.2"`,
      ' xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">',
      "<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>",
      `<organizations default="inhoud"><organization identifier="inhoud"><title>${escapeText(title)}</title>`,
      `<item identifier="activiteit" identifierref="hulpmiddel"><title>${escapeText(title)}</title></item>`,
      "</organization></organizations>",
      '<resources><resource identifier="hulpmiddel" type="webcontent" adlcp:scormtype="sco" href="index.html">',
      '<file href="index.html"/></resource></resources>',
      "</manifest>",
    ].join(""),
  );

/** The zip, around the one page that it holds. */
export const scormZip = ({ aid }: ScormPackage, page: string): Uint8Array<ArrayBuffer> =>
  zip({ "imsmanifest.xml": manifest(aid), "index.html": page }, lastChange(aid.changes));
