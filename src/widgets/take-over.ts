/** Makes what the build rendered work, an aid or a tool like one: the same component, with the data that stands in pieces in the page. */
import { type ComponentType, h, hydrate } from "preact";
import type { Mode } from "./shell/useAnswers.ts";

/**
 * Hydrates the page's island with `Body`, and only then lets it be used. A page holds at most one. `chosen` reads what
 * stands chosen there already: after a reload or Back a browser puts back what someone chose, and hydration would take
 * that for a mistake and undo it.
 */
export function takeOver<Data, Given = never>(
  Body: ComponentType<{ aid: Data; mode: Mode; given?: Given }>,
  chosen?: (place: HTMLElement) => Given,
): void {
  const place = document.querySelector<HTMLFieldSetElement>("[data-eiland]");
  const data = [...document.querySelectorAll("[data-eiland-gegevens]")].map((piece) => piece.textContent).join("");
  if (!place || !data) return;
  const given = chosen?.(place);
  const [answered, another] = place.querySelectorAll<HTMLElement>("[open] > [data-kies]"); // of src/views/html/early.ts
  const held = answered ?? place.querySelector<HTMLElement>(":focus");
  hydrate(h(Body, { aid: JSON.parse(data) as Data, mode: place.dataset.eiland as Mode, given }), place);
  place.disabled = false;
  // An answer that was given before, or had the focus; unless one went on in the outline since.
  if (!held || another || location.hash) return;
  const button = place.querySelector<HTMLElement>(`[data-kies="${held.dataset.kies}"]`);
  button?.focus();
  if (answered) button?.click();
}
