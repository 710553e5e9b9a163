/** What someone chose before the script was there. */
import type { Answers } from "../shell/useAnswers.ts";

/**
 * What stands chosen before the script is there: after a reload or Back a browser puts back what someone chose, and
 * hydration would take that for a mistake and undo it.
 */
export function chosenBefore(place: HTMLElement): Answers {
  const inputs = [...place.querySelectorAll<HTMLInputElement>("input[data-kies]:checked")];
  return Object.fromEntries(
    inputs.map((input) => [input.closest<HTMLElement>("[data-stap]")?.dataset.stap ?? "", input.dataset.kies ?? ""]),
  );
}
