/** Exercises in a package for a learning platform: what one chooses first in each counts for the score. */
import type { KaartenData } from "../../../views/island/index.ts";
import { exercisesLeft } from "../../../text/scorm.nl.ts";
import { wellChosen } from "../../../views/practised-text.ts";
import Kaarten from "../../../widgets/kaarten/Kaarten.tsx";
import "../file.ts";
import { start } from "./start.ts";

const letters = "abcdefghijklmnopqrstuvwxyz";

start<KaartenData>(Kaarten, {
  parts: ({ exercises }) => exercises.map(({ id, question, options }) => ({ id, text: question, answers: options })),
  left: ({ exercises }, answers) => exercises.filter(({ id }) => !answers[id]).length,
  leftText: exercisesLeft,
  score: (aid, answers) => Math.round((100 * wellChosen(aid, answers)) / aid.exercises.length),
  interaction: (aid, part, answer) => {
    const options = aid.exercises.find(({ id }) => id === part)?.options ?? [];
    const lettered = options.map((option, index) => ({ ...option, letter: letters[index] ?? "" }));
    const right = lettered.flatMap(({ fits, letter }) => (fits ? [letter] : []));
    return lettered
      .filter(({ id }) => id === answer)
      .map(({ letter, fits }) => ({ id: `pris-${aid.id}-${part}`, chosen: letter, right, fits }));
  },
});
