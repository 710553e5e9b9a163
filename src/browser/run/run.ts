/** The run view: what stands in the page as one text, made to be run with a group, a step at a time. */
import type { RunPart } from "../../views/run-fragment.ts";
import { runText as t } from "../../text/run.nl.ts";
import { keepAwake } from "../../widgets/wall/awake.ts";
import { onlyFirstClick } from "../../widgets/first-click.ts";
import { fillScreen } from "../../widgets/wall/screen.ts";
import { chime } from "./chime.ts";
import { keepClocks } from "./clocks.ts";
import { takeNotes } from "./notes.ts";
import { holdRound } from "./round.ts";
import { walkSteps } from "./steps.ts";

/** Makes a run view work. */
function run(root: HTMLFieldSetElement): void {
  const find = <E extends HTMLElement>(selector: string) => root.querySelector<E>(selector) as E;
  const sound = find<HTMLInputElement>("[data-geluid] input");
  const stay = keepAwake();
  const wishes = { clock: false, wall: false };
  const wish = (more: Partial<typeof wishes>) => {
    Object.assign(wishes, more);
    stay(wishes.clock || wishes.wall);
  };

  const notes = takeNotes(root);
  const forgetNames = holdRound(root);
  const lost = find("[data-weggevallen]");
  const clocks = keepClocks(root, () => root.dataset.stap ?? "", {
    say: (text) => (find("[data-zeg]").textContent = text),
    news: () => sound.checked && chime(),
    running: (clock) => wish({ clock }),
    wholeSet: (minutes) => steps.keepMinutes(minutes),
  });
  const steps = walkSteps(root, root.dataset.uitvoeren !== "page", {
    changed: (id) => {
      notes.stepChanged(id);
      clocks.stepChanged();
    },
    read: (minutes: number | undefined, dropped: readonly RunPart[]) => {
      if (minutes) clocks.setWhole(minutes);
      lost.textContent = dropped.length > 0 ? t.dropped(dropped) : "";
    },
  });

  root.addEventListener("click", onlyFirstClick("[data-erbij]"), { capture: true }); // more minutes may come twice

  const forget = () => {
    notes.clear();
    forgetNames();
  };
  find("[data-begin-opnieuw]").addEventListener("click", () => {
    forget();
    clocks.clear();
    steps.keepMinutes(undefined);
    steps.first();
  });
  // Also from a page that the browser keeps to come back to.
  addEventListener("pagehide", forget);

  find("[data-geluid]").hidden = !("AudioContext" in window);
  sound.addEventListener("change", () => sound.checked && chime()); // so that one knows what to listen for
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-volledig-scherm]"))
    fillScreen(button, (wall) => wish({ wall }));
  root.disabled = false;
  root.dataset.klaar = "";
}

for (const root of document.querySelectorAll<HTMLFieldSetElement>("[data-uitvoeren]")) run(root);
