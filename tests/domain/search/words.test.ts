/** Words as they are compared: what must meet, what must not, and places that are places in the text. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { plain } from "../../../src/domain/search/plain.ts";
import { holdsForm, originals, stem, wordsOf } from "../../../src/domain/search/words.ts";

const word = (text: string) => wordsOf(text)[0]?.word ?? "";
const pairs = (list: string) => list.split(" ").map((pair) => pair.split("/") as [string, string]);
/** Whether one finds the other: the same stem, or a form of the second is the first. */
const meet = (a: string, b: string) =>
  stem(word(a)) === stem(word(b)) ||
  originals(word(b)).includes(stem(word(a))) ||
  originals(word(a)).includes(stem(word(b)));

const plurals = pairs(
  "vergadering/vergaderingen overleg/overleggen rol/rollen school/scholen deel/delen grens/grenzen brief/brieven " +
    "dilemma/dilemma's dilemma/dilemmas hulpverlener/hulpverleners cliënt/cliënten patiënt/patienten team/teams " +
    "huis/huizen kind/kinderen pleegkind/pleegkinderen taak/taken kans/kansen arts/artsen huisarts/huisartsen mens/mensen " +
    "plaats/plaatsen toets/toetsen wet/wetten vraag/vragen risico/risico's collega/collegas idee/ideeën strategie/strategieën " +
    "competentie/competenties organisatie/organisaties advies/adviezen verlies/verliezen waarde/waarden lid/leden " +
    "teamlid/teamleden stad/steden mogelijkheid/mogelijkheden app/apps tip/tips beperking/beperkingen levensdoel/levensdoelen",
);
test.each(plurals)("%s and %s are one word", (one, many) => {
  expect(stem(word(one))).toBe(stem(word(many)));
});

const diminutives = pairs(
  "spel/spelletje kaart/kaartje boom/boompje vergadering/vergaderinkje verhaal/verhaaltje oefening/oefeningetje " +
    "gesprek/gesprekje rol/rolletje team/teampje tafel/tafeltje brief/briefje kring/kringetje plan/plannetje vraag/vraagje " +
    "regel/regeltje kind/kindje bloem/bloemetje weg/weggetje idee/ideetje foto/fotootje huis/huisje test/testjes",
);
const verbs = pairs(
  "melden/meld melden/meldt melden/gemeld aanmelden/aangemeld delen/deelt delen/gedeeld beslissen/beslist luisteren/geluisterd " +
    "overleggen/overlegt overleggen/overlegd afstemmen/afgestemd doorverwijzen/doorverwezen reflecteren/gereflecteerd " +
    "evalueren/geëvalueerd samenwerken/samengewerkt betrekken/betrekt betrekken/betrokken bespreken/besproken " +
    "afspreken/afgesproken vergaderen/vergaderd noteren/genoteerd schrappen/geschrapt helpen/geholpen kiezen/gekozen " +
    "uitwisselen/uitgewisseld informeren/geïnformeerd weigeren/geweigerd begrijpen/begrepen deelnemen/deelgenomen",
);
test.each([...diminutives, ...verbs])("%s is found by %s", (one, form) => {
  expect(meet(one, form)).toBe(true);
});

const apart = pairs(
  "recht/rechter kaart/kar last/laster plan/plant vader/vaderland partij/partner arm/armoede straf/strafrecht feit/feitelijk " +
    "arts/art. mens/men kans/kan overleden/lid besteden/stad geleden/lid week/wekker team/teamleider melden/mede",
);
test.each(apart)("%s and %s stay two words", (one, other) => {
  expect(stem(word(one))).not.toBe(stem(word(other)));
});

test("what only looks like a form of another word is none", () => {
  for (const [one, other] of pairs("paar/paard raken/raket hamer/hamerd"))
    expect(originals(word(other)), other).not.toContain(stem(word(one)));
  expect(originals("verhuisd")).toContain(stem("verhuis"));
});

test("so many pairs were held together", () => {
  expect([plurals.length, diminutives.length, verbs.length, apart.length]).toEqual([42, 22, 29, 18]);
});

test("accents, capitals, apostrophes and hyphens make no other word", () => {
  for (const [a, b] of pairs(
    "CLIËNT/client Één/een dilemma’s/dilemmas Multi-disciplinair/multidisciplinair e-mail/email",
  ))
    expect(word(a)).toBe(word(b));
  expect(wordsOf("informatie-uitwisseling")[0]?.pieces).toEqual(["informatie", "uitwisseling"]);
  expect(wordsOf("overleg")[0]?.pieces).toEqual([]);
});

test("what was copied from a PDF or from a page with soft hyphens is one word", () => {
  expect(wordsOf("cliënt".normalize("NFD")).map((one) => one.word)).toEqual(["client"]);
  expect(wordsOf("zorg\u00ADcoör\u00ADdinatie").map((one) => one.word)).toEqual(["zorgcoordinatie"]);
});

test("numbers are never cut", () => {
  for (const number of ["352", "458bis", "1712"]) expect(stem(number)).toBe(number);
  expect(wordsOf("art. 352, §2").map((one) => one.word)).toEqual(["art", "352", "2"]);
});

const dutch = fc.stringMatching(/^[a-zA-Zëïéèöü'’\-. ,0-9]{0,60}$/);
const anything = fc.oneof(dutch, fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }));

test("whatever the text, its places stay where they were", () => {
  fc.assert(
    fc.property(anything, (text) => {
      expect(plain(text)).toHaveLength(text.length);
      let done = 0;
      for (const { word: found, start, end } of wordsOf(text)) {
        expect(start).toBeGreaterThanOrEqual(done);
        expect(wordsOf(text.slice(start, end))[0]?.word).toBe(found);
        expect(found).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
        done = end;
      }
    }),
    { numRuns: 400 },
  );
});

test("whatever the word, its stem is never empty, and folding twice is folding once", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,24}$/), (letters) => {
      expect(stem(letters)).not.toBe("");
      expect(stem(letters)).toBe(stem(plain(letters.toUpperCase())));
      for (const form of originals(letters)) expect(form.length).toBeGreaterThan(2);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ["een paar vragen", "paarden", false],
  ["spanning in het team", "spanje", false],
  ["in die vorm", "vormsel", false],
  ["een gang", "gangster", false],
  ["we vragen het na", "vraag", true],
  ["de escalatieladder", "ladder", true],
  ["elke interpretatie", "interpreteren", true],
  ["tegen discriminatie", "gediscrimineerd", true],
  ["wie dat beslist", "beslissen", true],
  ["", "overleg", false],
])("in '%s' stands a form of '%s': %s", (text, word, isThere) => {
  expect(holdsForm(text, word)).toBe(isThere);
});
