/**
 * A page's scripts are asked for once it has been painted: on a slow line its words and letters come first, and every page
 * can be read and followed without them (src/decisions/0007-first-paint.md).
 */

/** What waits in a template is asked for at its first use. */
const TEMPLATE = /(<template\b[\s\S]*?<\/template>)/;
const MODULE = /<script type="module" src="([^"]+)"><\/script>/g;
const END = "</body>";

/**
 * A browser tells when it has painted the first words, but not where nothing is drawn (a frame out of sight, which still has to tell its height) and
 * not if it is old: there a clock does. In milliseconds.
 */
const AT_LAST = 500;

const BEGIN = "<script>{const a=";
const loader = (addresses: readonly string[]) =>
  `${BEGIN}${JSON.stringify(addresses)},f=()=>{for(const src of a.splice(0))document.head.append(Object.assign(document.createElement("script"),{type:"module",async:!1,src}))};setTimeout(f,${AT_LAST});new PerformanceObserver(l=>l.getEntriesByName("first-contentful-paint")[0]&&f()).observe({type:"paint",buffered:!0})}</script>`;

/**
 * The page with one small script that loads its module scripts, in their order, after the first paint.
 * @throws when a page with scripts has no end of its body
 */
export function afterPaint(html: string): string {
  const addresses = new Set<string>();
  const parts = html.split(TEMPLATE).map((part) =>
    part.startsWith("<template")
      ? part
      : part.replaceAll(MODULE, (_, address: string) => {
          addresses.add(address);
          return "";
        }),
  );
  if (addresses.size === 0) return html;
  const page = parts.join("");
  const end = page.lastIndexOf(END);
  if (end < 0) throw new Error(`Deze bladzijde mist ${END}`);
  return `${page.slice(0, end)}${loader([...addresses])}${page.slice(end)}`;
}

/** The addresses of the scripts that a page, so made, asks for. */
export function scriptsOf(html: string): string[] {
  const from = html.indexOf(BEGIN) + BEGIN.length;
  return from < BEGIN.length ? [] : (JSON.parse(html.slice(from, html.indexOf("]", from) + 1)) as string[]);
}
