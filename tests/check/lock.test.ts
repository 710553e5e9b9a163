import { expect, test } from "vitest";
import { extendLock, movedTo, publicIds, readLock, type Lock } from "../../src/check/lock-file.ts";
import { check, readingOf, swap } from "../fixtures/check/check-sound.ts";

const locked = (): Lock => ({ ids: publicIds(readingOf({})), moved: {} });
const withLock = (change: (lock: Lock) => void): string => {
  const lock = locked();
  change(lock);
  return JSON.stringify(lock, null, 2);
};

test("everything with an address is public", () => {
  expect(locked().ids).toMatchInlineSnapshot(`
    {
      "aid": [
        "luisteren",
        "melden",
      ],
      "anchor": [],
      "casus": [
        "mevrouw",
      ],
      "change": [
        "begin",
      ],
      "kader": [
        "persoon-centraal#doelzoeker",
      ],
      "law": [
        "sw-352",
      ],
      "method": [
        "stappenplan",
      ],
      "node": [
        "luisteren#buur",
        "luisteren#oma",
        "melden#bel",
        "melden#is-er-gevaar",
        "melden#overleg-rustig",
      ],
      "page": [
        "informatie-uitwisselen",
        "inleiding",
        "interactief-teamoverleg",
        "participatief-werken",
        "persoon-centraal",
        "reflectief-handelen",
        "rolverdeling-en-teamsamenstelling",
        "samenwerkingscompetenties",
        "sociale-dynamieken",
      ],
      "recommendation": [
        "persoon-centraal#luister-goed",
      ],
      "sitePage": [
        "controle",
        "cursus",
        "data",
        "lesgevers",
        "lesplannen",
        "oefenen",
        "onderweg",
        "over",
        "privacy",
        "professionals",
        "studenten",
        "toegankelijkheid",
        "wijzigingen",
      ],
      "source": [
        "pris",
        "strafwetboek",
      ],
      "sourcePath": [
        "pris",
      ],
      "term": [
        "mantelzorger",
      ],
    }
  `);
});

test("no lock yet is one problem", () => {
  expect(check({ "ids.lock.json": null })).toMatchInlineSnapshot(
    `"content/ids.lock.json:1 · dit bestand ontbreekt. Wat nu: draai npm run check:content -- --lock zodra de ids definitief zijn."`,
  );
});

test("new ids", () => {
  expect(
    check({
      "ids.lock.json": withLock(({ ids }) => {
        ids.term = [];
        ids.page?.splice(0, 6);
      }),
    }),
  ).toMatchInlineSnapshot(`
    "content/ids.lock.json:3 · ids.page: 6 nieuwe ids staan er nog niet in: informatie-uitwisselen, inleiding, interactief-teamoverleg, participatief-werken …. Wat nu: kijk de namen goed na en draai npm run check:content -- --lock.
    content/ids.lock.json:21 · ids.term: 1 nieuwe id staat er nog niet in: mantelzorger. Wat nu: kijk de namen goed na en draai npm run check:content -- --lock."
  `);
});

test("an id that is gone", () => {
  expect(check({ "ids.lock.json": withLock(({ ids }) => ids.node?.push("melden#bellen")) })).toMatchInlineSnapshot(
    `"content/ids.lock.json:68 · ids.node[5]: "melden#bellen" is verdwenen, en adressen verwijzen ernaar. Wat nu: zet de oude naam terug, of schrijf in dit bestand onder "moved": "melden#bellen": "<nieuwe id>"."`,
  );
});

test("an id that is gone and says where it went", () => {
  expect(
    check({
      "ids.lock.json": withLock((lock) => {
        lock.ids.node?.push("melden#bellen");
        lock.moved["melden#bellen"] = "melden#bel";
      }),
    }),
  ).toMatchInlineSnapshot(`""`);
});

