/** "Ronde": the names of who sits at the table, as seats that fill once somebody has spoken. In memory alone. */
import { addNames, again, leave, type Round, toggle, waiting } from "../../domain/round.ts";
import { runText as t } from "../../text/run.nl.ts";
import { pressOnEnter } from "./press-on-enter.ts";

/** Makes the round work. @returns what to call to forget all names */
export function holdRound(root: HTMLElement): () => void {
  const place = root.querySelector<HTMLElement>("[data-ronde]");
  const add = place?.querySelector<HTMLButtonElement>("[data-voeg-toe]");
  const field = place?.querySelector("input");
  const list = place?.querySelector("ul");
  const seat = place?.querySelector("template")?.content.firstElementChild;
  if (!place || !add || !field || !list || !seat) return () => undefined;
  let round: Round = [];

  const show = (said = "") => {
    const status = place.querySelector("[role=status]");
    const focused = list.contains(document.activeElement) ? (document.activeElement as HTMLButtonElement).value : "";
    list.replaceChildren(
      ...round.map(({ name, spoke }) => {
        const item = seat.cloneNode(true) as HTMLElement;
        const [who, away] = item.querySelectorAll("button");
        who?.append(name);
        who?.setAttribute("aria-pressed", String(spoke));
        away?.setAttribute("aria-label", t.leave(name));
        for (const button of [who, away]) if (button) button.value = name;
        return item;
      }),
    );
    // The list is made anew: the seat that was pressed keeps the focus; of one that left, the field takes it.
    if (focused) [...list.querySelectorAll("button")].find(({ value }) => value === focused)?.focus();
    if (focused && !list.contains(document.activeElement)) field.focus();
    if (status) status.textContent = said || t.waiting(round.length, waiting(round));
    for (const one of place.querySelectorAll<HTMLElement>("[data-met-namen]")) one.hidden = round.length === 0;
  };

  add.addEventListener("click", () => {
    const added = addNames(round, field.value);
    round = added.round;
    field.value = "";
    field.focus();
    show(added.refused.length > 0 ? t.refused(added.refused) : "");
  });
  pressOnEnter(field, add);
  const forget = () => {
    round = [];
    field.value = "";
    show();
  };
  const acts: { [act: string]: (name: string) => void } = {
    sprak: (name) => (round = toggle(round, name)),
    weg: (name) => (round = leave(round, name)),
    opnieuw: () => (round = again(round)),
    wis: () => {
      forget();
      field.focus();
    },
  };
  place.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>("[data-zetel]");
    if (!button) return;
    acts[button.dataset.zetel ?? ""]?.(button.value);
    show();
  });
  return forget;
}
