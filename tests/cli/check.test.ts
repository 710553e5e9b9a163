/** The command itself: what it prints, when it fails, and that --lock writes. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { inFolder, swap } from "../fixtures/check/check-sound.ts";

const run = (root: string, ...args: string[]): { status: number | null; stdout: string } => {
  const { status, stdout } = spawnSync(process.execPath, [resolve("src/cli/check.ts"), ...args], {
    cwd: join(root, ".."),
    encoding: "utf8",
  });
  return { status, stdout: stdout.replace(/\d+,\d s/, "0,0 s") };
};

test("fails without a lock, writes one, then passes", () => {
  inFolder({}, (root) => {
    expect(run(root)).toMatchInlineSnapshot(`
      {
        "status": 1,
        "stdout": "content/ids.lock.json:1 · dit bestand ontbreekt. Wat nu: draai npm run check:content -- --lock zodra de ids definitief zijn.

      Gelezen: 9 bladzijden, 1 aanbeveling, 2 hulpmiddelen, 1 figuur, 1 methodiek, 1 casus, 1 begrip, 2 bronnen, 1 pad door een bron, 1 wettelijke grond, 1 contact, 13 bladzijden over de site, 2 items in de inventaris.
      1 fout, 0 keer let op, in 0,0 s.
      ",
      }
    `);
    expect(run(root, "--lock")).toMatchInlineSnapshot(`
      {
        "status": 0,
        "stdout": "content/ids.lock.json is bijgewerkt.

      Gelezen: 9 bladzijden, 1 aanbeveling, 2 hulpmiddelen, 1 figuur, 1 methodiek, 1 casus, 1 begrip, 2 bronnen, 1 pad door een bron, 1 wettelijke grond, 1 contact, 13 bladzijden over de site, 2 items in de inventaris.
      Alles klopt, 0 keer let op, in 0,0 s.
      ",
      }
    `);
    expect(existsSync(join(root, "ids.lock.json"))).toBe(true);
    expect(run(root).status).toBe(0);
  });
});

test("groups problems by file and keeps warnings apart", () => {
  const page = "richtlijn/principes/persoon-centraal.mdx";
  const changes = {
    "begrippen/mantelzorger.yaml": swap("title: mantelzorger", "titel: mantelzorger"),
    "bronnen/pris.yaml": swap("code: PRIS", "code: PRI"),
    [page]: swap('<Figuur id="cirkel" />', "Tekst."),
  };
  inFolder(changes, (root) => {
    expect(run(root, "--lock")).toMatchInlineSnapshot(`
      {
        "status": 1,
        "stdout": "De ids zijn niet vastgelegd: los eerst de fouten op.

      content/begrippen/mantelzorger.yaml:2 · titel: dit veld bestaat hier niet. Bedoel je "title"? Wat nu: schrijf title: in plaats van titel:.

      content/bronnen/pris.yaml:4 · code: "PRI" kan hier niet. Bedoel je "PRIS"? Wat nu: kies "PRIS", "DOEL", "DOE", "ZIN" of "WEB".

      content/ids.lock.json:1 · dit bestand ontbreekt. Wat nu: draai npm run check:content -- --lock zodra de ids definitief zijn.

      Let op (dit houdt niets tegen):

      content/figuren/cirkel.yaml:1 · geen enkele tekst toont deze figuur. Wat nu: plaats ze met <Figuur id="cirkel" />, of schrap het bestand.

      Gelezen: 9 bladzijden, 1 aanbeveling, 2 hulpmiddelen, 1 figuur, 1 methodiek, 1 casus, 1 begrip, 2 bronnen, 1 pad door een bron, 1 wettelijke grond, 1 contact, 13 bladzijden over de site, 2 items in de inventaris.
      3 fouten, 1 keer let op, in 0,0 s.
      ",
      }
    `);
  });
});

test("does not write over a lock that it cannot read", () => {
  inFolder({ "ids.lock.json": "{" }, (root) => {
    expect(run(root, "--lock").status).toBe(1);
  });
});
