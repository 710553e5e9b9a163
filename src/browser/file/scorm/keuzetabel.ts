/** A keuzetabel in a package for a learning platform: nothing is right or wrong, so it is completed without a score. */
import { answerableParts } from "../../../domain/answerable.ts";
import { pointsLeft } from "../../../text/scorm.nl.ts";
import type { KeuzetabelData } from "../../../views/island/index.ts";
import Keuzetabel from "../../../widgets/keuzetabel/Keuzetabel.tsx";
import "../file.ts";
import { start } from "./start.ts";

start<KeuzetabelData>(Keuzetabel, {
  parts: answerableParts,
  left: ({ criteria }, answers) => criteria.filter(({ id }) => !answers[id]).length,
  leftText: pointsLeft,
});
