import type { Kaarten } from "../../../schema/aid.ts";
import type { Rule } from "../finding.ts";
import { kaartenContent } from "./content.ts";
import { kaartenExercises } from "./exercises.ts";
import { kaartenGuide } from "./guide.ts";
import { kaartenIds } from "./ids.ts";
import { kaartenSides } from "./sides.ts";
import { kaartenTalk } from "./talk.ts";

/** What cards and exercises have to hold. */
export const kaartenRules: readonly Rule<Kaarten>[] = [
  kaartenContent,
  kaartenIds,
  kaartenSides,
  kaartenGuide,
  kaartenExercises,
  kaartenTalk,
];
