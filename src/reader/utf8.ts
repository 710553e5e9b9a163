/** Reads a file as text, and says where its bytes are not text: replaced in silence they would stand on a page. */
import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import { type Problem, problemOn } from "./problems.ts";

const NEWLINE = 0x0a;

/**
 * The text of the file at `path`, called `file` in messages. Bytes that are no text become � and a problem: the rest is
 * read on, so that one bad letter does not make other files look broken.
 */
export function readText(path: string, file: string, problems: Problem[]): string {
  const bytes = readFileSync(path);
  if (!isUtf8(bytes))
    problems.push(
      problemOn(
        file,
        firstBadLine(bytes),
        "hier staan tekens die geen UTF-8 zijn.",
        "bewaar het bestand opnieuw als UTF-8, en kijk na of letters als é en ë op deze regel nog kloppen.",
      ),
    );
  return bytes.toString("utf8");
}

/** A newline is never part of a longer character, so each line can be looked at alone. */
function firstBadLine(bytes: Buffer): number {
  for (let line = 1, start = 0; ; line += 1) {
    const end = bytes.indexOf(NEWLINE, start);
    if (end === -1 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
}
