/** Which pictogram stands for what. */
import type { Aid } from "../../schema/aid.ts";
import type { Method } from "../../schema/method.ts";
import { isSelfTest, isTalk } from "../aid-kind.ts";
import { viewsOf } from "../kinds/index.ts";
import { pictogramOfMethod } from "./method-pictograms.ts";
import type { PictogramName } from "./pictogram-shapes.ts";

/** The pictogram of an aid: that of its kind, a tick for a self-test, two who speak for a talk. */
export const aidPictogram = (aid: Aid): PictogramName =>
  isSelfTest(aid.id) ? "zelftest" : isTalk(aid) ? "gesprek" : viewsOf(aid).pictogram;

/** The pictogram of each principle. */
const ofPrinciple: Record<string, PictogramName> = {
  "persoon-centraal": "persoon",
  "participatief-werken": "participatief",
  "reflectief-handelen": "reflectief",
  "rolverdeling-en-teamsamenstelling": "rollen",
  "informatie-uitwisselen": "informatie",
  "interactief-teamoverleg": "overleg",
  "sociale-dynamieken": "dynamiek",
  samenwerkingscompetenties: "competenties",
};

/** The pictogram of a page of the guideline; that of a table with people where it has none of its own. */
export const pagePictogram = (id: string): PictogramName => ofPrinciple[id] ?? "overleg";

/** The pictogram of a method: its own where it has steps, else that of the principle that it serves first. */
export const methodPictogram = ({ id, principles }: Pick<Method, "id" | "principles">): PictogramName =>
  pictogramOfMethod[id] ?? pagePictogram(principles[0] ?? "");

/** The pictogram of a tool from elsewhere, in a box of some text. */
export const boxPictogram: PictogramName = "gesprek";
