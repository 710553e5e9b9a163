/** What a student does in a package, kind by kind: every choice to the end, what is left after each, what the platform hears. */
import { expect, type FrameLocator } from "@playwright/test";
import { replay } from "../../src/domain/replay.ts";
import type { Aid, Kaarten } from "../../src/schema/aid.ts";
import * as t from "../../src/text/scorm.nl.ts";
import { type ByKind, byKind } from "../domain/real-aids.ts";
import { everySeries } from "./aids.ts";
import { endOf } from "./ends.ts";
import { choice } from "./walk.ts";

export interface Step {
  part: string;
  choice: string;
  /** Where there is right and less right: what the platform is told of it. */
  heard?: { letter: string; right: string[]; result: "correct" | "wrong" };
}
export interface Student {
  steps: Step[];
  /** What the package says is left after so many of them, before the last. */
  left: (given: number) => string;
  /** Out of 100, where one counts. */
  score: number | undefined;
  /** Makes one choice; `goesOn` tells whether the one before it is still in view. */
  choose: (place: FrameLocator, step: Step, goesOn: boolean) => Promise<void>;
}

const press = (place: FrameLocator, chosen: string) => place.locator(`.widget [data-kies="${chosen}"]`).press("Enter");

/** Every other exercise well, so that neither all nor nothing counts. */
function inExercises({ exercises }: Kaarten): Student {
  const steps = exercises.map(({ id, options }, at): Step => {
    const lettered = options.map((option, index) => ({ ...option, letter: "abcdefgh".charAt(index) }));
    const one = lettered.find(({ fits }) => fits === (at % 2 === 0));
    if (!one) throw new Error(`${id}: every option is alike`);
    const right = lettered.flatMap(({ fits, letter }) => (fits ? letter : []));
    return { part: id, choice: one.id, heard: { letter: one.letter, right, result: one.fits ? "correct" : "wrong" } };
  });
  const good = steps.filter(({ heard }) => heard?.result === "correct").length;
  return {
    steps,
    left: (given) => t.exercisesLeft(steps.length - given),
    score: Math.round((100 * good) / steps.length),
    choose: async (place, step, goesOn) => {
      if (goesOn) await place.locator(".widget [data-volgende]").press("Enter");
      // Not by key: where it goes on from, the focus goes to the heading meanwhile.
      await place.locator(`.widget [data-stap="${step.part}"] [data-kies="${step.choice}"]`).click();
    },
  };
}

const students: ByKind<Student> = {
  kaarten: inExercises,
  wegwijzer: (aid) => {
    const [longest] = everySeries(aid).sort((a, b) => b.choices.length - a.choices.length);
    const steps = longest?.choices.map(({ question, answer }) => ({ part: question, choice: answer })) ?? [];
    const given = (count: number) =>
      Object.fromEntries(steps.slice(0, count).map(({ part, choice }) => [part, choice]));
    return {
      ...{ steps, score: undefined },
      left: (count) => t.questionsLeft(replay(aid, given(count)).remainingMax),
      choose: (place, step) => press(place, step.choice),
    };
  },
  keuzetabel: ({ criteria }) => {
    const steps = criteria.map(({ id, values }) => ({ part: id, choice: values[0]?.id ?? "" }));
    return {
      ...{ steps, score: undefined },
      left: (given) => t.pointsLeft(steps.length - given),
      choose: async (place, step) => (await choice(place.locator(".widget"), step.part, step.choice)).press(" "),
    };
  },
  zelfscan: ({ id }) => {
    throw new Error(`${id}: a zelfscan has no package`);
  },
};

/** The student of a package. */
export const studentOf = (aid: Aid): Student => byKind(students, aid);

/** Comes to where one chooses, past what an aid shows first. */
export async function toChoices(place: FrameLocator, aid: Aid): Promise<void> {
  const { first } = endOf(aid);
  await place.locator(".widget[data-klaar]").waitFor();
  if (first) await place.locator(`.widget ${first}`).press("Enter");
}

/** Choices as what a platform keeps of them holds them, in whichever order. */
export const answersIn = (kept: string) => Object.fromEntries(new URLSearchParams(kept.replace(/^#/, "")));
export const answersOf = (steps: readonly Step[]) =>
  Object.fromEntries([["s", "1"], ...steps.map(({ part, choice: chosen }): [string, string] => [part, chosen])]);

/**
 * Makes the choices from one to another, and waits until the package says after each what is left, and that it is kept.
 * `goesOn` tells whether what was chosen before is still in view.
 */
export async function chooses(
  place: FrameLocator,
  { steps, left, choose }: Student,
  [from, to]: readonly [number, number],
  goesOn = false,
): Promise<void> {
  for (const [at, step] of steps.slice(from, to).entries()) {
    await choose(place, step, goesOn || at > 0);
    const given = from + at + 1;
    const says = `${given === steps.length ? t.ready : left(given)} ${t.saved}`;
    await expect(place.locator("[data-platform]")).toHaveText(says);
  }
}
