/** Every package for a learning platform as it was built: whole, asking nothing of anybody, and the same as the content. */
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import type { Element, Root } from "hast";
import { toString } from "hast-util-to-string";
import { rehype } from "rehype";
import { expect, test } from "vitest";
import { readContent } from "../../src/reader/read.ts";
import * as t from "../../src/text/scorm.nl.ts";
import { fileText } from "../../src/text/single-file.nl.ts";
import { scormPackages, scormZip } from "../../src/views/course/scorm.ts";
import { fullLinks } from "../../src/views/html/file-links.ts";
import { type IslandData, islandData } from "../../src/views/island/index.ts";
import { readZip } from "../views/course/read-back.ts";
import { attribute, ORIGIN, type Page, pageAt, ROOT, select, textOf } from "./pages.ts";

const { content } = readContent("content");
const processor = rehype();
const packages = scormPackages(content).map((pack) => {
  const bytes = readFileSync(join(ROOT, pack.href));
  const files = readZip(bytes);
  const html = files["index.html"] ?? "";
  const tree: Root = processor.parse(html);
  const scripts = select(tree, ({ tagName }) => tagName === "script");
  const holds = (name: string) =>
    scripts
      .filter((script) => attribute(script, name) !== undefined)
      .map(toString)
      .join("");
  // What weighs too much as it is stands packed: data, then script, a line each.
  const [data = "", ...code] = holds("dataIngepakt")
    ? inflateRawSync(Buffer.from(holds("dataIngepakt"), "base64"))
        .toString()
        .split("\n")
    : [holds("dataEilandGegevens")];
  const isData = (script: Element) => attribute(script, "type") === "application/json";
  const run = scripts.filter((script) => !isData(script)).map(toString);
  return { ...pack, bytes, files, html, tree, data, run: code.length > 0 ? [...run, code.join("\n")] : run };
});
type Package = (typeof packages)[number];
const complain = (of: (pack: Package) => string[]) =>
  packages.flatMap((pack) => of(pack).map((complaint) => `${pack.name}: ${complaint}`));

test("there are twelve, none above 150 kB, each what its page and the content make", () => {
  expect(packages).toHaveLength(12);
  expect(complain(({ bytes }) => (bytes.length > 150_000 ? [String(bytes.length)] : []))).toEqual([]);
  expect(complain(({ files }) => Object.keys(files).slice(2))).toEqual([]);
  for (const pack of packages) expect(pack.bytes.equals(Buffer.from(scormZip(pack, pack.html))), pack.name).toBe(true);
  console.log(`packages: ${packages.map(({ name, bytes }) => `${name} ${bytes.length}`).join(", ")}`);
});

test("its page fetches nothing, and its policy lets it run what stands in it and no more", () => {
  const digest = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  const wrong = ({ tree, html, run }: Package) => {
    const elements = select(tree, () => true);
    const sources = ["src", "srcSet", "poster", "data", "action", "background", "ping"];
    const meta = elements.find((one) => [one.properties.httpEquiv].flat()[0] === "content-security-policy");
    const policy = attribute(meta, "content") ?? "";
    const said =
      /^default-src 'none'; script-src ([^;]+); style-src '[^';]+'; base-uri 'none'; form-action 'none'$/.exec(policy);
    return [
      ...elements.flatMap((one) => sources.flatMap((name) => attribute(one, name) ?? [])),
      ...elements
        .filter(({ tagName }) => /^(iframe|object|embed|base|img)$/.test(tagName))
        .map(({ tagName }) => tagName),
      ...elements
        .flatMap((one) => (one.tagName === "link" ? [attribute(one, "rel") ?? ""] : []))
        .filter((rel) => rel !== "canonical"),
      ...(html.match(/@import|url\((?!data:)[^)]*\)|type="?module/g) ?? []),
      ...(said?.[1]?.split(" ").sort().join() === run.map(digest).sort().join() ? [] : [`policy: ${policy}`]),
    ];
  };
  expect(complain(wrong)).toEqual([]);
});

test("its script talks with a platform, never at a moment that keeps a page from coming back", () => {
  for (const { run, name } of packages) {
    const code = run.join("\n");
    expect(code, name).toContain("LMSFinish");
    expect(code, name).not.toMatch(/["'`](before)?unload["'`]/);
    expect(code, name).not.toMatch(/localStorage|sessionStorage|indexedDB|\bfetch\(|XMLHttpRequest|sendBeacon/);
  }
});

test("what it asks, offers and explains equals the content", () => {
  let options = 0;
  for (const { aid, data, name } of packages) {
    const home = new URL(`${ORIGIN}/hulpmiddelen/${aid.id}/`);
    const wanted = fullLinks(islandData(content, aid, ORIGIN), home) as IslandData;
    expect(JSON.parse(data), name).toEqual(JSON.parse(JSON.stringify(wanted)));
    if (wanted.kind === "kaarten") options += wanted.exercises.flatMap((one) => one.options).length;
  }
  console.log(`options of exercises in packages: ${options}`);
  expect(options).toBeGreaterThan(150);
});

test("it says what counts and where answers go, its version and where the newest stands; nothing that is true of a file alone", () => {
  for (const { tree, aid, scoring, name } of packages) {
    const text = textOf(select(tree, ({ tagName }) => tagName === "main")[0] as Element);
    expect(text, name).toContain(t.counts[scoring]);
    expect(text, name).toContain(t.stays);
    expect(text, name).toContain(`${fileText.version}${aid.version}, `);
    expect(text, name).not.toContain(fileText.stays);
    expect(text, name).not.toContain("Je krijgt geen score,");
    const [island] = select(tree, (one) => attribute(one, "dataEiland") !== undefined);
    expect(attribute(island, "dataEiland"), name).toBe("scorm");
    const home = `${ORIGIN}/hulpmiddelen/${aid.id}/`;
    expect(select(tree, (one) => attribute(one, "href") === home).map(textOf), name).toContain(home);
  }
});

test("the page that offers them tells what each weighs, and why some aids have none", () => {
  const page = pageAt.get("/cursus/") as Page;
  for (const { href, name, aid } of packages) {
    const [link] = select(page.tree, (one) => attribute(one, "href") === href);
    const weight = Math.round(statSync(join(ROOT, href)).size / 1000);
    expect(textOf(link as Element).replaceAll(/\s+/g, " "), name).toBe(`SCORM (${weight} kB): ${aid.title}`);
  }
  const text = textOf(select(page.tree, ({ tagName }) => tagName === "main")[0] as Element);
  expect(text).toContain("Van de gevoelige hulpmiddelen over het beroepsgeheim maken we er geen");
  expect(text).toContain("In een echt leerplatform probeerden we er nog geen.");
});
