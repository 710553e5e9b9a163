/** The passages of a page, as somebody judges them: native fields, which this reads and fills. */
import { type Judgement, type Verdict, verdicts } from "../../domain/review/file.ts";
import * as t from "../../text/review.nl.ts";
import { button } from "../controls.ts";
import { element } from "../element.ts";

export interface Row {
  key: string;
  /** Of the words that stand there now. */
  print: string;
  field: HTMLElement;
  remark: HTMLTextAreaElement;
}

/** Every passage that stands on the page, by key. */
export function rowsOnPage(): Map<string, Row> {
  const rows = new Map<string, Row>();
  for (const field of document.querySelectorAll<HTMLElement>("[data-uitspraak]")) {
    const { uitspraak: key = "", print = "" } = field.dataset;
    const remark = field.querySelector("textarea");
    if (remark) rows.set(key, { key, print, field, remark });
  }
  return rows;
}

const radios = ({ field }: Row) => field.querySelectorAll<HTMLInputElement>("input");

/** What somebody chose for it. */
export const chosen = (row: Row): Verdict | undefined => {
  const value = [...radios(row)].find(({ checked }) => checked)?.value;
  return verdicts.find((one) => one === value);
};

/** Shows what was found of it; of other words it tells that, and leaves the choice open. `takeBack` undoes it. */
export function showRow(row: Row, judgement: Judgement | undefined, takeBack: () => void): void {
  const { field, print, remark } = row;
  const isSame = judgement?.print === print;
  for (const radio of radios(row)) radio.checked = isSame && radio.value === judgement.verdict;
  const before = field.querySelector("[data-eerder]");
  const text = judgement?.remark ?? "";
  // A remark without a judgement is one that somebody still writes.
  if ((judgement || before) && remark.value !== text) remark.value = text;
  before?.remove();
  if (!judgement) return;
  const told = element("div", {}, button(t.takeBack, t.takeBack, takeBack));
  told.dataset.eerder = "";
  if (!isSame) told.prepend(element("p", { textContent: t.changed(judgement.verdict, judgement.on) }));
  field.append(told);
}
