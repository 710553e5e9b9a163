/** Every file under /cursus/: the bank and each aid's part of it in every form, and the links as a cartridge. */
import { address } from "../../model/addresses.ts";
import type { Content } from "../../model/content.ts";
import { ankiText } from "./anki.ts";
import { brightspaceCsv } from "./brightspace.ts";
import { cartridge, cartridgeDay } from "./cartridge.ts";
import { moodleXml } from "./moodle.ts";
import { plainList } from "./plain.ts";
import { qtiZip } from "./qti.ts";
import { lastChange, type QuestionSet, questionSets } from "./question.ts";

type Site = URL | string | undefined;
type FileContent = string | Uint8Array<ArrayBuffer>;
interface Form {
  extension: string;
  /** It is imported: a browser keeps it as a file, and shows only what is there to read. */
  saved: boolean;
  make: (sets: readonly QuestionSet[], site: Site) => FileContent;
}

/** The forms of the bank, by the name that stands in the name of a file. */
const forms = {
  moodle: { extension: "xml", saved: true, make: moodleXml },
  canvas: { extension: "zip", saved: true, make: qtiZip },
  brightspace: { extension: "csv", saved: true, make: brightspaceCsv },
  lijst: { extension: "txt", saved: false, make: plainList },
  anki: { extension: "txt", saved: true, make: ankiText },
} as const satisfies Record<string, Form>;
export type CourseForm = keyof typeof forms;
export const courseForms = Object.keys(forms) as CourseForm[];

export interface CourseFile {
  href: string;
  saved: boolean;
  make: (site: Site) => FileContent;
}
/** What can be had as a whole: one aid, or all of them. */
export interface CourseRow {
  id: string;
  questions: number;
  files: Readonly<Record<CourseForm, CourseFile>>;
}

/** A row's name tells its version, so that a file on somebody's disk says which it is. */
function row(id: string, version: string, sets: readonly QuestionSet[]): CourseRow {
  const file = (form: CourseForm): CourseFile => ({
    href: address.courseFile(`${id}-${version}-${form}`, forms[form].extension),
    saved: forms[form].saved,
    make: (site) => (forms[form] satisfies Form as Form).make(sets, site),
  });
  return {
    ...{ id, questions: sets.reduce((sum, { questions }) => sum + questions.length, 0) },
    files: Object.fromEntries(courseForms.map((form) => [form, file(form)])) as Record<CourseForm, CourseFile>,
  };
}

/** The whole bank. */
export function bankRow(content: Content): CourseRow {
  const sets = questionSets(content);
  return row("vragenbank", lastChange(sets), sets);
}

/** A row for each aid that has questions. */
export const aidRows = (content: Content): CourseRow[] =>
  questionSets(content).map((set) => row(set.id, set.version, [set]));

/** The links as a cartridge. */
export const cartridgeFile = (content: Content): CourseFile => ({
  href: address.courseFile(`richtlijn-${cartridgeDay(content)}`, "imscc"),
  saved: true,
  make: (site) => cartridge(content, site),
});

/** All of them. */
export const courseFiles = (content: Content): CourseFile[] => [
  ...[bankRow(content), ...aidRows(content)].flatMap(({ files }) => Object.values(files)),
  cartridgeFile(content),
];
