/** What a command found: tests/results/<set>.json, which `npm run results` writes and nobody by hand. */
import { z } from "zod";
import { type FigureSet, figuresIn } from "./check-figures.ts";

/** One file of results. */
export interface CheckResults {
  date: string;
  /** Of the content and the code that the figures are about (src/reader/results.ts). */
  hash: string;
  /** On what it ran: figures of time mean nothing without it. */
  machine: string;
  figures: { [name: string]: number };
}

/** Exactly the figures of that set: one that is missing was not found, and one that is new has no words. */
export const checkResults = (set: FigureSet): z.ZodType<CheckResults> =>
  z.strictObject({
    date: z.iso.date(),
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    machine: z.string().min(1),
    figures: z.strictObject(Object.fromEntries(figuresIn(set).map(([name]) => [name, z.number().nonnegative()]))),
  });
