/** The built site as a list of pages, for tests that walk all of them. */
import { globSync, readFileSync } from "node:fs";

export interface BuiltPage {
  /** Address on the site, such as "/richtlijn/". */
  path: string;
  file: string;
  html: string;
}

/** Every HTML page of dist/, sorted by address. */
export function builtPages(): BuiltPage[] {
  return globSync("dist/**/*.html")
    .map((file) => ({
      file,
      path: `/${file.replace(/^dist\//, "").replace(/index\.html$/, "")}`,
      html: readFileSync(file, "utf8"),
    }))
    .sort((a, b) => a.path.localeCompare(b.path));
}

/** Pages that only list things to look up: the contract gives them a budget of their own. */
export const isList = (path: string) => /^\/(verantwoording|a-z|begrippen|wetgeving|bronnen)\//.test(path);
export const isEmbed = (path: string) => path.startsWith("/embed/");
export const isAid = (path: string) => /^\/hulpmiddelen\/[^/]+\/$/.test(path);
