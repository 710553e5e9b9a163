/** The Dutch inside files for a learning platform. */
import { good, notGood } from "./kaarten.nl.ts";

export const questionName = (aid: string, n: number, question: string): string => `${aid}, vraag ${n}: ${question}`;
export const answers = "Antwoorden met uitleg";
export const version = (version: string): string => `Versie ${version}`;
/** Whether an option fits, before its explanation. */
export const verdict = (fits: boolean): string => (fits ? good : notGood);
export const bank = "PRIS";
export const folders = {
  lessons: "Lesplannen",
  aids: "Hulpmiddelen",
  methods: "Methodieken",
  cases: "Casussen",
} as const;
export const lesson = (aid: string): string => `Lesplannen: ${aid}`;
