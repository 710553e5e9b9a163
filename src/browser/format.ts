/** On a sheet to fill in: copies what stands in it as text, and prints it with or without that. Nothing is kept. */
import { formatText } from "../views/format.ts";
import { copyText } from "../widgets/shell/clipboard.ts";

const sheet = document.querySelector("[data-format]") as HTMLElement;
const text = (within: Element, selector: string) => within.querySelector(selector)?.textContent ?? "";
const fields = [...sheet.querySelectorAll("label")].map((label) => ({
  field: label.querySelector("textarea") as HTMLTextAreaElement,
  onPaper: label.querySelector(".on-paper") as HTMLElement,
}));

/** Not every browser prints all of a field: on paper its words stand beside it. A sheet without them is filled with blanks. */
function write(wordsOf: (field: HTMLTextAreaElement) => string): void {
  for (const { field, onPaper } of fields) onPaper.textContent = wordsOf(field);
}
const erase = () => write(() => "");

addEventListener("beforeprint", () => {
  if (fields.every(({ onPaper }) => !onPaper.textContent)) write(({ value }) => value);
});
// A host that does not print says no "afterprint": whoever goes on prints the answers again.
for (const event of ["afterprint", "keydown", "pointerdown"]) addEventListener(event, erase);

sheet.querySelector("[data-leeg]")?.addEventListener("click", () => {
  write(() => "\u00a0");
  print();
});
sheet.querySelector<HTMLElement>("[data-kopieer]")?.addEventListener("click", ({ currentTarget }) => {
  const parts = [...sheet.querySelectorAll("fieldset")].map((part) => ({
    title: text(part, "h3").trim(),
    answers: [...part.querySelectorAll("label")].map((label) => ({
      ask: text(label, "span").trim(),
      answer: label.querySelector("textarea")?.value ?? "",
    })),
  }));
  const words = formatText(sheet.dataset.format ?? "", parts, location.origin + location.pathname);
  void copyText(words, currentTarget as HTMLElement);
});
sheet.dataset.klaar = "";
