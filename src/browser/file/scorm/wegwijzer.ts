/** A wegwijzer in a package for a learning platform: it is completed, without a score, at an outcome. */
import { answerableParts } from "../../../domain/answerable.ts";
import { replay } from "../../../domain/replay.ts";
import { questionsLeft } from "../../../text/scorm.nl.ts";
import type { WegwijzerData, WidgetOutcome, WidgetQuestion } from "../../../views/island/index.ts";
import Wegwijzer from "../../../widgets/wegwijzer/Wegwijzer.tsx";
import "../file.ts";
import { start } from "./start.ts";

start<WegwijzerData>(Wegwijzer, {
  parts: answerableParts,
  left: (aid, answers) => replay<WidgetQuestion, WidgetOutcome>(aid, answers).remainingMax,
  leftText: questionsLeft,
});
