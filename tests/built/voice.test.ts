/** How the pages sound: the rhythm of their sentences, and what a reader need not hear about makers and sources. */
import type { Element } from "hast";
import { SKIP, visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { sentencesOf } from "../content/sentences.ts";
import { attribute, type Page, pages, tagged, textOf } from "./pages.ts";

const SHORT = 8; // words, at most
const isRunning = ({ path }: Page) => /^\/(richtlijn|casussen|methodieken|voor)\/|^\/$/.test(path);
/** Pages that exist to account for the sources. */
const accounts = ({ path }: Page) => /voorwoord|verantwoording|\/over\//.test(path);
const NEVER = new Set(["template", "script", "style", "svg", "nav", "table", "figure", "button", "form"]);
const isFolded = (element: Element) =>
  element.tagName === "details" &&
  attribute(element, "dataLopend") === undefined &&
  attribute(element, "dataAanbeveling") === undefined;

const linking =
  /\b(omdat|want|doordat|zodat|waardoor|terwijl|hoewel|toch|bovendien|daarnaast|daarom|dus|wanneer|zolang|zodra|tenzij|waarbij|waarmee|zowel|maar ook|bijvoorbeeld|ook al|intussen|vervolgens|daardoor)\b/gi;
const aside =
  /keuzes? van de makers|schatting van de makers|niet opnieuw nagekeken|(?:staat|staan) (?:er )?niet in (?:de|het) (?:tekst|bron|richtlijn)|(?:richtlijn|bron|tekst)[^.!?]{0,40}\b(?:geeft|noemt|zegt|somt|legt|vermeldt|beschrijft)\b[^.!?]{0,60}\b(?:niet|geen|enkel|alleen)\b/gi;

/** The paragraphs and list items that a reader meets while reading on, each without the lists inside it. */
function paragraphs(page: Page): string[] {
  const found: string[] = [];
  const [main] = tagged(page, "main");
  if (!main) return found;
  visit(main, "element", (element) => {
    if (NEVER.has(element.tagName) || isFolded(element)) return SKIP;
    if (element.tagName !== "p" && element.tagName !== "li") return undefined;
    const own = element.children.filter(
      (child) => child.type !== "element" || !/^(p|ul|ol|details)$/.test(child.tagName),
    );
    const text = textOf({ ...element, children: own });
    if (/[.!?]['’”)]?$/.test(text)) found.push(text);
    return undefined;
  });
  return found;
}

const running = pages.filter(isRunning).map((page) => ({ page, texts: paragraphs(page) }));
const all = running.flatMap(({ texts }) => texts);
const sentences = all.map(sentencesOf);
const flat = sentences.flat();
const words = flat.reduce((sum, one) => sum + one.words, 0);

test("there is running text to listen to", () => {
  expect(running.length).toBeGreaterThan(35);
  expect(flat.length).toBeGreaterThan(1500);
});

test("sentences are neither notes nor knots, and short ones do not come in rows", () => {
  const mean = words / flat.length;
  const short = flat.filter((one) => one.words <= SHORT).length / flat.length;
  const isShort = (list: readonly { words: number }[], at: number) => (list[at]?.words ?? Infinity) <= SHORT;
  const rows = sentences.filter((list) =>
    list.some((_, at) => isShort(list, at) && isShort(list, at + 1) && isShort(list, at + 2)),
  );
  console.log(
    `voice: ${flat.length} sentences, mean ${mean.toFixed(1)} words, ${(100 * short).toFixed(0)} % short, ${rows.length} rows of short ones in ${all.length} paragraphs`,
  );
  expect(mean).toBeGreaterThanOrEqual(11);
  expect(mean).toBeLessThanOrEqual(16);
  expect(short).toBeLessThanOrEqual(0.33);
  expect(rows.length / all.length).toBeLessThanOrEqual(1 / 40);
});

test("sentences say how they hang together", () => {
  const links = all.reduce((sum, text) => sum + (text.match(linking)?.length ?? 0), 0);
  expect((1000 * links) / words).toBeGreaterThanOrEqual(7);
});

test("the text speaks of its subject and not of its makers or its sources", () => {
  const asides = running
    .filter(({ page }) => !accounts(page))
    .map(({ page, texts }) => ({ path: page.path, asides: texts.flatMap((text) => text.match(aside) ?? []) }));
  expect(asides.filter((one) => one.asides.length > 2)).toEqual([]);
  expect(asides.flatMap((one) => one.asides).length / asides.length).toBeLessThanOrEqual(1);
});
