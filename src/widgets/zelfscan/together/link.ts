/** The link that hands over a code. */

/** Its key in the address. */
export const LINK_KEY = "samen";
/** The code as a link to the aid's own page on this site, wherever the site stands; a frame is on the same site. */
export const linkOf = (address: string, code: string): string =>
  `${location.origin}${new URL(address).pathname}#${LINK_KEY}=${code}`;
