/** The answers as they stand in the form, also those that a browser put back. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { ScanAnswers } from "../../domain/zelfscan/fields.ts";
import { readForm, writeForm } from "./form.ts";

const isEmpty = (answers: ScanAnswers) => Object.keys(answers).length === 0;

/** `form` goes on the form, `read` on its input; `write` replaces what stands in it. */
export function useForm() {
  const form = useRef<HTMLFormElement>(null);
  const [answers, setAnswers] = useState<ScanAnswers>({});
  const read = () => {
    if (!form.current) return;
    const found = readForm(form.current);
    // A form that is empty still, as nearly every one is when its script comes, need not be drawn again.
    setAnswers((before) => (isEmpty(before) && isEmpty(found) ? before : found));
  };
  useEffect(() => {
    read();
    // Some browsers put a form back after the scripts have run.
    addEventListener("pageshow", read);
    return () => removeEventListener("pageshow", read);
  }, []);
  const write = (next: ScanAnswers) => {
    if (form.current) writeForm(form.current, next);
    read();
  };
  return { form, answers, read, write };
}
