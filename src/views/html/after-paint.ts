/**
 * A page's scripts are asked for once it has been painted: on a slow line its words and letters come first, and every page
 * can be read and followed without them (src/decisions/0007-first-paint.md).
 */

/** What waits in a template is asked for at its first use. */
const TEMPLATE = /(<template\b[\s\S]*?<\/template>)/;
const MODULE = /<script type="module" src="([^"]+)"><\/script>/g;
/** What only whoever installs the site needs, and a browser would fetch before it paints. */
const MANIFEST = /<link rel="manifest" href="([^"]+)"\s*\/?>/;
/** What a browser would ask for before it paints. */
const ANY = /<script\b[^>]*\s(?:src=|type="module")|<link\b[^>]*\brel="modulepreload"/;
const END = "</body>";

/**
 * A browser tells when it has painted the first words, but not where nothing is drawn (a frame out of sight, which still has to tell its height) and
 * not if it is old: there a clock does. In milliseconds.
 */
const AT_LAST = 500;

const BEGIN = "<script>{const a=";
const loader = (addresses: readonly string[], manifest: string | undefined) =>
  `${BEGIN}${JSON.stringify(addresses)},e=(t,p)=>document.head.append(Object.assign(document.createElement(t),p)),f=()=>{if(a[0]){for(const src of a.splice(0))e("script",{type:"module",async:!1,src});${manifest ? `e("link",{rel:"manifest",href:"${manifest}"})` : ""}}};setTimeout(f,${AT_LAST});new PerformanceObserver(l=>l.getEntriesByName("first-contentful-paint")[0]&&f()).observe({type:"paint",buffered:!0})}</script>`;

/**
 * The page with one small script that loads its module scripts, in their order, after the first paint, and then the manifest of the app.
 * @throws when a page with scripts has no end of its body, or a script file of another sort, which would come before the paint
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
  if (parts.some((part) => !part.startsWith("<template") && ANY.test(part)))
    throw new Error("Deze bladzijde heeft een script dat niet op het eerste beeld wacht");
  if (addresses.size === 0) return html;
  const whole = parts.join("");
  const [, manifest] = MANIFEST.exec(whole) ?? [];
  const page = whole.replace(MANIFEST, "");
  const end = page.lastIndexOf(END);
  if (end < 0) throw new Error(`Deze bladzijde mist ${END}`);
  return `${page.slice(0, end)}${loader([...addresses], manifest)}${page.slice(end)}`;
}

/** The addresses of the scripts that a page, so made, asks for. */
export function scriptsOf(html: string): string[] {
  const from = html.indexOf(BEGIN) + BEGIN.length;
  return from < BEGIN.length ? [] : (JSON.parse(html.slice(from, html.indexOf("]", from) + 1)) as string[]);
}
