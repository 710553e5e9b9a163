/** The drawings of the site by name: one a band of a page, or none. They tell nothing that the words do not. */
import type { Outcome } from "../../schema/wegwijzer.ts";
import { caseScenes } from "./cases.ts";
import { formScenes } from "./forms.ts";
import { cup, emptyChair, onTable, person, pool, round, type Scene, sheet, solid, writing } from "./hand.ts";
import { emptyScene, principleScenes } from "./principles.ts";

const home: Scene = {
  box: "0 0 480 480",
  shapes:
    pool(240, 240, 236) +
    round(240, 240, 112) +
    onTable(
      '<path class="f S" d="M196 196l44-12 14 52-44 12z"/><path d="M192 192l44-12 14 52-44 12zM204 202l22-6M207 213l26-7M210 224l14-4"/>',
      cup(292, 218, 15),
      '<path d="M306 214c9-3 12 8 4 10"/>',
      '<path class="f I" d="M262 268l40 8-6 30-40-8z"/><path d="M258 264l40 8-6 30-40-8zM268 276l20 4M266 285l12 2"/>',
      cup(188, 282, 15),
      '<path d="M177 292c-7 6-14-3-7-9"/>',
    ) +
    solid("P", "grey", { at: [240, 382], size: 1.5 }) +
    person("R", "dark", { at: [105, 284], turn: 72, size: 1.5 }) +
    person("I", "cap", { at: [157, 125], turn: 144, size: 1.5 }) +
    person("S", "bun", { at: [323, 125], turn: 216, size: 1.5 }) +
    person("W", "bald", { at: [375, 284], turn: 288, size: 1.5 }),
};

const teachers: Scene = {
  box: "0 0 480 300",
  shapes:
    pool(240, 150, 148) +
    onTable(
      '<rect class="tab" x="196" y="120" width="44" height="60" rx="5"/><rect class="tab" x="246" y="112" width="44" height="60" rx="5"/><path class="f I" d="M202 128h32v16h-32z"/><path class="f P" d="M252 120h32v16h-32z"/><path d="M204 154h24M204 164h16M254 146h24M254 156h16"/>',
    ) +
    solid("S", "bun", { at: [240, 52], turn: 180, size: 1.2 }) +
    person("R", "dark", { at: [112, 120], turn: 100, size: 1.1 }) +
    person("I", "cap", { at: [150, 208], turn: 52, size: 1.1 }) +
    person("P", "grey", { at: [240, 246], size: 1.1 }) +
    person("R", "bald", { at: [330, 208], turn: 308, size: 1.1 }) +
    person("I", "dark", { at: [368, 120], turn: 260, size: 1.1 }),
};

const SMALL = "84 88 312 214";
const you = solid("I", "dark", { at: [134, 160], turn: 90, size: 1.3 });
const other = person("R", "bun", { at: [346, 160], turn: 270, size: 1.3 });
const small = round(240, 160, 62);

/** Beside an outcome, by its tone: who sits with you. */
export const outcomeScenes: { [T in Outcome["tone"]]: Scene } = {
  // The sheet crosses the table, and the person sits there.
  mag: {
    box: SMALL,
    shapes: small + onTable(sheet(246, 154, 8)) + you + other + solid("P", "grey", { at: [240, 258], size: 1.1 }),
  },
  overleg: {
    box: SMALL,
    shapes: small + you + other + emptyChair({ at: [240, 262], size: 1.1 }) + onTable(writing(216, 150)),
  },
  // The sheet stays with you.
  "niet-zomaar": {
    box: SMALL,
    shapes:
      small +
      onTable(sheet(206, 160, 90), '<path d="M256 112v96" stroke-dasharray="2 9"/>') +
      you +
      other +
      emptyChair({ at: [240, 262], size: 1.1 }),
  },
  // You leave the table and sit with the person, telephone at hand.
  gevaar: {
    box: SMALL,
    shapes:
      small +
      onTable(
        '<rect class="f P" x="226" y="136" width="28" height="52" rx="5"/><rect x="223" y="133" width="28" height="52" rx="5"/><path d="M233 176h8"/>',
      ) +
      you +
      solid("P", "grey", { at: [240, 258], turn: -12, size: 1.1 }),
  },
  uitleg: {
    box: SMALL,
    shapes:
      small +
      onTable(
        '<path class="f I" d="M209 142h34v38h-34z"/><path d="M240 140c-8-6-26-6-34-2v40c8-4 26-4 34 2 8-6 26-6 34-2v-40c-8-4-26-4-34 2zM240 140v40"/>',
      ) +
      you,
  },
};

export const scenes = {
  thuis: home,
  lesgevers: teachers,
  leeg: emptyScene,
  kring: principleScenes["interactief-teamoverleg"],
  ...principleScenes,
  ...caseScenes,
  ...formScenes,
} satisfies Record<string, Scene>;
export type SceneName = keyof typeof scenes;

/** The drawing that goes with an id of the content, where there is one. */
export const sceneNamed = (id: string): SceneName | undefined =>
  Object.hasOwn(scenes, id) ? (id as SceneName) : undefined;

/** All drawings of the site, by name. */
export const allScenes = (): [name: string, scene: Scene][] => [
  ...Object.entries(scenes),
  ...Object.entries(outcomeScenes),
];
