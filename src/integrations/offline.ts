/**
 * Makes the site fit to be kept on a device: lists every file with its hash, writes the worker that keeps them, and says
 * on /onderweg/ how big that is. The last step of a build: after it no file may change.
 */
import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { AstroIntegration } from "astro";
import { rolldown } from "rolldown";
import { addressOfFile, isKept } from "../domain/offline/kept.ts";
import { type Version, WORKER, WORKER_OFF } from "../domain/offline/names.ts";
import { NOTICE } from "../domain/offline/notice.ts";
import { sharedContent } from "../model/shared-content.ts";
import { offlineStrings } from "../text/offline.nl.ts";

/** Where /onderweg/ says how big it is: no page can know that while it is written. */
const SIZE = /(<p data-onderweg-maat[^>]*>)[^<]*/;

/** What a server sends of a file: compressed, but for what that makes bigger. */
const sent = (content: Buffer) => Math.min(content.length, gzipSync(content).length);

/** A script of ours as one classic file. */
async function bundled(path: string): Promise<string> {
  const bundle = await rolldown({
    input: fileURLToPath(new URL(`../${path}`, import.meta.url)),
    tsconfig: false,
    transform: { define: { "process.env.NODE_ENV": '"production"' } },
  });
  const { output } = await bundle.generate({ format: "iife", minify: true, codeSplitting: false });
  await bundle.close();
  return output[0].code.trim();
}

const keptFiles = (root: string): { address: string; content: Buffer }[] =>
  globSync("**/*", { cwd: root })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => isKept(name) && statSync(join(root, name)).isFile())
    .sort()
    .map((name) => ({ address: addressOfFile(name), content: readFileSync(join(root, name)) }));

const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);

/** Says on /onderweg/ what keeping takes, and returns how many bytes are fetched for it. */
function saySize(root: string): number {
  const contents = keptFiles(root).map(({ content }) => content);
  const download = sum(contents.map(sent));
  const page = join(root, "onderweg/index.html");
  const html = readFileSync(page, "utf8");
  if (!SIZE.test(html)) throw new Error("/onderweg/ heeft geen plaats waar staat hoe groot de site is");
  const onDevice = sum(contents.map(({ length }) => length));
  writeFileSync(page, html.replace(SIZE, `$1${offlineStrings.size(download, onDevice)}`));
  return download;
}

/**
 * Writes the worker of a built site, /sw.js, for its files as they are now.
 * @param date ISO date on which the content was last looked at
 * @returns the version that it keeps, named after the content of all files
 */
export async function writeWorker(root: string, date: string): Promise<Version> {
  const kept = keptFiles(root);
  const files = kept.map(({ address, content }): Version["files"][number] => [
    address,
    createHash("sha256").update(content).digest("base64"),
  ]);
  const id = createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 8);
  const version = { id, date, bytes: sum(kept.map(({ content }) => content.length)), files };
  writeFileSync(
    join(root, WORKER),
    `self.PRIS_VERSION=${JSON.stringify(version)};\n${await bundled("worker/sw.ts")}\n`,
  );
  return version;
}

/** An Astro integration for builds: writes /sw.js, and beside it what takes its place to end it. */
export function offline(): AstroIntegration {
  return {
    name: "pris:offline",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const content = sharedContent();
        if (!content) throw new Error("de inhoud is niet gelezen: contentProof() hoort voor offline() te staan");
        writeFileSync(join(root, NOTICE), `${await bundled("browser/new-version.ts")}\n`);
        const download = saySize(root);
        const { files } = await writeWorker(root, content.site.reviewedOn);
        writeFileSync(join(root, WORKER_OFF), `${await bundled("worker/off.ts")}\n`);
        logger.info(`${files.length} bestanden voor onderweg, ${Math.round(download / 1000)} kB`);
      },
    },
  };
}
