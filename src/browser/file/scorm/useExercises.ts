/** In a package this stands for the deck's useExercises (src/integrations/classic-script.ts): the platform keeps the choices too. */
import { useLayoutEffect } from "preact/hooks";
import { useExercises as inMemory } from "../../../widgets/kaarten/useExercises.ts";
import { kept } from "./kept.ts";

/** The same, begun with what the platform kept. */
export const useExercises: typeof inMemory = (exercises) => {
  const state = inMemory(exercises, kept.given);
  useLayoutEffect(() => kept.changed(state.chosen), [state.chosen]);
  return state;
};
