/** Every aid and every method as one file: whole, light enough, asking nothing of anybody, and telling of which day it is. */
import { statSync } from "node:fs";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import { createHash } from "node:crypto";
import type { Element, Root } from "hast";
import { toString } from "hast-util-to-string";
import { rehype } from "rehype";
import { describe, expect, test } from "vitest";
import { readContent } from "../../src/reader/read.ts";
import { longDate } from "../../src/text/dates.ts";
import { fileText } from "../../src/text/single-file.nl.ts";
import { checkedSince } from "../../src/views/law.ts";
import { runnableMethods } from "../../src/views/methods.ts";
import { builtFiles } from "../e2e/site.ts";
import { readQr } from "../views/art/read-qr.ts";
import { attribute, ORIGIN, pageAt, ROOT, select, textOf } from "./pages.ts";

const MOST = 120_000;
const { content } = readContent();
const aids = [...content.aid.values()].map(({ data }) => data);
const methods = runnableMethods(content);
const processor = rehype();
const files = builtFiles().map(({ path, html, file }) => {
  const tree: Root = processor.parse(html);
  const elements = select(tree, () => true);
  const scripts = elements.filter(({ tagName }) => tagName === "script");
  const packed = scripts.find((script) => attribute(script, "dataIngepakt") !== undefined);
  const unpacked = packed && inflateRawSync(Buffer.from(toString(packed), "base64")).toString();
  const at = unpacked?.indexOf("\n") ?? 0;
  const data = scripts.find((script) => attribute(script, "dataEilandGegevens") !== undefined);
  return {
    ...{ path, html, file, tree, elements, scripts },
    /** The address of the page that lives on the site. */
    home: attribute(
      elements.find((one) => attribute(one, "rel") === "canonical"),
      "href",
    ),
    data: unpacked === undefined ? data && toString(data) : unpacked.slice(0, at),
    code: unpacked?.slice(at + 1),
  };
});
type File = (typeof files)[number];
const complain = (of: (file: File) => string[]) =>
  files.flatMap((file) => of(file).map((complaint) => `${file.path}: ${complaint}`));
const isData = (script: Element) => attribute(script, "type") === "application/json";

test("there is one for every aid and every method with steps, each at its address", () => {
  expect([aids.length, methods.length]).toEqual([25, 18]);
  const expected = [
    ...aids.map(({ id }) => `/hulpmiddelen/${id}/los.html`),
    ...methods.map(({ id }) => `/methodieken/${id}/los.html`),
  ];
  expect(files.map(({ path }) => path).sort()).toEqual(expected.sort());
});

test("none weighs more than 120 kB", () => {
  const weights = files
    .map(({ path, file }) => ({ path, bytes: statSync(file).size }))
    .sort((a, b) => b.bytes - a.bytes);
  const packed = files.filter(({ code }) => code !== undefined).length;
  console.log(
    `single files: ${files.length}, of which ${packed} packed; heaviest ${weights
      .slice(0, 3)
      .map(({ path, bytes }) => `${path} ${bytes}`)
      .join(", ")}`,
  );
  expect(weights.filter(({ bytes }) => bytes > MOST)).toEqual([]);
});

