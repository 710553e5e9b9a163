/** No abbreviation without its explanation on the same page. */
import { expect, test } from "vitest";
import { registries } from "../../src/model/registries.ts";
import { formatProblem, problemOn } from "../../src/reader/problems.ts";
import { aidsOf } from "../domain/real-aids.ts";
import { abbreviationsIn, writesOut } from "./abbreviations.ts";
import { allPages, type PageTexts } from "./pages.ts";
import { type DutchText, reading } from "./texts.ts";
import { namePattern } from "./words.ts";

/** Names, of which nobody knows more with the letters written out, and what cannot be written out; with the reason. */
const names = new Map([
  ["PRIS", "naam van deze site en haar model; de bladzijde over het model zegt wat de letters zijn"],
  ["OASE-model", "naam van een methodiek; waar alleen OASE staat, staan de vier fasen erbij"],
  ["AMBIT", "naam van een methodiek; de bron legt de letters niet uit"],
  ["CFI", "de bron zegt niet waarvoor de letters staan, en de tekst zegt dat"],
  ["Akwa GGZ", "naam van een organisatie"],
  ["KNR-Projecten", "naam van een organisatie"],
  ["KU Leuven", "naam van een universiteit"],
  ["SAM vzw", "naam van een organisatie"],
  ["UCLL", "naam van een hogeschool"],
  ["ASPHA", "naam van een dienst; wat hij doet, staat erbij"],
  ["GAMS", "naam van een dienst; wat hij doet, staat erbij"],
  ["PLOEG", "naam van een onderzoek; waarover het gaat, staat erbij"],
  ["RIS", "naam van een vorm van verwijzing; dat staat erbij"],
  ["WCAG", "naam van de afspraken over toegankelijke websites; dat staat erbij"],
  ["HTML", "naam van de taal van webpagina’s, zoals leeromgevingen ze noemen"],
  ["SCORM", "zo heet het pakket in een leerplatform; wat het doet, staat erbij"],
  ["URL", "zo heet het onderdeel in een leeromgeving"],
  ["VLOCO", "naam van een dienst; wat hij doet, staat erbij"],
]);
const named = namePattern([...names.keys()]);
const abbreviationsOf = ({ text }: DutchText): string[] => abbreviationsIn(text.replace(named, " "));

/** Search words are not shown; the place in a source is a reference, and of a work so are its title and makers. */
function isShown({ path, file }: DutchText): boolean {
  const field = String(path[0] ?? "");
  if (["aliases", "keywords"].includes(field) || path.at(-1) === "place") return false;
  return !file.startsWith("content/bronnen/") || field === "note";
}

/** On these pages the site explains a term at its first use; in aids and lists it does not. */
const explained = new Set(["page", "method", "casus", "sourcePath"]);
/** What an article explains: its running text, not its headings. */
const isRunning = ({ path, label }: DutchText): boolean => (path.length === 0 && !label) || path[0] === "core";
const titles = new Set([...reading.content.term.values()].map(({ data }) => data.title));

/** The cards of a deck may be about words of letters: what the letters are stands on them. */
const onCards = aidsOf("kaarten").flatMap(({ id, cards }) =>
  cards.map(({ lines }) => ({ id, word: lines.map(({ term }) => term).join("") })),
);

type Page = PageTexts & { texts: DutchText[] };
const pages: Page[] = allPages().map((page) => ({ ...page, texts: page.texts.filter(isShown) }));
const isList = ({ kind }: Page): boolean => registries[kind].shown !== "page";

/** What a reader sees at once: an entry of a list, a question, outcome or example of an aid, a paragraph. */
function blockOf(page: Page, { file, path, line }: DutchText): string {
  if (isList(page)) return file;
  return `${file} ${path.length === 0 ? line : path.slice(0, 2).join(" ")}`;
}

/** The first use of an abbreviation that a page leaves unexplained. A title may use what the text below it explains. */
function unexplained(page: Page, found: string): DutchText | undefined {
  const uses = page.texts.filter((text) => abbreviationsOf(text).includes(found));
  const first = uses.find(({ label }) => !label) ?? uses[0];
  if (first === undefined) return undefined;
  if (explained.has(page.kind) && titles.has(found) && uses.some(isRunning)) return undefined;
  if (onCards.some(({ id, word }) => word === found && page.name.endsWith(` ${id}`))) return undefined;
  const blockText = (use: DutchText): string => {
    const block = blockOf(page, use);
    return page.texts
      .filter((text) => blockOf(page, text) === block)
      .map(({ text }) => text)
      .join(". ");
  };
  const candidates = isList(page) ? uses : [first];
  return candidates.some((use) => writesOut(blockText(use), found)) ? undefined : first;
}

test("finds abbreviations, and what they stand for", () => {
  expect(abbreviationsIn("Het CLB en LIVC-R, PRIS-D2-A01, boek II, de NAVOTOP; AVG-regels")).toEqual([
    "CLB",
    "LIVC-R",
    "PRIS",
    "AVG",
  ]);
  expect(writesOut("Een CLB (centrum voor leerlingenbegeleiding).", "CLB")).toBe(true);
  expect(writesOut("Het VAPH, het Vlaams Agentschap voor Personen met een Handicap", "VAPH")).toBe(true);
  expect(writesOut("de lokale integrale veiligheidscel radicalisme (LIVC-R)", "LIVC-R")).toBe(true);
  expect(writesOut("Het CLB bespreekt de leerling met de ouders.", "CLB")).toBe(false);
});

test("explains every abbreviation on every page", () => {
  let walked = 0;
  const problems = pages.flatMap((page) => {
    const found = [...new Set(page.texts.flatMap(abbreviationsOf))];
    walked += found.length;
    return found.flatMap((one) => {
      const use = unexplained(page, one);
      if (use === undefined) return [];
      const message = `${page.name} gebruikt ${one} zonder uitleg bij het eerste gebruik.`;
      const fix =
        "schrijf de afkorting daar voluit, of maak er een begrip van met die titel (in een hulpmiddel telt dat niet).";
      return [formatProblem(problemOn(use.file, use.line, message, fix))];
    });
  });
  console.log(`abbreviations: ${walked} on ${pages.length} pages, ${problems.length} unexplained`);
  expect(walked).toBeGreaterThan(50);
  expect(problems).toEqual([]);
});

test("excepts no name that no page uses", () => {
  const text = pages.flatMap(({ texts }) => texts.map((one) => one.text)).join("\n");
  expect([...names.keys()].filter((name) => !namePattern([name]).test(text))).toEqual([]);
});
