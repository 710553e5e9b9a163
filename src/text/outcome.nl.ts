/** The Dutch of "mijn uitkomst" as plain text. Headings are those of the screen, so that the copy reads the same. */
import { widgetText } from "./widget.nl.ts";

const { tones, fits, actions, record, consult, onward, basis, trail } = widgetText;

export const outcomeStrings = {
  ...{ tones, fits, actions, record, consult, onward, basis, trail },
  heading: "Mijn uitkomst",
  aid: "Hulpmiddel",
  means: "Wat dit betekent",
  support: "Steun om uit te kiezen",
  certainty: "Hoe zeker dit is",
  certaintyLevels: {
    vast: "Vrij zeker: dit staat in de wettekst of bij een bevoegde organisatie.",
    betwist: "Hierover is discussie.",
    "te-verifieren": "Dit moet nog nagekeken worden.",
  },
  notices: "Goed om te weten",
  date: "Nagekeken op",
  todo: "[ ]",
  done: "[x]",
} as const;
