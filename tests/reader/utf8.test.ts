/** Files of content/ with bytes that are no text: each says its file and line, and none ends in a stack trace. */
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkContent } from "../../src/check/index.ts";
import { inFolder } from "../fixtures/check/check-sound.ts";

/** Spoils every file that the check reads; what the check then says of each. */
function spoilAll(spoil: (text: string) => Uint8Array): { file: string; said: string[] }[] {
  return inFolder({ "ids.lock.json": JSON.stringify({ ids: {}, moved: {} }, null, 2) }, (root) => {
    const names = globSync("**/*.{yaml,mdx,tsv,json}", { cwd: root });
    for (const name of names) writeFileSync(join(root, name), spoil(readFileSync(join(root, name), "utf8")));
    const { problems } = checkContent(root, "2026-11-22");
    return names.map((name) => {
      const file = `content/${name.replaceAll("\\", "/")}`;
      const own = problems.filter((one) => one.file === file);
      return { file, said: own.map(({ line, message }) => `${line} ${message}`) };
    });
  });
}

test("a letter saved as Latin-1 is said with its file and line", () => {
  const all = spoilAll((text) =>
    Buffer.concat([Buffer.from(`${text.trimEnd()}\n`), Buffer.from("caf\xe9\n", "latin1")]),
  );
  console.log(`files spoiled: ${all.length}`);
  expect(all.length).toBeGreaterThan(15);
  for (const { file, said } of all) {
    const [line] = said.flatMap((one) => /^(\d+) hier staan tekens die geen UTF-8 zijn\.$/.exec(one)?.[1] ?? []);
    expect(Number(line), `${file}: ${said.join(" | ")}`).toBeGreaterThan(1);
  }
});

const SPOILS: [how: string, spoil: (text: string) => Uint8Array][] = [
  ["saved as UTF-16", (text) => Buffer.from(`\ufeff${text}`, "utf16le")],
  ["filled with noise", () => Uint8Array.from({ length: 500 }, (_, at) => (at * 97 + 131) % 256)],
  ["cut off inside a letter", (text) => Buffer.concat([Buffer.from(text), Uint8Array.of(0xe2, 0x82)])],
];

test.each(SPOILS)("a file %s gives a message", (how, spoil) => {
  const all = spoilAll(spoil);
  expect(all.length).toBeGreaterThan(15);
  for (const { file, said } of all) expect(said, `${file} ${how}`).not.toEqual([]);
});
