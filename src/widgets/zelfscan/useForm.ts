/** The answers as they stand in the form, also those that a browser put back. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { ScanAnswers } from "../../domain/zelfscan/fields.ts";
import { readForm, writeForm } from "./form.ts";

/** `form` goes on the form, `read` on its input; `write` replaces what stands in it. */
export function useForm() {
  const form = useRef<HTMLFormElement>(null);
  const [answers, setAnswers] = useState<ScanAnswers>({});
  const read = () => form.current && setAnswers(readForm(form.current));
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
