/** A drawing for each principle: the same table, and what is different about it. */
import { absent, cup, emptyChair, onTable, person, pool, round, type Scene, sheet, solid, table } from "./hand.ts";

const BAND = "30 40 420 220";
const long = table(130, 62, 220, 176);
const left = { at: [100, 142], turn: 90, size: 1.5 } as const;
const right = { at: [380, 142], turn: 270, size: 1.5 } as const;
const folder = (x: number, y: number) =>
  `<path class="f I" d="M${x + 3} ${y + 4}h50v34h-50z"/><path d="M${x} ${y + 6}v-6h18l5 6h27v30h-50z"/>` +
  `<circle class="v" cx="${x + 25}" cy="${y + 21}" r="4"/>`;

export const principleScenes = {
  // All turn to the one in the middle, who has what is written there.
  "persoon-centraal": {
    box: BAND,
    shapes:
      '<circle cx="240" cy="150" r="74" stroke-dasharray="2 8"/>' +
      person("W", "bun", { at: [112, 118], turn: 105 }) +
      person("I", "dark", { at: [368, 118], turn: 255 }) +
      person("R", "cap", { at: [150, 222], turn: 55, size: 1.05 }) +
      person("S", "bald", { at: [330, 222], turn: 305, size: 1.05 }) +
      onTable(sheet(240, 98, 0, "P")) +
      solid("P", "grey", { at: [240, 168], size: 1.6 }),
  },
  // One sheet, in the middle, that both can reach; a chair is drawn up.
  "participatief-werken": {
    box: BAND,
    shapes:
      table(140, 76, 200, 120) +
      onTable(sheet(226, 136, -6, "P"), '<path d="m262 158 26-40 7 5-25 40-10 5z"/>', cup(312, 98, 12)) +
      person("W", "dark", { at: [108, 136], turn: 90, size: 1.35 }) +
      person("R", "bun", { at: [372, 136], turn: 270, size: 1.35 }) +
      solid("P", "cap", { at: [240, 214], size: 1.35 }),
  },
  // You, and yourself as you look back.
  "reflectief-handelen": {
    box: BAND,
    shapes:
      long +
      onTable('<path d="M240 76v148" stroke-dasharray="2 9"/>', sheet(196, 104, -4, "R"), cup(186, 200, 13)) +
      solid("R", "bun", left) +
      absent(right),
  },
  // Everyone lays down another shape.
  "rolverdeling-en-teamsamenstelling": {
    box: BAND,
    shapes:
      table(140, 84, 200, 140) +
      onTable(
        '<circle class="f P" cx="187" cy="157" r="17"/><circle cx="184" cy="154" r="17"/>',
        '<path class="f I" d="M225 109h32v32h-32z"/><path d="M222 106h32v32h-32z"/>',
        '<path class="f S" d="m300 140 19 35h-38z"/><path d="m297 136 19 35h-38z"/>',
        '<path class="f R" d="m243 169 19 19-19 19-19-19z"/><path d="m240 166 19 19-19 19-19-19z"/>',
      ) +
      solid("R", "dark", { at: [108, 152], turn: 90, size: 1.35 }) +
      person("W", "grey", { at: [240, 70], turn: 180, size: 1.15 }) +
      person("I", "cap", { at: [372, 152], turn: 270, size: 1.35 }),
  },
  // One sheet crosses the table; the folder stays where it is.
  "informatie-uitwisselen": {
    box: BAND,
    shapes:
      long +
      onTable(sheet(240, 138, 8), folder(155, 186), cup(316, 92)) +
      solid("I", "dark", left) +
      person("W", "bun", right),
  },
  "interactief-teamoverleg": {
    box: "30 30 420 300",
    shapes:
      round(240, 180, 92) +
      onTable(sheet(240, 176, -6)) +
      solid("I", "bun", { at: [240, 68], turn: 180, size: 1.35 }) +
      person("W", "dark", { at: [118, 140], turn: 108, size: 1.35 }) +
      person("W", "grey", { at: [362, 140], turn: 252, size: 1.35 }) +
      person("W", "bald", { at: [164, 278], turn: 38, size: 1.35 }) +
      person("W", "cap", { at: [316, 278], turn: 322, size: 1.35 }),
  },
  // Three on one side, one on the other.
  "sociale-dynamieken": {
    box: BAND,
    shapes:
      table(128, 76, 190, 148) +
      onTable('<path d="M196 90v120" stroke-dasharray="2 9"/>', sheet(262, 146, 12), cup(158, 100, 12)) +
      solid("S", "dark", { at: [98, 150], turn: 90, size: 1.3 }) +
      person("W", "bun", { at: [346, 92], turn: 250, size: 1.15 }) +
      person("W", "cap", { at: [356, 152], turn: 270, size: 1.15 }) +
      person("W", "grey", { at: [346, 212], turn: 290, size: 1.15 }),
  },
  // What each can do lies on the table, and partly covers the other's.
  samenwerkingscompetenties: {
    box: BAND,
    shapes:
      long +
      onTable(
        '<circle class="f S" cx="262" cy="154" r="44"/><circle class="f R" cx="222" cy="154" r="44"/>' +
          '<path class="f P" d="M242 115a44 44 0 0 1 0 78 44 44 0 0 1 0-78z"/>' +
          '<circle cx="218" cy="150" r="44"/><circle cx="258" cy="150" r="44"/>',
        cup(324, 88, 12),
      ) +
      solid("S", "bald", left) +
      person("R", "cap", right),
  },
} satisfies Record<string, Scene>;

/** Nothing here: the table is laid, nobody sits. */
export const emptyScene: Scene = {
  box: "90 60 300 250",
  shapes:
    pool(240, 186, 118) + round(240, 160, 64) + onTable(cup(258, 148, 13)) + emptyChair({ at: [240, 258], size: 1.2 }),
};
