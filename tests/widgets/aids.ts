/** What the island of each kind gets, made from the small valid aid of that kind. */
import { type KaartenData, type KeuzetabelData, type WegwijzerData, widgetData } from "../../src/views/island/index.ts";
import { validDeck, validGraph, validTable } from "../domain/fixtures.ts";
import { smallContent } from "../views/content-fixture.ts";

const SITE = "https://pris.example";

/** Sensitive unless told otherwise, as the fixture is: "Is er nu gevaar?", then "Gaat de cliënt akkoord?". */
export const aWegwijzer = (sensitive = true): WegwijzerData =>
  widgetData(smallContent(), { ...validGraph(), sensitive }, SITE) as WegwijzerData;

/** Two criteria, three options. */
export const aKeuzetabel = (sensitive = false): KeuzetabelData =>
  widgetData(smallContent(), { ...validTable(), sensitive }, SITE) as KeuzetabelData;

/** Two cards, a guide and an exercise. */
export const someKaarten = (sensitive = false): KaartenData =>
  widgetData(smallContent(), { ...validDeck(), sensitive }, SITE) as KaartenData;