describe("a file asks nothing of anybody", () => {
  test("it holds nothing that a browser fetches: no source, sheet, icon, font or module", () => {
    const sources = ["src", "srcSet", "poster", "data", "action", "background", "ping"];
    const fetched = ({ elements, html }: File) => [
      ...elements.flatMap((one) => sources.flatMap((name) => attribute(one, name) ?? [])),
      ...elements
        .filter(({ tagName }) => /^(iframe|object|embed|base|img)$/.test(tagName))
        .map(({ tagName }) => tagName),
      ...elements.flatMap((one) =>
        one.tagName === "link" && attribute(one, "rel") !== "canonical" ? [attribute(one, "href") ?? ""] : [],
      ),
      ...elements.flatMap((one) => (one.tagName === "use" && !/^#/.test(attribute(one, "href") ?? "") ? ["use"] : [])),
      ...(html.match(/@import|url\((?!data:)[^)]*\)|type="?module/g) ?? []),
    ];
    expect(complain(fetched)).toEqual([]);
  });
  test("its policy lets it: the hashes of what stands in it, and nothing else", () => {
    const digest = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    let count = 0;
    const wrong = ({ elements, scripts, code }: File) => {
      const meta = elements.find((one) => [one.properties.httpEquiv].flat()[0] === "content-security-policy");
      const styles = elements.filter(({ tagName }) => tagName === "style").map((one) => digest(toString(one)));
      const run = [...scripts.filter((one) => !isData(one)).map((one) => toString(one)), ...(code ? [code] : [])];
      count += run.length + styles.length;
      const expected = [
        "default-src 'none'",
        `script-src ${run.map(digest).sort().join(" ")}`,
        `style-src ${styles.join(" ")}`,
        "base-uri 'none'",
        "form-action 'none'",
      ].join("; ");
      const said = (attribute(meta, "content") ?? "").replace(/(?<=script-src )[^;]+/, (hashes) =>
        hashes.split(" ").sort().join(" "),
      );
      return said === expected ? [] : [said];
    };
    expect(complain(wrong)).toEqual([]);
    console.log(`scripts and styles in single files: ${count}`);
    expect(count).toBeGreaterThanOrEqual(2 * files.length);
  });
  test("no style and no handler stands in an attribute: the policy would refuse it", () => {
    const refused = ({ elements }: File) =>
      elements.flatMap(({ properties }) => Object.keys(properties).filter((name) => /^(style|on[A-Z].*)$/.test(name)));
    expect(complain(refused)).toEqual([]);
  });
});

describe("a file says what it is", () => {
  test("of which day, when its law was checked, and where the newest stands: as text, as a link, as a QR code", () => {
    for (const file of files) {
      const [, folder, id = ""] = file.path.split("/");
      const aid = folder === "hulpmiddelen" ? content.aid.get(id)?.data : undefined;
      const law = aid && checkedSince(content, aid);
      const home = `${ORIGIN}/${aid ? `hulpmiddelen/${id}/` : `methodieken/${id}/uitvoeren/`}`;
      expect(file.home).toBe(home);
      const about = select(file.tree, (one) => attribute(one, "className") === "about-file")[0] as Element;
      const text = textOf(about);
      expect(text, file.path).toContain(longDate(content.site.reviewedOn));
      expect(text, file.path).toContain(`${fileText.law}${law ? longDate(law) : fileText.noLaw}`);
      if (aid) expect(text, file.path).toContain(`${fileText.version}${aid.version}, `);
      expect(select(about, (one) => attribute(one, "href") === home).map(textOf), file.path).toEqual([home]);
      const [code] = select(about, ({ tagName }) => tagName === "svg");
      const size = Number(attribute(code, "viewBox")?.split(" ")[2]);
      const path = code && select(code, ({ tagName }) => tagName === "path")[0];
      expect(readQr(attribute(path, "d") ?? "", size), file.path).toBe(home);
    }
    const withLaw = aids.filter((aid) => checkedSince(content, aid)).length;
    console.log(`single files with law behind them: ${withLaw}`);
    expect(withLaw).toBeGreaterThan(4);
  });
  test("its links are full, or lead to a place in it; so do those that its script makes", () => {
    let count = 0;
    const wrong = ({ elements, data = "{}" }: File) => {
      const ids = new Set(elements.flatMap((one) => attribute(one, "id") ?? []));
      const hrefs = elements.flatMap((one) => (one.tagName === "a" ? [attribute(one, "href") ?? ""] : []));
      JSON.parse(data, (key, value: unknown) => {
        if (/^(href|run)$/.test(key) && typeof value === "string") hrefs.push(value);
        return value;
      });
      count += hrefs.length;
      return hrefs.filter((href) =>
        href.startsWith("#")
          ? !ids.has(decodeURIComponent(href.slice(1)))
          : !/^(https:\/\/|tel:\d+$|mailto:)/.test(href),
      );
    };
    expect(complain(wrong)).toEqual([]);
    console.log(`links in single files: ${count}`);
    expect(count).toBeGreaterThan(1000);
  });
});

test("the whole outline of each aid stands in its file, word for word; examples may be left to the site", () => {
  const outlineOf = (tree: Root) => select(tree, (one) => attribute(one, "className") === "outline")[0] as Element;
  const isExamples = (one: Element) => attribute(one, "className") === "examples";
  let left = 0;
  for (const { id } of aids) {
    const page = structuredClone(outlineOf(pageAt.get(`/hulpmiddelen/${id}/`)?.tree as Root));
    for (const script of select(page, isData)) script.children = [];
    const file = outlineOf(files.find(({ path }) => path === `/hulpmiddelen/${id}/los.html`)?.tree as Root);
    if (textOf(file).includes(fileText.examples)) {
      for (const examples of select(page, isExamples)) examples.children = [{ type: "text", value: fileText.examples }];
      left += 1;
    }
    // Between elements a file has no white space that means nothing.
    const words = (node: Element) => textOf(node).replaceAll(/\s/g, "");
    expect(words(file), id).toBe(words(page));
    expect(words(file).length, id).toBeGreaterThan(1000);
  }
  console.log(`aids as a file: ${aids.length}, of which ${left} without examples`);
  expect(left).toBeLessThan(4);
});

test("each aid's page and each method's page offer their file with its weight; the page for teachers all those of aids", () => {
  const offered = (path: string, file: string) =>
    select(pageAt.get(path)?.tree as Root, (one) => attribute(one, "href") === file).map(textOf);
  for (const { path } of files) {
    const said = `(${Math.round(statSync(join(ROOT, path)).size / 1000)} kB)`;
    expect(offered(path.replace("los.html", ""), path), path).toEqual([`${fileText.take} ${said}`]);
    if (path.startsWith("/hulpmiddelen/"))
      expect(offered("/voor/lesgevers/", path)[0], path).toMatch(new RegExp(`^${fileText.file} \\(\\d+ kB\\) van `));
  }
});
