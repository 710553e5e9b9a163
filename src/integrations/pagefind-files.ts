/** Files as Pagefind writes them: zipped, behind a word by which it knows them. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";

const MAGIC = "pagefind_dcd";

/**
 * What such a file holds.
 * @throws when it does not begin as they do
 */
export function unpacked(path: string): Buffer {
  const content = gunzipSync(readFileSync(path));
  if (!content.subarray(0, MAGIC.length).equals(Buffer.from(MAGIC)))
    throw new Error(`Pagefind: ${path} begint niet zoals haar bestanden; is er een nieuwe versie?`);
  return content.subarray(MAGIC.length);
}

/** A file that holds this. */
export const packed = (content: string | Uint8Array): Buffer =>
  gzipSync(Buffer.concat([Buffer.from(MAGIC), Buffer.from(content)]), { level: 9 });

/** A name for a file that changes with what it holds, as long as Pagefind's own. */
export const nameOf = (language: string, content: Uint8Array): string =>
  `${language}_${createHash("sha256").update(content).digest("hex").slice(0, 7)}`;
