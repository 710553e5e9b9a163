import { expect, test } from "vitest";
import { filled, notesText } from "../../src/views/run-notes.ts";

const notes = [
  { title: "1. Onderzoek", note: "  Vraag: wat speelt er?\n" },
  { title: "2. Affirmatie", note: " \n " },
  { title: "3. Suggesties", note: "Bel samen.\nMaandag." },
];

test("only notes that hold something are shown, as they were typed", () => {
  expect(filled(notes)).toEqual([
    { title: "1. Onderzoek", note: "Vraag: wat speelt er?" },
    { title: "3. Suggesties", note: "Bel samen.\nMaandag." },
  ]);
});

test("the text to take along has the method, each note under its step, and the address", () => {
  expect(notesText("OASE", notes, "https://pris.example/methodieken/oase-model/")).toBe(
    "OASE\n\n1. Onderzoek\nVraag: wat speelt er?\n\n3. Suggesties\nBel samen.\nMaandag.\n\nhttps://pris.example/methodieken/oase-model/",
  );
});
