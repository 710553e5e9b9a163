/** The link that hands over a code. */
import type { Mode } from "../../shell/useAnswers.ts";

/** Its key in the address. */
export const LINK_KEY = "samen";
/**
 * The code as a link to the aid's own page, on this site, wherever it stands; a frame is on the same site. A file stands on no
 * site: it knows the address with which it was made.
 */
export const linkOf = (address: string, mode: Mode, code: string): string =>
  `${mode === "file" ? address : location.origin + new URL(address).pathname}#${LINK_KEY}=${code}`;
