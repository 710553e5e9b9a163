/** The content of the site, read once for the tests of lessons. */
import type { Content } from "../../../src/model/content.ts";
import { readContent } from "../../../src/reader/read.ts";

let known: Content | undefined;
export const realContent = (): Content => (known ??= readContent().content);
