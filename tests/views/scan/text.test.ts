import { expect, test } from "vitest";
import { scanCsv } from "../../../src/views/scan/csv.ts";
import { scanModel } from "../../../src/views/scan/model.ts";
import { lineText, scanText } from "../../../src/views/scan/text.ts";
import { example, island, small } from "./scans.ts";

const aid = { ...island(small), notices: ["Jij beslist."], date: "22 november 2026" };
const some = { ...example, redenen: ["a", "b", "c"], "intensiteit.samen": ["20"] };

test("a result as text: what stands out with where it leads, then what was filled in and what is odd about it", () => {
  expect(scanText(aid, scanModel(aid, some))).toMatchInlineSnapshot(`
    "Mijn uitkomst: 9 van 9 vragen ingevuld
    Dit is een momentopname om over te praten, geen oordeel.
    Hulpmiddel: Proef

    Wat opvalt
    - Advies te-licht. Doe dit.
    - Advies weinig-partners. Doe dit.
    - Advies geen-welzijn. Doe dit.
    - Advies vooral-apart. Doe dit.
    - Advies meer-nodig. Doe dit.
    - Advies nieuwe-partner. Doe dit.
    - Advies meer-steun. Doe dit.

    Wie ben je
    - Vraag sector? → Keuze veel
    - Vraag vorm? → Keuze weinig
    - Vraag redenen?
      - Keuze a
      - Keuze b
      - Keuze c
      - Je koos er 3. Het mag, maar liefst hoogstens 2.
    - Vraag partners? → 3 partners

    Met wie
    - Vraag herkomst?
      - Keuze welzijn → Keuze weinig
    - Vraag intensiteit?
      - Keuze apart → 50 %
      - Keuze samen → 20 %
      - Samen 70 %. Er blijft 30 % over.
    - Vraag nodig?
      - Thuiszorg → Nu: 1 · Keuze weinig, Nodig: 2 · Keuze matig
    - Vraag nieuw?
      - 1 → Keuze wie: De school

    Steun
    - Vraag beleid?
      - Nu: 2 · Score 2, Gewenst: 4 · Score 4
      - Laag: Hier knelt het.

    Goed om te weten
    - Jij beslist.

    Nagekeken op 22 november 2026
    https://pris.example/hulpmiddelen/proef-scan/
    "
  `);
});

test("a form with nothing in it makes a text that says so, and no empty headings", () => {
  const text = scanText(aid, scanModel(aid, {}));
  expect(text).toContain("Mijn uitkomst: 0 van 9 vragen ingevuld");
  expect(text).not.toMatch(/Wat opvalt|Wie ben je/);
});

test("a result as a file: rows for answers, remarks and advice, as a spreadsheet opens it here", () => {
  const file = scanCsv(scanModel(aid, some));
  expect(file.startsWith("\uFEFF")).toBe(true);
  expect(file.slice(1)).toMatchInlineSnapshot(`
    ""Dimensie";"Vraag";"Onderdeel";"Wat";"Antwoord";"Getal"
    "Wie ben je";"Vraag sector?";"";"";"Keuze veel";""
    "Wie ben je";"Vraag vorm?";"";"";"Keuze weinig";""
    "Wie ben je";"Vraag redenen?";"";"";"Keuze a";""
    "Wie ben je";"Vraag redenen?";"";"";"Keuze b";""
    "Wie ben je";"Vraag redenen?";"";"";"Keuze c";""
    "Wie ben je";"Vraag redenen?";"Opmerking";"";"Je koos er 3. Het mag, maar liefst hoogstens 2.";""
    "Wie ben je";"Vraag partners?";"";"";"3 partners";"3"
    "Met wie";"Vraag herkomst?";"Keuze welzijn";"";"Keuze weinig";""
    "Met wie";"Vraag intensiteit?";"Keuze apart";"";"50 %";"50"
    "Met wie";"Vraag intensiteit?";"Keuze samen";"";"20 %";"20"
    "Met wie";"Vraag intensiteit?";"Opmerking";"";"Samen 70 %. Er blijft 30 % over.";""
    "Met wie";"Vraag nodig?";"Thuiszorg";"Nu";"1 · Keuze weinig";"1"
    "Met wie";"Vraag nodig?";"Thuiszorg";"Nodig";"2 · Keuze matig";"2"
    "Met wie";"Vraag nieuw?";"1";"Keuze wie";"De school";""
    "Steun";"Vraag beleid?";"";"Nu";"2 · Score 2";"2"
    "Steun";"Vraag beleid?";"";"Gewenst";"4 · Score 4";"4"
    "Steun";"Vraag beleid?";"Opmerking";"";"Laag: Hier knelt het.";""
    "Wie ben je";"Advies";"";"";"Advies te-licht. Doe dit.";""
    "Wie ben je";"Advies";"";"";"Advies weinig-partners. Doe dit.";""
    "Met wie";"Advies";"";"";"Advies geen-welzijn. Doe dit.";""
    "Met wie";"Advies";"";"";"Advies vooral-apart. Doe dit.";""
    "Met wie";"Advies";"";"";"Advies meer-nodig. Doe dit.";""
    "Met wie";"Advies";"";"";"Advies nieuwe-partner. Doe dit.";""
    "Steun";"Advies";"";"";"Advies meer-steun. Doe dit.";""
    "
  `);
});

test("what somebody typed runs nowhere: a cell that a spreadsheet would calculate begins with a mark", () => {
  for (const begin of ["=", "+", "-", "@", "\t", "\r"]) {
    const typed = `${begin}1+1;"x"`;
    const file = scanCsv(scanModel(aid, { "nieuw.1.wie": [typed], "nieuw.1.waarom": ["om te praten"] }));
    // The form takes spaces off at both ends, and these are among them.
    const kept = typed.trim();
    const cell = kept === typed ? `"'${begin}1+1;""x"""` : `"1+1;""x"""`;
    expect(file).toContain(`;${cell};`);
    expect(file.split("\r\n")).toHaveLength(5);
  }
});

test("a head that asks needs no colon before its answer", () => {
  expect(lineText({ label: "1", values: [{ text: "De school" }, { text: "Tijd" }] }, ["Wie?", "Waarom"])).toBe(
    "1 → Wie? De school, Waarom: Tijd",
  );
});
