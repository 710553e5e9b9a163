/** The forms of working together, small enough for a row: who sits at which table, and whose work touches whose. */
import { onTable, person, round, type Scene, sheet, solid } from "./hand.ts";

const box = "0 0 240 180";
const left = person("I", "dark", { at: [46, 90], turn: 90, size: 1 });
const right = person("R", "bun", { at: [194, 90], turn: 270, size: 1 });
const above = person("S", "cap", { at: [120, 20], turn: 180, size: 1 });
const you = solid("P", "grey", { at: [120, 162], size: 1 });
const shared = round(120, 90, 50);

/** By the id of the option that each goes with. */
export const formScenes = {
  // One at the table.
  monodisciplinair: { box, shapes: shared + onTable(sheet(104, 84, -6)) + left + you },
  // Each at a table of their own, the person between them.
  multidisciplinair: {
    box,
    shapes:
      round(52, 84, 38) +
      round(188, 84, 38) +
      onTable(sheet(52, 88, 0, "I"), sheet(188, 88, 0, "R")) +
      person("I", "dark", { at: [52, 26], turn: 180, size: 1 }) +
      person("R", "bun", { at: [188, 26], turn: 180, size: 1 }) +
      you,
  },
  // One table, one sheet.
  interdisciplinair: { box, shapes: shared + onTable(sheet(120, 88, 6)) + left + right + you },
  // One table, and each one's work reaches into the other's.
  transdisciplinair: {
    box,
    shapes:
      shared +
      onTable(
        '<circle class="f I" cx="108" cy="88" r="26"/><circle class="f R" cx="134" cy="88" r="26"/><circle cx="108" cy="88" r="26"/><circle cx="132" cy="88" r="26"/>',
      ) +
      left +
      right +
      you,
  },
  // More chairs, from more walks of life.
  interprofessioneel: { box, shapes: shared + onTable(sheet(120, 92, 6)) + left + right + above + you },
} satisfies Record<string, Scene>;
