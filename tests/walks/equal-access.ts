/** IBM's Equal Access over a page or a part of it: a second engine, which judges names, groups and landmarks in its own way. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { Checker } from "accessibility-checker-engine";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("accessibility-checker-engine/ace.js"), "utf8");

/** What it finds wrong that is not, with the reason. Each is still found on the page that is named, or it goes. */
export const MISJUDGED: readonly { rule: string; where: RegExp; why: string; page: string }[] = [
  {
    rule: "label_name_visible",
    where: /class="brand"/,
    why: "the visible text is the word PRIS, its letters apart in one drawing; the name opens with it",
    page: "/",
  },
  {
    rule: "aria_content_in_landmark",
    where: /class="skip"/,
    why: "a skip link stands before all landmarks, as WCAG's technique G1 has it",
    page: "/",
  },
  {
    rule: "aria_complementary_label_visible",
    where: /<aside aria-label="/,
    why: "what stands beside a page has headings of its own, and none of them names all of it",
    page: "/casussen/karel/",
  },
  {
    rule: "fieldset_legend_valid",
    where: /<fieldset [^>]*role="none"/,
    why: "it is no group: it disables what waits for a script",
    page: "/methodieken/draaiboek/",
  },
  {
    rule: "fieldset_legend_valid",
    where: /<fieldset (class="choice"|aria-label="[^"]+" class="talk-themes")/,
    why: "its name is there for who listens; who looks sees the same words above it",
    page: "/hulpmiddelen/samenwerkingsvorm/",
  },
  {
    rule: "fieldset_label_valid",
    where: /name <fieldset class="choice"/,
    why: "the same",
    page: "/hulpmiddelen/samenwerkingsvorm/",
  },
  {
    rule: "fieldset_label_valid",
    where: /duplicate name .*class="segments scored"/,
    why: "'Nu' and 'Gewenst' stand in the group of their own point, which is said first",
    page: "/hulpmiddelen/ecosysteemspinnenweb/",
  },
  {
    rule: "element_tabbable_role_valid",
    where: /role="(region|group)"/,
    why: "what scrolls sideways must be reached by keyboard, and has a name",
    page: "/hulpmiddelen/participatie/overzicht/",
  },
];

export interface Finding {
  rule: string;
  /** What it says, and the opening of the element. */
  text: string;
}

/** Puts the engine into the page; once a page load is enough. */
export const addEngine = (page: Page): Promise<void> => page.evaluate(`${SOURCE};globalThis.ace = ace`);

/**
 * What the engine is sure of; what it only asks somebody to look at is for a person, not for a test.
 * @param part selector of the part to look at; the whole page without it
 */
export const findings = (page: Page, part?: string): Promise<Finding[]> =>
  page.evaluate(async (part) => {
    const { ace } = globalThis as unknown as { ace: { Checker: new () => Checker } };
    const root = part ? document.querySelector(part) : document;
    if (!root) throw new Error(`there is no ${part}`);
    const { results } = await new ace.Checker().check(root, ["WCAG_2_2"]);
    return results
      .filter(({ value }) => value[1] === "FAIL")
      .map(({ ruleId, message, snippet }) => ({ rule: ruleId, text: `${message} ${snippet.slice(0, 240)}` }));
  }, part);

/** Parts what it judges rightly, as lines, from what it is known to misjudge. */
export function judged(found: readonly Finding[]): { wrong: string[]; misjudged: (typeof MISJUDGED)[number][] } {
  const known = (one: Finding) => MISJUDGED.find(({ rule, where }) => rule === one.rule && where.test(one.text));
  return {
    wrong: found.filter((one) => !known(one)).map(({ rule, text }) => `${rule}: ${text}`),
    misjudged: found.map(known).filter((one) => one !== undefined),
  };
}
