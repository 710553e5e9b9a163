/**
 * npm run check:content: reads content/ and says in Dutch what is wrong, where, and what to do.
 * With --lock it also adds new public ids to content/ids.lock.json, once the content is sound.
 */
import { writeFileSync } from "node:fs";
import { checkContent } from "../check/index.ts";
import { registryNames, registries } from "../model/registries.ts";
import { emptyLock, extendLock, lockFile, lockOnDisk, publicIds } from "../check/lock-file.ts";
import { formatProblem, type Problem } from "../reader/problems.ts";
import type { Reading } from "../reader/read.ts";

const root = "content";
const started = performance.now();
let { reading, problems } = checkContent(root);
if (process.argv.includes("--lock")) {
  // What is locked stays for good, so only sound content is; and a lock that cannot be read is not written over.
  const { lock = emptyLock(), problems: unreadable } = lockOnDisk(root);
  const sound = problems.every(({ file, level }) => file === lockFile || level === "warning");
  if (sound && unreadable.length === 0) {
    writeFileSync(lockFile, `${JSON.stringify(extendLock(lock, publicIds(reading)), null, 2)}\n`);
    ({ reading, problems } = checkContent(root));
    console.log(`${lockFile} is bijgewerkt.\n`);
  } else console.log("De ids zijn niet vastgelegd: los eerst de fouten op.\n");
}
const errors = problems.filter(({ level }) => level === "error");
const warnings = problems.filter(({ level }) => level === "warning");

print(errors);
if (warnings.length > 0) console.log("Let op (dit houdt niets tegen):\n");
print(warnings);
console.log(`Gelezen: ${counts(reading)}.`);
const verdict = errors.length === 0 ? "Alles klopt" : `${errors.length} ${errors.length === 1 ? "fout" : "fouten"}`;
const seconds = ((performance.now() - started) / 1000).toFixed(1).replace(".", ",");
console.log(`${verdict}, ${warnings.length} keer let op, in ${seconds} s.`);
process.exitCode = errors.length === 0 ? 0 : 1;

/** File by file, with a blank line after each. */
function print(list: readonly Problem[]): void {
  list.forEach((problem, index) => {
    console.log(formatProblem(problem));
    if (list[index + 1]?.file !== problem.file) console.log();
  });
}

function counts({ documents, content }: Reading): string {
  const perKind = registryNames.map((kind) => {
    const count = documents.filter((document) => document.kind === kind).length;
    return `${count} ${registries[kind].names[count === 1 ? 0 : 1]}`;
  });
  return [...perKind, `${content.inventory.length} items in de inventaris`].join(", ");
}
