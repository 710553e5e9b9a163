/** An outcome that has everything an outcome can have, as an island gets it. */
import type { WidgetOutcome } from "../../src/views/island/index.ts";

export const anOutcome = (): WidgetOutcome => ({
  id: "overleg",
  title: "Uitkomst overleg",
  tone: "overleg",
  label: "overleg eerst",
  means: ["Dit betekent het."],
  why: "Je hebt geen akkoord.",
  actions: ["Doe dit."],
  support: [
    { id: "tolk", text: "Een tolk" },
    { id: "tijd", text: "Extra tijd", href: "/begrippen/#tijd" },
  ],
  record: ["Noteer dit."],
  call: [{ id: "meldpunt", title: "Het meldpunt", what: "bij gevaar", phone: "1712" }],
  consult: [{ id: "eigen-team", title: "Je eigen team", what: "om samen te wegen" }],
  neighbours: [{ outcome: "vrij", title: "Uitkomst vrij", when: "als er wel een akkoord is" }],
  onward: [{ aid: "melden", text: "Mag ik dit melden?", href: "/hulpmiddelen/melden/" }],
  basis: [{ label: "art. 352 Sw. (vóór 1 september 2026: art. 458)", href: "/wetgeving/#sw-352" }],
  certainty: { level: "betwist", note: "Over leerkrachten is men het niet eens." },
});
