/** The words of the run view that its script needs: clocks, round, notes, what a link lost. */
import { MINUTE, MOST_MINUTES, shownSeconds, type TimerNews } from "../domain/timer.ts";
import type { RunPart } from "../views/run-fragment.ts";

export const clockKinds = ["stap", "geheel"] as const;
/** What a clock is for: the step on screen, or the whole. */
export type ClockKind = (typeof clockKinds)[number];

const two = (n: number) => String(n).padStart(2, "0");
const named = (count: number, one: string, more: string) =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : more}`];

/** What is left as a clock shows it, such as 4:05 or 1:00:00; with a plus once it is over. */
export function clockTime(left: number): string {
  const all = shownSeconds(left);
  const [hours, minutes, seconds] = [
    Math.floor(Math.abs(all) / 3600),
    Math.floor(Math.abs(all) / 60) % 60,
    Math.abs(all) % 60,
  ];
  const time = hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
  return all < 0 ? `+${time}` : time;
}

const whats: { [K in ClockKind]: string } = { stap: "deze stap", geheel: "het geheel" };

const news: { [N in TimerNews]: (kind: ClockKind) => string } = {
  minute: (kind) => `Nog één minuut voor ${whats[kind]}.`,
  up: (kind) => `De tijd voor ${whats[kind]} is om.`,
};

const parts: { [P in RunPart]: string } = { stap: "de stap", min: "de minuten", other: "iets onbekends" };

/** A list in a sentence: An, Bo en Cem. */
const listed = (names: readonly string[]) =>
  names.length > 1 ? `${names.slice(0, -1).join(", ")} en ${names.at(-1)}` : (names[0] ?? "");

/** How long, in words: 4 minuten en 30 seconden. */
const lasts = (left: number) => {
  const seconds = shownSeconds(left);
  return listed([
    ...named(Math.floor(seconds / 60), "minuut", "minuten"),
    ...named(seconds % 60, "seconde", "seconden"),
  ]);
};

export const runText = {
  kinds: { stap: "Deze stap", geheel: "Het geheel" } satisfies { [K in ClockKind]: string },
  dropped: (lost: readonly RunPart[]) =>
    `Een deel van deze link past niet bij deze methodiek. Weggevallen: ${lost.map((part) => parts[part]).join(" · ")}.`,
  minutes: `Vul een heel aantal minuten in, van 1 tot ${MOST_MINUTES}.`,
  news: (kind: ClockKind, what: TimerNews) => news[what](kind),
  begun: (kind: ClockKind, left: number) => `De tijd voor ${whats[kind]} loopt: ${lasts(left)}.`,
  more: (kind: ClockKind, left: number) => `Nog ${lasts(left)} voor ${whats[kind]}.`,
  paused: (kind: ClockKind) => `De tijd voor ${whats[kind]} staat stil.`,
  off: (kind: ClockKind) => `De tijd voor ${whats[kind]} is uitgezet.`,
  start: "Start",
  pause: "Pauze",
  resume: "Ga verder",
  /** Beside the name of a clock, so that colour never says it alone. */
  state: (left: number) => (left <= 0 ? "de tijd is om" : left <= MINUTE ? "laatste minuut" : ""),
  waiting: (all: number, names: readonly string[]) => {
    if (all === 0) return "";
    if (names.length === 0) return "Iedereen sprak.";
    const spoke = all - names.length;
    return `${spoke} van ${all} ${spoke === 1 ? "sprak" : "spraken"} al. Nog niet: ${listed(names)}.`;
  },
  refused: (names: readonly string[]) =>
    `Niet toegevoegd: ${listed(names)}. Een naam kan maar één keer aan tafel zitten, met hoogstens 40 letters.`,
  leave: (name: string) => `Haal ${name} weg`,
  noNotes: "Je noteerde niets.",
} as const;
