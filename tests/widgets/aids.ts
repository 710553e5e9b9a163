/** What the island of each kind gets, made from the small valid aid of that kind. */
import {
  type KaartenData,
  type KeuzetabelData,
  type TalkAid,
  type WegwijzerData,
  type ZelfscanData,
  islandData,
} from "../../src/views/island/index.ts";
import { validKaarten, validWegwijzer, validKeuzetabel, validTalk } from "../domain/fixtures.ts";
import { validZelfscan } from "../domain/scan-fixture.ts";
import { smallContent } from "../views/content-fixture.ts";

const SITE = "https://pris.example";

/** Sensitive unless told otherwise, as the fixture is: "Is er nu gevaar?", then "Gaat de cliënt akkoord?". */
export const aWegwijzer = (sensitive = true): WegwijzerData =>
  islandData(smallContent(), { ...validWegwijzer(), sensitive }, SITE) as WegwijzerData;

/** Two criteria, three options. */
export const aKeuzetabel = (sensitive = false): KeuzetabelData =>
  islandData(smallContent(), { ...validKeuzetabel(), sensitive }, SITE) as KeuzetabelData;

/** Two cards, a guide and an exercise. */
export const someKaarten = (sensitive = false): KaartenData =>
  islandData(smallContent(), { ...validKaarten(), sensitive }, SITE) as KaartenData;

/** Two themes, the first with two questions. */
export const aTalk = (sensitive = false): TalkAid =>
  islandData(smallContent(), { ...validTalk(), sensitive }, SITE) as TalkAid;

/** Three steps with an item of every way to answer, or the same on one form. */
export const aZelfscan = (shown: ZelfscanData["shown"] = "steps"): ZelfscanData =>
  islandData(smallContent(), { ...validZelfscan(), shown }, SITE) as ZelfscanData;
