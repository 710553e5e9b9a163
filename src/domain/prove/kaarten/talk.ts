import type { Kaarten, Talk } from "../../../schema/aid.ts";
import { type Finding, quote, repeats, sameText } from "../finding.ts";

/** In a talk there is something to agree on beforehand, to choose, to ask at every theme, and to end with; nothing twice. */
export function kaartenTalk({ talk }: Kaarten): Finding[] {
  return talk ? [...missing(talk), ...twice(talk)] : [];
}

const parts = [
  ["before", 1, "wat de groep vooraf afspreekt", "Zet onder before minstens één afspraak."],
  ["themes", 2, "waaruit de groep kan kiezen", "Zet onder themes minstens twee thema’s."],
  ["closing", 1, "waarmee het gesprek eindigt", "Zet onder closing minstens één zin of vraag."],
] as const;

const missing = (talk: Talk): Finding[] => [
  ...parts.flatMap(([part, least, what, fix]) =>
    talk[part].length < least ? [{ path: ["talk", part], message: `In het gesprek ontbreekt ${what}.`, fix }] : [],
  ),
  ...talk.themes.flatMap(({ id, questions }, at) =>
    questions.length > 0
      ? []
      : [
          {
            path: ["talk", "themes", at, "questions"],
            message: `Bij thema ${quote(id)} staat geen enkele vraag.`,
            fix: "Voeg onder questions toe wat de groep elkaar vraagt.",
          },
        ],
  ),
];

/** Every text on the screen says something that no other says: a group that reads the same again thinks it went wrong. */
function twice({ before, themes, closing }: Talk): Finding[] {
  const lines = (part: "before" | "closing", list: Talk["before"]) =>
    list.map(({ text }, at) => ({ path: ["talk", part, at, "text"], value: sameText(text) }));
  const shown = [
    ...lines("before", before),
    ...themes.flatMap(({ gist, questions }, at) => [
      { path: ["talk", "themes", at, "gist"], value: sameText(gist) },
      ...questions.flatMap(({ text, hint }, index) => [
        { path: ["talk", "themes", at, "questions", index, "text"], value: sameText(text) },
        ...(hint === undefined
          ? []
          : [{ path: ["talk", "themes", at, "questions", index, "hint"], value: sameText(hint) }]),
      ]),
    ]),
    ...lines("closing", closing),
  ];
  return [
    ...shown
      .filter(({ value }) => value === "")
      .map(({ path }) => ({
        path,
        message: "Deze tekst van het gesprek is leeg.",
        fix: "Vul hem in, of haal hem weg.",
      })),
    ...repeats(shown.filter(({ value }) => value !== "")).map(({ path, value }) => ({
      path,
      message: `Het gesprek zegt twee keer hetzelfde: ${quote(value)}.`,
      fix: "Schrijf het verschil in de tekst, of haal er een weg.",
    })),
  ];
}
