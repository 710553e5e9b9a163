/**
 * npm run review -- FILE: takes in what an expert found on /nalezen/. What is right is signed in the content, where the
 * words are still those that were read; all else is listed for an editor. A file that cannot be read whole changes nothing.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { checkContent } from "../check/index.ts";
import { type Judgement, readReview, type Review } from "../domain/review/file.ts";
import { readables } from "../domain/review/passages.ts";
import { type Found, type Mark, marksOf, signature, weigh } from "../domain/review/weigh.ts";
import { markReviewed } from "../reader/mark-reviewed.ts";
import type { Reading } from "../reader/read.ts";
import { refusalText, verdictTexts } from "../text/review.nl.ts";
import * as t from "./review-text.ts";

const [, , file] = process.argv;
const review = file === undefined ? stop(t.usage) : open(file);
if (review) takeIn(review);

function stop(why: string): undefined {
  console.error(why);
  process.exitCode = 1;
}

function open(name: string): Review | undefined {
  let text: string;
  try {
    text = readFileSync(name, "utf8");
  } catch {
    return stop(t.noFile(name));
  }
  const read = readReview(text);
  return "review" in read ? read.review : stop(t.refusedFile(name, refusalText(read.refused)));
}

function takeIn(found: Review): void {
  const { reading, problems } = checkContent("content");
  if (problems.some(({ level }) => level === "error")) return stop(t.unsound);
  const all = readables(reading.content);
  const { right, open: toLookAt, changed, gone } = weigh(all, found);
  const by = signature(found);
  if (by) console.log(t.from(by));
  list(
    t.headings.open,
    toLookAt.map((one) => lineOf(reading, one)),
  );
  list(
    t.headings.changed,
    changed.map((one) => lineOf(reading, one)),
  );
  list(
    t.headings.gone,
    gone.map(([key, judgement]) => `${key} · ${said(judgement)}`),
  );
  if (!by) return console.log(t.anonymous);
  const marks = marksOf(all, right, by);
  write(marks);
  console.log(t.signed(right.length, marks.length - right.length));
  if (marks.length > 0) console.log(t.nowCheck);
}

function write(marks: readonly Mark[]): void {
  for (const [name, own] of Map.groupBy(marks, (mark) => mark.file))
    writeFileSync(
      name,
      own.reduce(
        (text, { path, on, by, print }) => markReviewed(text, path, { on, by, print }),
        readFileSync(name, "utf8"),
      ),
    );
}

function said({ on, verdict, remark }: Judgement): string {
  const words = remark.replace(/\s+/g, " ").trim();
  return `${verdictTexts[verdict]} (${on})${words ? `: ${words}` : ""}`;
}

function lineOf({ documents }: Reading, { readable, passage, judgement }: Found): string {
  const line = documents.find((document) => document.file === readable.file)?.lineOf(passage.path) ?? 1;
  return `${readable.file}:${line} · ${passage.key} · ${said(judgement)}`;
}

function list(heading: string, lines: readonly string[]): void {
  if (lines.length > 0) console.log(`${heading} (${lines.length}):\n${lines.map((one) => `- ${one}`).join("\n")}\n`);
}
