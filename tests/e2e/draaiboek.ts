/** Sessions to open in a browser, and what opens them. */
import { expect, type Page } from "@playwright/test";
import { emptySession, type Part, type Session } from "../../src/domain/draaiboek.ts";
import { readContent } from "../../src/reader/read.ts";
import { draaiboekData } from "../../src/views/draaiboek/data.ts";
import { writeSession } from "../../src/views/draaiboek/link.ts";

/** Where it is. */
export const PATH = "/methodieken/draaiboek/";
/** All there is to choose from. */
export const all = draaiboekData(readContent().content, undefined).groups.flatMap(({ parts }) => parts);
export const methods = all.filter(({ kind }) => kind === "method");
const [one, two] = methods;
if (!one || !two) throw new Error("there are no methods to put together");
export const [first, second] = [one, two];

/** An own line. */
export const own = (name: string, minutes: number): Part => ({ kind: "own", name, minutes });
/** Three own lines around a method. */
export const four: Session = {
  ...{ ...emptySession, title: "Wijkteam", date: "2026-11-26", start: 14 * 60 },
  parts: [own("Welkom", 10), { kind: "method", name: first.id, minutes: 30 }, own("Ronde", 5), own("Slot", 15)],
};

/** Opens the link of a session, and waits until it stands there. */
export async function open(page: Page, session = emptySession): Promise<void> {
  await page.goto(PATH + writeSession(session));
  await page.locator("[data-draaiboek][data-klaar]").waitFor();
  await expect(page.locator("[data-onderdeel]")).toHaveCount(session.parts.length);
}

/** A button of a row. */
export const tool = (at: number, mark: string) => `[data-onderdeel="${at}"] [data-doe="${mark}"]`;
