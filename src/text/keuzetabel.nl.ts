/** The Dutch of a keuzetabel. */
import { widgetText } from "./widget.nl.ts";

export const keuzetabelText = {
  ...widgetText,
  chooseAll: "Kies bij elk punt wat het best past. Je mag punten overslaan.",
  best: "Dit past het best bij wat je koos",
  speaksFor: "Spreekt ervoor",
  speaksAgainst: "Spreekt ertegen",
  nothing: "niets",
  skip: "Overslaan",
  chosen: (n: number, total: number) => `${n} van ${total} ingevuld`,
  noneBetter: "Geen vorm is op zich beter dan een andere.",
  team: "Team",
  intensity: "Hoe nauw",
  consider: "Denk nog na over",
  howTo: "Zo ziet dat eruit",
} as const;
