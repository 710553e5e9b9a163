/** The steps that a screen reader is followed through: from the first question of an aid to one end. */
import { AGREED, BEFORE, CLOSING, holdsTalk, talkStages } from "../../src/domain/talk.ts";
import type { Aid, Kaarten, Keuzetabel, Talk, Wegwijzer, Zelfscan } from "../../src/schema/aid.ts";
import type { AnswerKind } from "../../src/schema/zelfscan.ts";
import { type ByKind, byKind } from "../domain/real-aids.ts";

export interface Step {
  /** What one does, as a heading of what is then said. */
  what: string;
  /** What has the focus when the key is pressed. */
  target: string;
  key: string;
  /** What stands there once the step is done. */
  until: string;
  /** What one reads, where that is not all from the focus on: `NOTHING` where what is announced is all that is new. */
  reads?: string;
}

/** No element is it. */
const NOTHING = ":not(*)";

const enter = (on: string, target: string, until: string, more: Partial<Step> = {}): Step => ({
  ...{ what: `Enter op “${on}”`, target, key: "Enter", until, ...more },
});
const heading = (id: string) => `[data-stap="${id}"] h3:focus`;

/** What comes out can be copied; the button itself says so, and falls silent when one leaves it. */
const copying: Step[] = [
  enter("Kopieer", ".btn-row.result button", '.btn-row.result button:text-is("Gekopieerd")', { reads: NOTHING }),
  {
    what: "Tab",
    target: ".btn-row.result button",
    key: "Tab",
    until: '.btn-row.result button:text-is("Kopieer")',
    reads: NOTHING,
  },
];

function wegwijzerSteps({ questions, start, examples }: Wegwijzer): Step[] {
  const steps: Step[] = [];
  let question = questions.find(({ id }) => id === start);
  while (question) {
    const { id, answers } = question;
    const answer = answers.find((one) => one.id === examples[0]?.answers[id]);
    if (!answer) throw new Error(`the first example does not answer ${id}`);
    steps.push(enter(answer.text, `[data-kies="${answer.id}"]`, heading(answer.to)));
    question = questions.find((one) => one.id === answer.to);
  }
  return [...steps, ...copying];
}

const cardSteps = ([first, second]: Kaarten["cards"]): Step[] =>
  first && second
    ? [
        enter("Draai om", "[data-draai]", ".flip.turned", { reads: `[data-stap="${first.id}"]` }),
        enter("Volgende", "[data-volgende]", heading(second.id)),
      ]
    : [];

const guideSteps = (guide: Kaarten["guide"]): Step[] =>
  guide
    ? [
        enter(guide.title, '[data-deel="guide"]', '[data-stap="gids"]'),
        enter(guide.options[0]?.text ?? "", "[data-kies]", "[data-naar-kaart]"),
        enter("Bekijk deze kaart", "[data-naar-kaart]", heading(guide.options[0]?.card ?? "")),
      ]
    : [];

function kaartenSteps({ cards, guide, exercises }: Kaarten): Step[] {
  const [first, second] = exercises;
  const toThem = enter("Oefenen", '[data-deel="practise"]', `[data-stap="${first?.id}"]`);
  return [
    ...cardSteps(cards),
    ...guideSteps(guide),
    ...(cards.length > 0 ? [toThem] : []),
    enter(first?.options[0]?.text ?? "", "[data-kies]", '[role="status"] .notice'),
    enter("Volgende", "[data-volgende]", heading(second?.id ?? "")),
  ];
}

function talkSteps({ talk }: Kaarten & { talk: Talk }): Step[] {
  const chosen = talk.themes.slice(0, 1);
  const [before, ...stages] = talkStages(
    talk.themes,
    chosen.map(({ id }) => id),
  );
  const [theme] = chosen;
  const names: { [stage: string]: string } = { [CLOSING]: "Rond af", [AGREED]: "Toon onze afspraken" };
  const onward = (id: string, at: number) => names[id] ?? (at === 0 ? "Begin het gesprek" : "Volgende");
  return [
    enter("Verder", "[data-volgende]", '[role="alert"] .notice'),
    {
      what: `Spatie op “${theme?.title}”`,
      target: "[data-onderwerp]",
      key: "Space",
      until: "[data-onderwerp]:checked",
      reads: NOTHING,
    },
    enter("Verder", "[data-volgende]", heading(before?.id ?? BEFORE)),
    ...stages.map(({ id }, at) => enter(onward(id, at), "[data-volgende]", heading(id))),
  ];
}

function keuzetabelSteps({ criteria: [criterion] }: Keuzetabel): Step[] {
  const value = criterion?.values[0];
  const target = `[data-stap="${criterion?.id}"] [data-kies="${value?.id}"]`;
  return [
    { what: `Spatie op “${value?.text}”`, target, key: "Space", until: "[data-resultaat]", reads: NOTHING },
    enter("Bekijk", "[data-bekijk]", ".ranked h3:focus"),
    ...copying,
  ];
}

/** How the first field of an item is filled in with one key. */
const chosen = { key: "Space", until: ".scan [data-stap] :checked", what: "Spatie op de eerste keuze" };
const typed = { key: "3", until: ".scan [data-stap] input:focus", what: "Typ 3" };
const fills: { [K in AnswerKind]: Pick<Step, "key" | "until" | "what"> } = {
  ...{ one: chosen, some: chosen, grid: chosen, scale: chosen },
  ...{ amount: typed, shares: typed, compare: typed, rows: typed },
};

function zelfscanSteps({ dimensions, shown }: Zelfscan): Step[] {
  const item = dimensions[0]?.items[0];
  if (!item) throw new Error("a scan without an item");
  const end = ".scan-result h3:focus";
  const toResult: { [S in Zelfscan["shown"]]: Step[] } = {
    together: [enter("Toon het resultaat", '[data-ga="resultaat"]', end)],
    steps: [
      enter("Stap 1", ".scan-steps summary", ".scan-steps[open] ol", { reads: ".scan-steps ol" }),
      enter("Je resultaat", '[data-naar="uitkomst"]', end),
    ],
  };
  return [{ target: ".scan [data-stap] input", reads: NOTHING, ...fills[item.answer] }, ...toResult[shown], ...copying];
}

const each: ByKind<Step[]> = {
  wegwijzer: wegwijzerSteps,
  kaarten: (aid) => (holdsTalk(aid) ? talkSteps(aid) : kaartenSteps(aid)),
  keuzetabel: keuzetabelSteps,
  zelfscan: zelfscanSteps,
};

/** From the first question to one end. */
export const stepsOf = (aid: Aid): Step[] => byKind(each, aid);
