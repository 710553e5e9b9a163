/** Notes at each step: in their fields alone, shown together at the end to copy, gone when the page is left. */
import { filled, notesText, type StepNote } from "../../views/run-notes.ts";
import { copyText } from "../../widgets/shell/clipboard.ts";

export interface Notes {
  /** The field of this step shows. */
  stepChanged: (id: string) => void;
  clear: () => void;
}

/** Makes the notes work. */
export function takeNotes(root: HTMLElement): Notes {
  const places = [...root.querySelectorAll<HTMLElement>("[data-bij]")];
  const fields = places.flatMap((place) => place.querySelector("textarea") ?? []);
  const list = root.querySelector("[data-alle-notities]");
  const copy = root.querySelector<HTMLButtonElement>("[data-kopieer-notities]");

  const all = (): StepNote[] =>
    fields.map(({ value, labels }) => ({ title: labels[0]?.textContent?.trim() ?? "", note: value }));
  const element = (tag: string, textContent: string) => Object.assign(document.createElement(tag), { textContent });
  const show = () => {
    const notes = filled(all());
    list?.replaceChildren(...notes.flatMap(({ title, note }) => [element("dt", title), element("dd", note)]));
    for (const one of root.querySelectorAll<HTMLElement>("[data-met-notities]")) one.hidden = notes.length === 0;
    for (const one of root.querySelectorAll<HTMLElement>("[data-zonder-notities]")) one.hidden = notes.length > 0;
    // Nothing is kept: a browser asks before notes that nobody copied are lost.
    onbeforeunload = notes.length > 0 ? (event) => event.preventDefault() : null;
  };
  for (const field of fields) field.addEventListener("input", show);
  copy?.addEventListener("click", () => {
    const title = document.querySelector("h1")?.textContent?.trim() ?? "";
    void copyText(notesText(title, all(), copy.value), copy);
    onbeforeunload = null;
  });
  show();
  return {
    stepChanged: (id) => {
      for (const place of places) place.hidden = place.dataset.bij !== id;
    },
    clear: () => {
      for (const field of fields) field.value = "";
      show();
    },
  };
}
