/** What every page has once, what no page has, and what its policy lets it run. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Element } from "hast";
import { toString } from "hast-util-to-string";
import { describe, expect, test } from "vitest";
import { LAYERS } from "../../src/views/html/whole-page.ts";
import { readBibtex, readRis } from "../views/bibliography.ts";
import {
  attribute,
  canonical,
  isEmbed,
  meta,
  ORIGIN,
  type Page,
  pages,
  repeated,
  ROOT,
  select,
  tagged,
  textOf,
} from "./pages.ts";

const NOT_FOUND = "/404.html";
/** They stand in the place of another page. */
const STAND_IN = [NOT_FOUND, "/niet-bewaard/"];
/** Pages that search engines may list. */
const open = pages.filter(({ path }) => !isEmbed(path) && path !== NOT_FOUND);
const complain = (of: (page: Page) => string[], list = pages) =>
  list.flatMap((page) => of(page).map((complaint) => `${page.path}: ${complaint}`));

test("there are pages", () => {
  console.log(`pages: ${pages.length}, of which ${open.length} for search engines`);
  expect(pages.length).toBeGreaterThan(100);
  expect(open.length).toBeGreaterThan(80);
});

describe("every page has", () => {
  test("a title that no other page has", () => {
    // In the head: a drawing has a title too.
    const inHead = (page: Page) =>
      tagged(page, "head").flatMap((head) => select(head, ({ tagName }) => tagName === "title"));
    expect(complain((page) => (inHead(page).length === 1 ? [] : [`${inHead(page).length} titles`]))).toEqual([]);
    const titles = pages.flatMap(inHead).map(textOf);
    expect(repeated(titles)).toEqual([]);
    expect(titles.filter((title) => title.length < 5)).toEqual([]);
  });
  test("one h1 with words in it, one main", () => {
    const count = (page: Page, tag: string) => tagged(page, tag).filter((element) => textOf(element) !== "").length;
    expect(complain((page) => (count(page, "h1") === 1 ? [] : [`${count(page, "h1")} h1`]))).toEqual([]);
    expect(complain((page) => (count(page, "main") === 1 ? [] : [`${count(page, "main")} main`]))).toEqual([]);
  });
  test("its language: Dutch of Belgium", () => {
    const language = (page: Page) => attribute(tagged(page, "html")[0], "lang") ?? "none";
    expect(complain((page) => (language(page) === "nl-BE" ? [] : [language(page)]))).toEqual([]);
  });
  test("ids that stand there once", () => {
    expect(complain(({ ids }) => repeated(ids))).toEqual([]);
    expect(pages.reduce((sum, { ids }) => sum + ids.length, 0)).toBeGreaterThan(1000);
  });
  test("its own canonical address; an aid alone has that of the aid, a method alone that of its run view, what stands in for another page has none", () => {
    const expected = ({ path }: Page) =>
      STAND_IN.includes(path)
        ? undefined
        : `${ORIGIN}${path.replace(/^\/embed(\/methodieken\/.*)$/, "$1uitvoeren/").replace(/^\/embed\//, "/hulpmiddelen/")}`;
    expect(complain((page) => (canonical(page) === expected(page) ? [] : [String(canonical(page))]))).toEqual([]);
    const shared = (page: Page) => meta(page, "og:url");
    expect(complain((page) => (shared(page) === canonical(page) ? [] : [String(shared(page))]), open)).toEqual([]);
  });
  test("a description of its own, long enough to say something and short enough to be read", () => {
    const words = open.map((page) => meta(page, "description") ?? "");
    expect(repeated(words)).toEqual([]);
    // A page of the guideline is described by its summary: up to three sentences, and that is not cut.
    const most = ({ path }: Page) => (path.startsWith("/richtlijn/") ? 250 : 200);
    const length = (page: Page) => meta(page, "description")?.length ?? 0;
    const isSane = (page: Page) => length(page) >= 50 && length(page) <= most(page);
    expect(complain((page) => (isSane(page) ? [] : [`${length(page)} letters`]), open)).toEqual([]);
  });
  test("an aid alone asks not to be listed: the aid's own page is", () => {
    const embeds = pages.filter(({ path }) => isEmbed(path));
    expect(embeds.length).toBeGreaterThan(10);
    expect(embeds.filter((page) => meta(page, "robots") !== "noindex").map(({ path }) => path)).toEqual([]);
  });
});

const policy = (page: Page, directive: string): string[] => {
  const directives = (meta(page, "content-security-policy") ?? "").split(";").map((one) => one.trim().split(/\s+/));
  return directives.find(([name]) => name === directive)?.slice(1) ?? [];
};
const named = (element: Element) => attribute(element, "src") ?? `inline: ${textOf(element).slice(0, 60)}`;

