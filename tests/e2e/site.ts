/** The built site as a list of pages, for tests that walk all of them. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { aidsOf } from "../domain/real-aids.ts";

export interface BuiltPage {
  /** Address on the site, such as "/richtlijn/". */
  path: string;
  file: string;
  html: string;
}

/** Folder of the built site; PRIS_DIST where it is not dist/. */
export const ROOT = process.env.PRIS_DIST ?? "dist";

const read = (names: string[]): BuiltPage[] =>
  names
    .map((name) => ({
      file: join(ROOT, name),
      path: `/${name.replace(/index\.html$/, "")}`,
      html: readFileSync(join(ROOT, name), "utf8"),
    }))
    .sort((a, b) => a.path.localeCompare(b.path));

/** Every HTML page of the built site, sorted by address. */
export const builtPages = (): BuiltPage[] => read(globSync("**/*.html", { cwd: ROOT, exclude: ["**/los.html"] }));
/** Every aid and method as one file: it stands on no site, and has rules of its own. */
export const builtFiles = (): BuiltPage[] => read(globSync("**/los.html", { cwd: ROOT }));

/** Pages that only list things to look up: the contract gives them a budget of their own. */
export const isList = (path: string) =>
  /^\/(verantwoording|a-z|begrippen|wetgeving|bronnen|selectie|nalezen)\//.test(path) ||
  path.endsWith("/overzicht/") ||
  /^\/methodieken\/(kaarten\/)?$/.test(path);
/** The page that is chosen from as one types: it has a budget for its script of its own. */
export const isCatalogue = (path: string) => path === "/methodieken/";
/** The page of search: a tool, before the first search. */
export const isSearch = (path: string) => path === "/zoeken/";
export const isEmbed = (path: string) => path.startsWith("/embed/");
/** A method to run, on the site or in a frame. */
export const isRun = (path: string) => /^\/(embed\/methodieken\/[^/]+|methodieken\/[^/]+\/uitvoeren)\/$/.test(path);
const scanPages = new Set(aidsOf("zelfscan").flatMap(({ id }) => [`/hulpmiddelen/${id}/`, `/embed/${id}/`]));
/** A scan, on its own page or in a frame: its island may weigh more than that of another aid. */
export const isScan = (path: string) => scanPages.has(path);
export const isAid = (path: string) => /^\/hulpmiddelen\/[^/]+\/$/.test(path);
/** Where a session is put together: a tool with a budget of its own. */
export const isDraaiboek = (path: string) => path === "/methodieken/draaiboek/";
/** Where one practises day by day: another. */
export const isOefenen = (path: string) => path === "/oefenen/";
/** Where somebody gathers what to print: a list with a script of its own. */
export const isSelection = (path: string) => path === "/selectie/";
/** Where experts judge what the site says: lists with a script of their own. */
export const isReview = (path: string) => path.startsWith("/nalezen/");
/** The whole guideline on one page: as long as a book. */
export const isWhole = (path: string) => path === "/richtlijn/afdruk/";
