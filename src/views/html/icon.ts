/** The icon of the site, as a page names it. */
import { readFileSync } from "node:fs";

const ADDRESS = "/favicon.svg";
/** The icon itself, as an address: what an address may not hold is written otherwise. */
const INLINE = `data:image/svg+xml,${readFileSync(`public${ADDRESS}`, "utf8")
  .trim()
  .replaceAll('"', "'")
  .replaceAll(/[#<> ]/g, encodeURIComponent)}`;

/** Of so many characters of HTML a phone takes so long to its first paint that a browser fetches the icon before. */
const LONG = 60_000;

/** Where a page with this body has its icon: a long one brings it along, so that nothing is fetched before its paint. */
export const iconFor = (body: string): string => (body.length > LONG ? INLINE : ADDRESS);
