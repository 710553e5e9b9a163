/** The letter that an aid takes its colour from. */
import type { Content } from "../model/content.ts";
import type { Aid } from "../schema/aid.ts";

/** That of the first of its pages that has one: a page of the framework has none. */
export const aidLetter = (content: Content, { pages }: Pick<Aid, "pages">) =>
  pages.map((id) => content.page.get(id)?.data.letter).find((letter) => letter !== undefined);
