/** Which files of the built site are kept for use without a network, and at which address each of them answers. */

/** What is not kept; everything else of the build is, so that a new kind of file is kept without a word here. */
const LEFT_OUT: readonly RegExp[] = [
  /^(_headers|robots\.txt|sitemap[^/]*)$/, // for hosts and crawlers
  /^(sw(-uit)?\.js|404\.html)$/, // the browser keeps its worker itself; only a server can say that nothing is there
  /^embed\//, // frames stand on other people's sites, where nothing is kept
  /(^|\/)los\.html$/, // a single file is made to be kept by itself
  /\.(zip|imscc|h5p|epub|pdf|xml)$/, // packages, editions, the feed
  /^(data|edities|cursus)\/.*(?<!\.html)$/, // what the pages there offer to take along
  /^pagefind\/pagefind-(ui|modular-ui|component-ui|highlight)\./, // screens of Pagefind that no page of ours loads
];

/** Whether a file, by its path in the built site, is kept. */
export const isKept = (file: string): boolean => !LEFT_OUT.some((pattern) => pattern.test(file));

/** The address of a file: that of its folder where it is a page. */
export const addressOfFile = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, "$1")}`;

/** The kept address that a path stands for: itself, or what a server would send its reader to; undefined where none is. */
export function keptAddress(path: string, has: (address: string) => boolean): string | undefined {
  const own = path.replace(/\/index\.html$/, "/");
  return [own, `${own}/`].find(has);
}
