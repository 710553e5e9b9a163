/** Parts that some scans have beside the form and its result. Each is fetched by the scans that have it, and by no other. */
import type { ComponentType } from "preact";
import type { ScanAnswers } from "../../domain/zelfscan/fields.ts";
import type { ZelfscanData } from "../../views/island/index.ts";
import type { Mode } from "../shell/useAnswers.ts";

/** What such a part gets. */
export interface BesideProps {
  aid: ZelfscanData;
  mode: Mode;
  answers: ScanAnswers;
  /** Puts these answers in the form, in place of what stands there. */
  setAnswers: (answers: ScanAnswers) => void;
}
interface Beside {
  id: string;
  has: (aid: ZelfscanData, mode: Mode) => boolean;
  load: () => Promise<{ default: ComponentType<BesideProps> }>;
}

/** In the order in which they stand below the result. */
export const beside: readonly Beside[] = [
  { id: "samen", has: ({ together }) => together, load: () => import("./together/index.ts") },
  // In a frame or a text nothing is kept: what a browser keeps there is not what it keeps for the aid's own page.
  { id: "bewaar", has: ({ keep }, mode) => keep && mode === "page", load: () => import("./keep/index.ts") },
];
