/** Scans to try views on: the small valid one, and those of the site, each as its island gets it. */
import { readContent } from "../../../src/reader/read.ts";
import type { Zelfscan } from "../../../src/schema/aid.ts";
import { islandData, type ZelfscanData } from "../../../src/views/island/index.ts";
import { aidsOf } from "../../domain/real-aids.ts";
import { validZelfscan } from "../../domain/scan-fixture.ts";

const SITE = "https://pris.example";
const { content } = readContent("content");

export const island = (aid: Zelfscan): ZelfscanData => islandData(content, aid, SITE) as ZelfscanData;
export const small = validZelfscan();
export const everyScan: Zelfscan[] = [small, ...aidsOf("zelfscan")];
/** What the example of the small scan fills in. */
export const example = small.examples[0]?.answers ?? {};
