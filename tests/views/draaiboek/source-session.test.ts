import { expect, test } from "vitest";
import { readContent } from "../../../src/reader/read.ts";
import { draaiboekData } from "../../../src/views/draaiboek/data.ts";
import { partFinder, partKnower } from "../../../src/views/draaiboek/known.ts";
import { readSession } from "../../../src/views/draaiboek/link.ts";
import { programme } from "../../../src/views/draaiboek/programme.ts";
import { draaiboekOf, sessionOf } from "../../../src/views/draaiboek/source-session.ts";

const { content } = readContent();
const data = draaiboekData(content, "https://pris.example");
const ready = [...content.sourcePath.values()].flatMap(({ id, data: { session } }) => (session ? { id, session } : []));

test("a session that stands ready opens as a draaiboek with every part, its minutes and what to lay ready", () => {
  expect(ready.map(({ id }) => id)).toContain("doegids");
  let parts = 0;
  for (const { id, session } of ready) {
    const [path, hash = ""] = draaiboekOf(session).split("#");
    expect(path).toBe("/methodieken/draaiboek/");
    const found = readSession(hash, partKnower(data));
    expect(found, id).toEqual({ session: sessionOf(session), lost: [] });
    expect(found?.session.parts.map(({ minutes }) => minutes)).toEqual(session.parts.map(({ minutes }) => minutes));
    parts += session.parts.length;
  }
  console.log(`source sessions: ${parts} parts of ${ready.length}`);
  expect(parts).toBeGreaterThan(5);
});

test("the afternoon of the Doegids fits an afternoon, and every method and aid in it has a page", () => {
  const session = ready.find(({ id }) => id === "doegids")?.session;
  if (!session) throw new Error("no session");
  const { parts, end, nights, open } = programme(sessionOf(session), partFinder(data));
  expect([nights, open]).toEqual([0, 0]);
  expect(end <= "17:00").toBe(true);
  const named = parts.filter(({ kind }) => kind === "method" || kind === "aid");
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter(({ known }) => known === undefined)).toEqual([]);
});
