import fc from "fast-check";
import { expect, test } from "vitest";
import { formatText } from "../../src/views/format.ts";

const link = "https://pris.example/methodieken/format-spelregels/";

test("a sheet to paste has each part with its answers, and keeps the place of what is open", () => {
  const parts = [
    {
      title: "Organisatie",
      answers: [
        { ask: "Hoe vaak?", answer: " Elke maand.\n\nNiet in juli. " },
        { ask: "Waar?", answer: " \n" },
      ],
    },
    { title: "Reflectie", answers: [{ ask: "Hoe?", answer: "In een ronde." }] },
  ];
  expect(formatText("Spelregels", parts, link)).toBe(
    `Spelregels\n\nOrganisatie\n- Hoe vaak? Elke maand.; Niet in juli.\n- Waar? …\n\nReflectie\n- Hoe? In een ronde.\n\n${link}`,
  );
});

test("whatever is typed, each question keeps one line, in its order", () => {
  const answers = fc.array(fc.string({ unit: "grapheme", maxLength: 40 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(answers, (typed) => {
      const part = { title: "Deel", answers: typed.map((answer, at) => ({ ask: `Vraag ${at}?`, answer })) };
      const lines = formatText("Blad", [part], link).split("\n");
      const asked = lines.flatMap((line) => /^- (Vraag \d+\?) \S/.exec(line)?.[1] ?? []);
      expect(asked).toEqual(part.answers.map(({ ask }) => ask));
      expect(lines.at(-1)).toBe(link);
    }),
  );
});
