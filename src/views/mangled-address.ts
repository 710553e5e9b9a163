/** What an address was before a mail, a chat or a sentence got hold of it: capitals, signs around it, codes for signs. */

/** Decodes an address as often as it was encoded; one that cannot be decoded stays as it is. */
function decoded(path: string): string {
  try {
    const once = decodeURIComponent(path);
    return once === path ? path : decoded(once);
  } catch {
    return path;
  }
}

/** The parts of an address that can be the name of a page: small letters, digits and hyphens. */
export const parts = (path: string): string[] =>
  decoded(path)
    .split(/[?&#;]/, 1)
    .join("")
    .normalize("NFD")
    .toLowerCase()
    .split(/[/\\]/)
    .map((part) => part.replace(/\.html?\W*$/, "").replaceAll(/[^a-z0-9-]/g, ""))
    .filter((part) => part !== "" && part !== "index");

/** The addresses that a mangled one may stand for: itself once it is cleaned, then those of the pages above it. */
export function meant(path: string): string[] {
  const names = parts(path);
  if (names.length === 0) return ["/"];
  return names.map((_, at) => `/${names.slice(0, names.length - at).join("/")}/`);
}