test("an id that went where nothing is", () => {
  expect(
    check({
      "ids.lock.json": withLock((lock) => {
        lock.ids.node?.push("melden#bellen");
        lock.moved["melden#bellen"] = "melden#bel-nu";
      }),
    }),
  ).toMatchInlineSnapshot(
    `"content/ids.lock.json:68 · ids.node[5]: "melden#bellen" is verdwenen, en adressen verwijzen ernaar. "moved" verwijst naar "melden#bel-nu", en dat bestaat ook niet. Wat nu: zet de oude naam terug, of schrijf in dit bestand onder "moved": "melden#bellen": "<nieuwe id>"."`,
  );
});

test("a move of an id that never was", () => {
  expect(
    check({ "ids.lock.json": withLock(({ moved }) => (moved["melden#belen"] = "melden#bel")) }),
  ).toMatchInlineSnapshot(
    `"content/ids.lock.json:71 · moved.melden#belen: "melden#belen" is nooit een id geweest. Wat nu: verbeter de oude naam, of schrap de regel."`,
  );
});

test("an aid with mistakes does not make its nodes look gone", () => {
  expect(
    check({ "ids.lock.json": withLock(() => {}), "hulpmiddelen/melden.yaml": swap("start: is-er-gevaar\n", "") }),
  ).toMatchInlineSnapshot(
    `"content/hulpmiddelen/melden.yaml:1 · start: verplicht veld ontbreekt. Wat nu: voeg start: toe."`,
  );
});

test("a lock that cannot be read", () => {
  expect(check({ "ids.lock.json": '{ "ids": { "page": [ }' })).toMatchInlineSnapshot(
    `"content/ids.lock.json:1 · deze regel springt te weinig of te veel in. Wat nu: laat velden van hetzelfde blok op dezelfde kolom beginnen."`,
  );
});

test("a lock with something else in it", () => {
  expect(check({ "ids.lock.json": '{ "ids": {}, "moved": [] }' })).toMatchInlineSnapshot(
    `"content/ids.lock.json:1 · moved: hier hoort een blok met velden, niet []. Wat nu: schrijf eronder telkens naam: waarde."`,
  );
});

test("locking adds and never drops", () => {
  const old: Lock = { ids: { page: ["weg", "hier"] }, moved: { weg: "hier" } };
  expect(extendLock(old, { page: ["hier", "nieuw"], term: ["buur"] })).toEqual({
    ids: { page: ["hier", "nieuw", "weg"], term: ["buur"] },
    moved: { weg: "hier" },
  });
});

test("moves follow each other, take what is inside along, and end in a circle", () => {
  const lock: Lock = { ids: {}, moved: { een: "twee", twee: "drie", "drie#a": "drie#b", rond: "om", om: "rond" } };
  expect(movedTo(lock, "een")).toBe("drie");
  expect(movedTo(lock, "een#a")).toBe("drie#b");
  expect(movedTo(lock, "drie")).toBeUndefined();
  expect(movedTo(lock, "rond")).toBeUndefined();
});

test("a lock is read back as it was written", () => {
  expect(readLock(JSON.stringify(locked())).lock).toEqual(locked());
});

test("a former address is public, wherever its heading went", () => {
  const former = '<Anker id="vroeger" />\n\n## Begin';
  const { anchor } = publicIds(readingOf({ "richtlijn/kader/inleiding.mdx": swap("## Begin", former) }));
  expect(anchor).toEqual(["inleiding#vroeger"]);
  expect(
    check({ "ids.lock.json": withLock(({ ids }) => ids.anchor?.push("inleiding#vroeger")) }),
  ).toMatchInlineSnapshot(
    `"content/ids.lock.json:56 · ids.anchor[0]: "inleiding#vroeger" is verdwenen, en adressen verwijzen ernaar. Wat nu: zet de oude naam terug, of schrijf in dit bestand onder "moved": "inleiding#vroeger": "<nieuwe id>"."`,
  );
});
