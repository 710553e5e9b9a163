import { expect, test } from "vitest";
import { changedDays, shownChanges } from "../../src/views/changes.ts";
import { smallContent } from "./content-fixture.ts";

const change = (id: string, on: string) => ({
  ...{ id, on, title: `Titel van ${id}`, what: "Eén zin." },
  ...{ recommendations: ["luister-goed"], aids: ["proef"], pages: ["/begrippen/#team"] },
});
const content = () => ({
  ...smallContent(),
  changes: [change("c", "2026-12-01"), change("b", "2026-12-01"), change("a", "2026-11-30")],
});

test("a change leads to what it touches, under the names that readers know", () => {
  expect(shownChanges(content())[0]).toEqual({
    ...{ id: "c", on: "2026-12-01", title: "Titel van c", what: "Eén zin.", href: "/wijzigingen/#c" },
    links: [
      { label: "Titel van luister-goed", href: "/richtlijn/principes/luisteren/#luister-goed" },
      { label: smallContent().aid.get("proef")?.data.title, href: "/hulpmiddelen/proef/" },
      { label: "Begrippen", href: "/begrippen/#team" },
    ],
  });
});

test("changes of one day stand together, in the order of the file", () => {
  expect(changedDays(content()).map(({ on, changes }) => [on, changes.map(({ id }) => id)])).toEqual([
    ["2026-12-01", ["c", "b"]],
    ["2026-11-30", ["a"]],
  ]);
});
