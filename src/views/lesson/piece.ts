/** What a lesson puts to students, the same whatever the kind of aid: a situation, what is asked, what stands behind it. */
import type { Link } from "../related.ts";

export interface Line {
  /** What it is about, before it. */
  lead?: string;
  text: string;
}
/** What stands behind a question: one idea, with what belongs to it. */
export interface Answer {
  title: string;
  lines: Line[];
}
export interface Piece {
  id: string;
  /** Its own name, where it has one. */
  title?: string;
  situation: string;
  questions: string[];
  /** To choose from; none where an answer is free. */
  options: string[];
  answers: Answer[];
  /** What fits, in short. */
  fits: string[];
  more?: Link | undefined;
}

/** More options than these are no choice on a slide: then the question alone stands there. */
const MOST_OPTIONS = 8;
/** The options, where they are few enough to choose from. */
export const listed = (options: string[]): string[] => (options.length > MOST_OPTIONS ? [] : options);