describe("what a page runs and shows", () => {
  test("a policy that allows nothing but what it names", () => {
    expect(complain((page) => (policy(page, "default-src").join() === "'none'" ? [] : ["no policy"]))).toEqual([]);
    expect(
      complain((page) =>
        policy(page, "script-src").filter((one) => /unsafe-(inline|eval)'/.test(one) && one !== "'wasm-unsafe-eval'"),
      ),
    ).toEqual([]);
    expect(complain((page) => policy(page, "style-src").filter((one) => one.includes("unsafe")))).toEqual([]);
  });
  test("what stands in a page itself runs by its hash, and the policy names no hash of anything else", () => {
    // A block of data is no script: browsers never run it. Every other type, known or not, counts.
    const isData = (script: Element) => /^application\/(ld\+)?json$/.test(attribute(script, "type") ?? "");
    const inline = (page: Page, tag: string) =>
      tagged(page, tag).filter((element) => attribute(element, "src") === undefined && !isData(element));
    const digest = (element: Element) => createHash("sha256").update(toString(element)).digest("base64");
    let count = 0;
    const wrong = (page: Page) =>
      ["script", "style"].flatMap((tag) => {
        const stands = [...new Set(inline(page, tag).map((element) => `'sha256-${digest(element)}'`))].sort();
        const named = policy(page, `${tag}-src`).filter((one) => one.startsWith("'sha"));
        count += stands.length;
        return stands.join() === named.sort().join() ? [] : [`${tag}: ${stands.join()} but policy ${named.join()}`];
      });
    expect(complain(wrong)).toEqual([]);
    console.log(`scripts and styles in pages: ${count}`);
    expect(count).toBeGreaterThan(pages.length);
  });
  test("the styles stand in the page, in one piece, and no file of them is waited for", () => {
    expect(complain((page) => (tagged(page, "style").length === 1 ? [] : ["not one style"]))).toEqual([]);
    // Paper wins over the screen: its layer is named last, on every page.
    const order = (page: Page) => tagged(page, "style").map((style) => toString(style).slice(0, LAYERS.length));
    expect(complain((page) => order(page).filter((first) => first !== LAYERS))).toEqual([]);
    const blocking = (page: Page) =>
      page.elements.filter(
        (element) =>
          attribute(element, "rel") === "stylesheet" ||
          (element.tagName === "script" &&
            attribute(element, "src") !== undefined &&
            attribute(element, "type") !== "module"),
      );
    expect(complain((page) => blocking(page).map(named))).toEqual([]);
  });
  test("no handlers in attributes, no javascript: addresses", () => {
    const bad = ({ tagName, properties }: Element) =>
      Object.entries(properties).flatMap(([name, value]) =>
        /^on[A-Z]/.test(name) || /^\s*javascript:/i.test(String(value)) ? [`${tagName} ${name}`] : [],
      );
    expect(complain(({ elements }) => elements.flatMap(bad))).toEqual([]);
  });
  test("no styles in attributes", () => {
    const styled = ({ properties }: Element) => properties.style !== undefined;
    expect(complain(({ elements }) => elements.filter(styled).map(({ tagName }) => `<${tagName} style>`))).toEqual([]);
  });
  test("nothing is loaded from another place", () => {
    const loads = ["src", "srcSet", "poster", "data", "action", "background"];
    const loaded = (element: Element) => [
      ...loads.flatMap((name) => attribute(element, name) ?? []),
      ...(element.tagName === "link" && !["canonical", "license"].includes(attribute(element, "rel") ?? "")
        ? [attribute(element, "href") ?? ""]
        : []),
    ];
    const all = pages.flatMap((page) => page.elements.flatMap(loaded));
    console.log(`things that pages load: ${all.length}`);
    expect(all.length).toBeGreaterThan(pages.length);
    expect(all.filter((address) => !/^(\/(?!\/)|data:image\/)/.test(address))).toEqual([]);
  });
});

test("a reference can be saved for whatever can be cited: it reads again, and names that very place", () => {
  const files = (page: Page, form: string) =>
    tagged(page, "a").flatMap((link) => {
      const href = attribute(link, "href") ?? "";
      return href.startsWith("/citeer/") && href.endsWith(form) ? [href] : [];
    });
  const read = (href: string) => readFileSync(join(ROOT, href), "utf8");
  const keys: string[] = [];
  for (const page of pages) {
    const [bibs, riss] = [files(page, ".bib"), files(page, ".ris")];
    expect(riss.length, page.path).toBe(bibs.length);
    for (const [index, href] of bibs.entries()) {
      const { key, fields } = readBibtex(read(href));
      keys.push(key);
      expect(fields.url?.split("#")[0], href).toBe(canonical(page));
      expect(readRis(read(riss[index] ?? "")).UR, href).toBe(fields.url);
      const place = fields.url?.split("#")[1];
      if (place) expect(page.ids, href).toContain(place);
    }
  }
  console.log(`references: ${keys.length}`);
  expect(keys.length).toBeGreaterThan(100);
  expect(repeated(keys)).toEqual([]);
});
