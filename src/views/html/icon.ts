/** The icon of the site, as a page names it. */
import { readFileSync } from "node:fs";

/**
 * The icon itself, as an address: what an address may not hold is written otherwise. A page brings it along, or a phone
 * fetches it before its first paint where a page takes longer to paint than usual.
 */
export const ICON = `data:image/svg+xml,${readFileSync("public/favicon.svg", "utf8")
  .trim()
  .replaceAll('"', "'")
  .replaceAll(/[#<> ]/g, encodeURIComponent)}`;
