/** What an example fills in, in words: by the model of a result. */
import type { ScanAnswers, ScanLike } from "../../domain/zelfscan/fields.ts";
import type { ScanAdvice } from "../../schema/zelfscan.ts";
import { scanModel } from "./model.ts";
import { lineText } from "./text.ts";

/** A line for every question that it answers. */
export const exampleLines = (aid: ScanLike<Pick<ScanAdvice, "when">>, answers: ScanAnswers): string[] =>
  scanModel(aid, answers).sections.flatMap(({ parts }) =>
    parts.map(({ item, heads, lines }) => `${item.text} → ${lines.map((line) => lineText(line, heads)).join("; ")}`),
  );
