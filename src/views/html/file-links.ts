/** Where links lead from a file that stands on no site: to the site, by their full address. */

/** Outlines name a ground dozens of times, each with what it is about: the link adds weight alone. */
const LEGAL_GROUND = /^\/wetgeving\/#/;

const full = (href: string, home: URL): string => {
  const url = new URL(href, home);
  return url.pathname === home.pathname && url.hash !== "" ? url.hash : url.href;
};

/** The address of a link in a file; undefined where its words are enough. `home` is the page that lives on the site. */
export const fileLink = (href: string, home: URL): string | undefined => {
  if (LEGAL_GROUND.test(href)) return undefined;
  return href.startsWith("/") ? full(href, home) : href;
};

/** The data of an island with full addresses, whatever its kind: links stand under two names alone. */
export const fullLinks = (data: unknown, home: URL): unknown =>
  JSON.parse(
    JSON.stringify(data, (key, value: unknown) =>
      typeof value === "string" && /^(href|run)$/.test(key) && value.startsWith("/") ? full(value, home) : value,
    ),
  );
