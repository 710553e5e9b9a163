/** Content that grew: copies of what a site like this one grows by, each under a name of its own. */
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { parse, stringify } from "yaml";
import { emptyLock, extendLock, lockOnDisk, publicIds } from "../../src/check/lock-file.ts";
import { registries } from "../../src/model/registries.ts";
import { readContent } from "../../src/reader/read.ts";

/** Aids, methods and cases have pages of their own; each term is looked for on every page. */
const GROWING = ["aid", "method", "casus", "term"] as const;

interface Structure {
  aids: { entries: string[] }[];
  methods: { entries: string[] }[];
  cases: string[];
}

const idOf = (file: string) => basename(file, extname(file));
const filesOf = (content: string, kind: (typeof GROWING)[number]): string[] =>
  globSync(`${registries[kind].folder}/**/*.{yaml,mdx}`, { cwd: content }).filter((file) => idOf(file) !== CHOOSER);

/** The table that chooses a method names each that one can run, so there is one of it, and it says why copies are not in it. */
const CHOOSER = "methodiekkiezer";

/** The ids of all that grows. */
export const growing = (content: string): string[] =>
  GROWING.flatMap((kind) => filesOf(content, kind).map((file) => idOf(file)));

/** The names of an entry and of its copies. */
const names = (id: string, copies: number): string[] => [
  id,
  ...Array.from({ length: copies }, (_, at) => `${id}-${at + 2}`),
];

/** The text of an entry as that of its copy: another id and title, and no other names, which belong to one entry each. */
const copyOf = (text: string, id: string, name: string): string =>
  text
    .replace(new RegExp(`^id: ${id}$`, "m"), `id: ${name}`)
    .replace(/^title: (["']?)(.*?)\1$/m, (_, __, title: string) => `title: ${JSON.stringify(`${title} ${name}`)}`)
    .replaceAll(new RegExp(`(<(?:Stappen|Format) id=)"${id}"`, "g"), `$1"${name}"`)
    .replace(/^aliases:(?: \[[^\]]*\]| *(?:\n +- .*)+)$/m, "aliases: []");

/** Adds `copies` of each to the content in a folder, gives them a place, and locks their names. */
export function growContent(content: string, copies: number): void {
  for (const kind of GROWING)
    for (const file of filesOf(content, kind)) {
      const id = idOf(file);
      const text = readFileSync(join(content, file), "utf8");
      for (const name of names(id, copies).slice(1))
        writeFileSync(join(content, file.replace(`${id}.`, `${name}.`)), copyOf(text, id, name));
    }
  const file = join(content, "structuur.yaml");
  const structure = parse(readFileSync(file, "utf8")) as Structure;
  for (const group of [...structure.aids, ...structure.methods])
    group.entries = group.entries.flatMap((id) => (id === CHOOSER ? [id] : names(id, copies)));
  structure.cases = structure.cases.flatMap((id) => names(id, copies));
  writeFileSync(file, stringify(structure));
  // A method that nothing refers to is refused: each copy of the cases refers to those of the methods.
  const methods = filesOf(content, "method").map(idOf);
  for (const one of filesOf(content, "casus")) {
    const number = /-\d+$/.exec(idOf(one))?.[0];
    if (number === undefined) continue;
    const own = methods.filter((id) => id.endsWith(number));
    const text = readFileSync(join(content, one), "utf8");
    writeFileSync(
      join(content, one),
      text.replace(/^methods:(?: \[[^\]]*\]|(?:\n +- .*)+)$/m, `methods: ${JSON.stringify(own)}`),
    );
  }
  const table = join(content, registries.aid.folder, `${CHOOSER}.yaml`);
  const runnable = filesOf(content, "method").filter((one) =>
    /^size: met-stappen$/m.test(readFileSync(join(content, one), "utf8")),
  );
  const without = runnable
    .map(idOf)
    .filter((id) => /-\d+$/.test(id))
    .map((id) => ({ id, why: "een kopie" }));
  writeFileSync(table, readFileSync(table, "utf8").replace("without: []", `without: ${JSON.stringify(without)}`));
  const { lock = emptyLock() } = lockOnDisk(content);
  writeFileSync(join(content, "ids.lock.json"), JSON.stringify(extendLock(lock, publicIds(readContent(content)))));
}
