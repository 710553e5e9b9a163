/** The Dutch of "mijn uitkomst" as plain text. Headings are those of the screen, so that the copy reads the same. */
import { wegwijzerText } from "./wegwijzer.nl.ts";

const { tones, fits, actions, record, consult, onward, basis, trail } = wegwijzerText;

export const outcomeStrings = {
  ...{ tones, fits, actions, record, consult, onward, basis, trail },
  heading: "Mijn uitkomst",
  aid: "Hulpmiddel",
  means: "Wat dit betekent",
  support: "Steun om uit te kiezen",
  certainty: "Hoe zeker dit is",
  notices: "Goed om te weten",
  date: "Nagekeken op",
  todo: "[ ]",
  done: "[x]",
} as const;
