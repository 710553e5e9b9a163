/** The PRIS model as four drawings, one a letter, each with the places of its two principles. */
import type { Content } from "../../model/content.ts";
import { address } from "../../model/addresses.ts";
import { pagesOf } from "../guideline.ts";
import { LINE, wrapTo } from "./text.ts";

const LETTERS = ["P", "R", "I", "S"] as const;
/** In the units of the drawing; one unit is a CSS pixel on the narrowest phone. */
export const MODEL_WIDTH = 320;
const TEXT_X = 84;
const TEXT_WIDTH = MODEL_WIDTH - TEXT_X - 14;
const PAD = 10;

interface ModelPart {
  href: string;
  /** Top of the part and its height: at least a finger's width. */
  y: number;
  height: number;
  title: { text: string; y: number }[];
  gist: { text: string; y: number }[];
}
export interface ModelLetter {
  letter: (typeof LETTERS)[number];
  height: number;
  parts: ModelPart[];
}

/** Lays out the model: per letter its principles below each other, their lines broken to fit. */
export function modelLetters(content: Content): ModelLetter[] {
  const principles = pagesOf(content, "principes");
  return LETTERS.map((letter) => {
    let y = PAD;
    const parts = principles
      .filter(({ data }) => data.letter === letter)
      .map(({ id, data }): ModelPart => {
        const title = wrapTo(data.title, TEXT_WIDTH, "bold");
        const gist = wrapTo(data.gist ?? "", TEXT_WIDTH, "regular");
        const top = y;
        const at = (line: number) => top + PAD + LINE * (line + 0.75);
        const height = 2 * PAD + LINE * (title.length + gist.length);
        y += height + PAD / 2;
        return {
          ...{ href: address.principe(id), y: top, height },
          title: title.map((text, line) => ({ text, y: at(line) })),
          gist: gist.map((text, line) => ({ text, y: at(title.length + line) })),
        };
      });
    return { letter, height: y + PAD / 2, parts };
  });
}
