/**
 * npm run edition -- 2026-11: freezes the present texts of all recommendations and aids as an edition, byte for byte, so
 * that a later view can tell what changed. An edition that exists is never written over.
 */
import { cpSync, existsSync, globSync } from "node:fs";
import { join } from "node:path";
import { frozenKinds } from "../model/edition.ts";
import { editionsFolder } from "../model/files.ts";
import { registries } from "../model/registries.ts";

const name = process.argv[2] ?? "";
const target = join("content", editionsFolder, name);
if (!/^\d{4}-\d{2}$/.test(name)) {
  console.error("Geef de editie een jaar en een maand, zoals: npm run edition -- 2026-11");
  process.exitCode = 1;
} else if (existsSync(target)) {
  console.error(`${target} bestaat al, en een editie verandert niet meer. Kies een andere naam.`);
  process.exitCode = 1;
} else {
  for (const { folder } of frozenKinds.map((kind) => registries[kind]))
    cpSync(join("content", folder), join(target, folder), { recursive: true });
  console.log(`${target}: ${globSync("**/*.{mdx,yaml}", { cwd: target }).length} teksten bewaard.`);
}
