/** A drawing for each case: who sits where, who is asked, whose chair is empty. */
import { emptyChair, onTable, person, pool, round, type Scene, solid, table } from "./hand.ts";

const BOX = "0 0 480 360";

export const caseScenes = {
  // Lea with her bread and three pots; Karine beside her; two carers who answer.
  "karine-en-lea": {
    box: BOX,
    shapes:
      pool(240, 190, 168) +
      table(104, 120, 272, 140, 26) +
      onTable(
        '<circle class="wit" cx="214" cy="208" r="38"/><circle cx="214" cy="208" r="28"/><path class="f S" d="M200 194h30v28h-30z"/><path d="M197 196c-5-8 8-11 14-6 6-5 22-3 18 6l-1 25h-30zM262 178l-6 66M252 178v16c0 6 9 6 9 0"/>',
        '<g class="P"><circle class="f" cx="302" cy="164" r="21"/><circle cx="299" cy="161" r="21"/><circle class="v" cx="299" cy="161" r="12"/></g>',
        '<g class="S"><circle class="f" cx="346" cy="206" r="19"/><circle cx="343" cy="203" r="19"/><path d="m334 203 14-8 5 12z"/></g>',
        '<g class="R"><circle class="f" cx="305" cy="226" r="17"/><circle cx="302" cy="223" r="17"/><path d="M294 223c4-6 12-6 16 0-4 6-12 6-16 0z"/></g>',
      ) +
      solid("P", "grey", { at: [214, 290] }) +
      person("R", "dark", { at: [82, 205], turn: 84 }) +
      person("I", "bun", { at: [190, 74], turn: 172 }) +
      person("I", "cap", { at: [292, 72], turn: 192 }),
  },
  // Four with four languages; Karel's chair.
  karel: {
    box: BOX,
    shapes:
      pool(240, 180, 168) +
      round(240, 184, 86) +
      onTable('<path d="M214 150h22l-4 10M252 164l8 8-8 8 8 8M200 196c6-8 10 8 16 0s10 8 16 0M256 214h8v-8h8v8h8"/>') +
      emptyChair({ at: [240, 312] }) +
      person("R", "bald", { at: [118, 200], turn: 82 }) +
      person("I", "dark", { at: [180, 74], turn: 152 }) +
      person("S", "bun", { at: [302, 76], turn: 208 }) +
      person("W", "cap", { at: [362, 202], turn: 278 }),
  },
  // Meneer Derks in his chair; who comes for what.
  "meneer-derks": {
    box: BOX,
    shapes:
      pool(240, 180, 168) +
      '<path class="f S" d="M188 142h104v92h-104z"/><path d="M198 138h84q14 0 14 14v68q0 14-14 14h-84q-14 0-14-14v-68q0-14 14-14zM204 138v70q0 8 8 8h56q8 0 8-8v-70"/>' +
      solid("P", "bald", { at: [240, 184] }) +
      person("R", "dark", { at: [90, 120], turn: 120 }) +
      person("I", "cap", { at: [180, 52], turn: 160 }) +
      person("S", "bun", { at: [320, 60], turn: 205 }) +
      person("R", "grey", { at: [400, 170], turn: 270 }) +
      person("I", "dark", { at: [370, 290], turn: 310 }) +
      person("S", "grey", { at: [110, 280], turn: 55 }) +
      '<path stroke-dasharray="2 7" d="M120 138l62 30M190 88l24 54M302 92l-34 48M362 172l-74 8M340 270l-56-44M138 262l52-38"/>',
  },
  // Wesley at his desk; around him, who talks with whom.
  wesley: {
    box: BOX,
    shapes:
      pool(240, 180, 168) +
      '<path stroke-dasharray="2 8" d="M118 132C150 70 200 56 240 58s100 16 124 76M120 236c30 50 70 66 96 70M366 236c-22 40-56 62-84 70"/>' +
      onTable(
        '<rect class="tab" x="172" y="132" width="136" height="66" rx="10"/><path class="f I" d="M206 146h34v36h-34z"/><path d="M240 148c-8-6-26-6-34-2v36c8-4 26-4 34 2 8-6 26-6 34-2v-36c-8-4-26-4-34 2zM240 148v36"/><path class="f P" d="M286 148h7v32h-7z"/><path d="M284 146h8v28l-4 9-4-9z"/>',
      ) +
      solid("P", "dark", { at: [240, 222], size: 1 }) +
      person("I", "bun", { at: [240, 58], turn: 180, size: 1.2 }) +
      person("R", "cap", { at: [92, 190], turn: 90, size: 1.2 }) +
      person("S", "grey", { at: [388, 190], turn: 270, size: 1.2 }) +
      person("W", "bald", { at: [250, 316], size: 1.2 }),
  },
} satisfies Record<string, Scene>;
