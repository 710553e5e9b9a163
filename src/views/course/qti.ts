/** QTI 1.2 as Canvas reads it: a test an aid, its questions with feedback for every choice, in one zip. */
import { isSingle, lastChange, type Option, type Question, type QuestionSet } from "./question.ts";
import { escapeText, paragraphs, xmlFile } from "../xml.ts";
import { zip } from "./zip.ts";

const RESPONSE = "response1";

/** HTML as text of XML. */
const mattext = (html: string) => `<material><mattext texttype="text/html">${escapeText(html)}</mattext></material>`;
const chosen = ({ id }: Option) => `<varequal respident="${RESPONSE}">${escapeText(id)}</varequal>`;
const field = (label: string, entry: string) =>
  `<qtimetadatafield><fieldlabel>${label}</fieldlabel><fieldentry>${escapeText(entry)}</fieldentry></qtimetadatafield>`;

const label = ({ id, text }: Option) =>
  `<response_label ident="${escapeText(id)}">${mattext(paragraphs(text))}</response_label>`;
const shows = (option: Option) =>
  `<respcondition continue="Yes"><conditionvar>${chosen(option)}</conditionvar>` +
  `<displayfeedback feedbacktype="Response" linkrefid="${escapeText(option.id)}_fb"/></respcondition>`;
/** Canvas shows with a choice the feedback that is named after it. */
const feedback = ({ id, explanation }: Option) =>
  `<itemfeedback ident="${escapeText(id)}_fb"><flow_mat>${mattext(paragraphs(explanation))}</flow_mat></itemfeedback>`;

/** When it is right: one choice, or all that fit and no other. */
function right(question: Question): string {
  const all = question.options.map((option) => (option.fits ? chosen(option) : `<not>${chosen(option)}</not>`));
  return isSingle(question)
    ? question.options
        .filter(({ fits }) => fits)
        .map(chosen)
        .join("")
    : `<and>${all.join("")}</and>`;
}

const item = (question: Question) =>
  [
    `<item ident="${escapeText(question.id)}" title="${escapeText(question.name)}">`,
    "<itemmetadata><qtimetadata>",
    field("question_type", isSingle(question) ? "multiple_choice_question" : "multiple_answers_question"),
    field("points_possible", "1"),
    field("assessment_question_identifierref", `${question.id}-vraag`),
    "</qtimetadata></itemmetadata>",
    `<presentation>${mattext(paragraphs(question.situation, question.question))}`,
    `<response_lid ident="${RESPONSE}" rcardinality="${isSingle(question) ? "Single" : "Multiple"}"><render_choice>`,
    ...question.options.map(label),
    "</render_choice></response_lid></presentation>",
    '<resprocessing><outcomes><decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/></outcomes>',
    ...question.options.map(shows),
    `<respcondition continue="No"><conditionvar>${right(question)}</conditionvar>`,
    '<setvar action="Set" varname="SCORE">100</setvar></respcondition></resprocessing>',
    ...question.options.map(feedback),
    "</item>",
  ].join("\n");

const identOf = ({ id }: QuestionSet) => `pris-${escapeText(id)}`;

const assessment = (set: QuestionSet) =>
  xmlFile(
    [
      '<questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2">',
      `<assessment ident="${identOf(set)}" title="${escapeText(set.title)}"><section ident="root_section">`,
      ...set.questions.map(item),
      "</section></assessment>",
      "</questestinterop>",
    ].join("\n"),
  );

/** How Canvas sets it up: for practice, as often as one wants, and not open to students before the teacher says so. */
const setup = (set: QuestionSet) =>
  xmlFile(
    [
      `<quiz identifier="${identOf(set)}" xmlns="http://canvas.instructure.com/xsd/cccv1p0">`,
      `<title>${escapeText(set.title)}</title>`,
      "<shuffle_answers>true</shuffle_answers>",
      "<quiz_type>practice_quiz</quiz_type>",
      `<points_possible>${set.questions.length}</points_possible>`,
      "<allowed_attempts>-1</allowed_attempts>",
      "<available>false</available>",
      "</quiz>",
    ].join("\n"),
  );

const pathOf = (set: QuestionSet, file: string) => `${set.id}/${file}.xml`;

const resources = (set: QuestionSet) => {
  const paths = [pathOf(set, set.id), pathOf(set, "assessment_meta")].map(escapeText);
  return [
    `<resource identifier="${identOf(set)}" type="imsqti_xmlv1p2"><file href="${paths[0]}"/>`,
    `<dependency identifierref="${identOf(set)}-meta"/></resource>`,
    `<resource identifier="${identOf(set)}-meta" type="associatedcontent/imscc_xmlv1p1/learning-application-resource"`,
    ` href="${paths[1]}"><file href="${paths[1]}"/></resource>`,
  ];
};

const manifest = (sets: readonly QuestionSet[]) =>
  xmlFile(
    [
      '<manifest xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1" identifier="pris-vragen">',
      "<metadata><schema>IMS Content</schema><schemaversion>1.1.3</schemaversion></metadata>",
      "<organizations/>",
      "<resources>",
      ...sets.flatMap(resources),
      "</resources>",
      "</manifest>",
    ].join("\n"),
  );

/** The zip for Canvas's "Import course content". */
export const qtiZip = (sets: readonly QuestionSet[]): Uint8Array<ArrayBuffer> =>
  zip(
    {
      "imsmanifest.xml": manifest(sets),
      ...Object.fromEntries(
        sets.flatMap((set) => [
          [pathOf(set, set.id), assessment(set)],
          [pathOf(set, "assessment_meta"), setup(set)],
        ]),
      ),
    },
    lastChange(sets),
  );
