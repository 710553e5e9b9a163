/** In a package this stands for the shell's useAnswers (src/integrations/classic-script.ts): the platform keeps the answers too. */
import { useLayoutEffect } from "preact/hooks";
import { useAnswers as inMemory } from "../../../widgets/shell/useAnswers.ts";
import { kept } from "./kept.ts";

/** The same, begun with what the platform kept. */
export const useAnswers: typeof inMemory = (parts, sensitive, mode) => {
  const state = inMemory(parts, sensitive, mode, kept.given);
  useLayoutEffect(() => kept.changed(state.answers), [state.answers]);
  return state;
};
