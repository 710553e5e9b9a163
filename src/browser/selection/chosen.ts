/** What was chosen, as a list to order. */
import * as t from "../../text/selection.nl.ts";
import { button, byId } from "../controls.ts";
import { element } from "../element.ts";
import type { Part } from "./elements.ts";

export interface Ordering {
  move: (part: Part, by: number) => void;
  remove: (part: Part) => void;
}

const list = byId<HTMLOListElement>("p-gekozen");
/** What each button does, by the name under which it is found again. */
const marks = { op: -1, neer: 1 } as const;

/** Shows the parts in their order. */
export function showChosen(parts: readonly Part[], { move, remove }: Ordering): void {
  list.hidden = parts.length === 0;
  list.replaceChildren(
    ...parts.map((part, at) => {
      const up = button("↑", t.about(t.up, part.title), () => move(part, marks.op));
      const down = button("↓", t.about(t.down, part.title), () => move(part, marks.neer));
      up.disabled = at === 0;
      down.disabled = at === parts.length - 1;
      up.dataset.zet = "op";
      down.dataset.zet = "neer";
      const out = button(t.remove, t.about(t.remove, part.title), () => remove(part));
      const words = element("span", {}, element("small", { textContent: part.where }), part.title);
      const row = element("li", {}, words, element("span", { className: "tools" }, up, down, out));
      row.dataset.gekozen = part.key;
      return row;
    }),
  );
}

/** Keeps the focus on what was pressed, now that the row stands elsewhere; at an end, on the way back. */
export function focusMoved({ key }: Part, by: number): void {
  const row = list.querySelector(`[data-gekozen="${key}"]`);
  const [first, other] = by < 0 ? ["op", "neer"] : ["neer", "op"];
  row?.querySelector<HTMLElement>(`[data-zet=${first}]:enabled, [data-zet=${other}]:enabled`)?.focus();
}
