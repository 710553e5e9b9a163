/** The form holds the answers: they are read from it and written to it, by the names of domain/zelfscan/fields.ts. */
import type { ScanAnswers } from "../../domain/zelfscan/fields.ts";

/** What stands in the form; what is empty has no entry. */
export function readForm(form: HTMLFormElement): ScanAnswers {
  const answers: Record<string, string[]> = {};
  for (const [name, value] of new FormData(form))
    if (typeof value === "string" && value.trim() !== "") (answers[name] ??= []).push(value);
  return answers;
}

/** Puts these answers in the form, and nothing else. By selector: a field may be named like a part of a form. */
export function writeForm(form: HTMLFormElement, answers: ScanAnswers): void {
  for (const field of form.querySelectorAll<HTMLInputElement>("input, select")) {
    const given = answers[field.name] ?? [];
    if (/radio|checkbox/.test(field.type)) field.checked = given.includes(field.value);
    else field.value = given[0] ?? "";
  }
}
