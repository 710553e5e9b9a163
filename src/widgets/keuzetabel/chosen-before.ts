/** What someone chose before the script was there. */
import type { Answers } from "../shell/useAnswers.ts";

/** What stands chosen at each point. */
export function chosenBefore(place: HTMLElement): Answers {
  const inputs = [...place.querySelectorAll<HTMLInputElement>("input[data-kies]:checked")];
  return Object.fromEntries(
    inputs.map((input) => [input.closest<HTMLElement>("[data-stap]")?.dataset.stap ?? "", input.dataset.kies ?? ""]),
  );
}
