/** A short name for words, which changes when they do. For Node alone: pages carry what the build made of it. */
import { createHash } from "node:crypto";

/** Long enough for a few hundred to differ, short enough to stand beside each. */
const PRINT = 8;

/** The print of words, or of data with words in it. */
export const printOf = (words: unknown): string =>
  createHash("sha256").update(JSON.stringify(words)).digest("hex").slice(0, PRINT);
