/** What the platform kept, and whom to tell of more: set before the aid is there, read by the hooks that stand in for its own. */
import type { Answers } from "../../../widgets/shell/useAnswers.ts";

export interface Kept {
  /** What was answered the time before. */
  given: Answers;
  changed: (answers: Answers) => void;
}

export const kept: Kept = { given: {}, changed: () => undefined };
