/** The steps of a method, one on screen: by link, arrow key or swipe, kept in the address unless the page stands alone, in a frame or a file. */
import { END, readRun, STEP, writeRun, type RunPart } from "../../views/run-fragment.ts";
import { arrowWay, withModifier } from "../../widgets/arrow-way.ts";
import { readSwipe } from "./swipe.ts";

/** Marks the entries of the history that this page made itself: an address that somebody wrote has no mark. */
const OURS = "uitvoeren";

export interface Steps {
  /** The id of the step on screen. */
  current: () => string;
  /** To the first step, as at the start. */
  first: () => void;
  /** Keeps the minutes for the whole in the address, so that it can be passed on; none where the whole has no time. */
  keepMinutes: (minutes: number | undefined) => void;
}
interface Heard {
  /** Another step stands on screen. */
  changed: (id: string) => void;
  /** The address was read, at the start or by Back: the minutes for the whole, and what was no good. */
  read: (minutes: number | undefined, dropped: readonly RunPart[]) => void;
}

/** Makes one step stand on screen, and lets the reader go to others. */
export function walkSteps(root: HTMLElement, alone: boolean, heard: Heard): Steps {
  const sections = [...root.querySelectorAll<HTMLElement>(".run-step")];
  const ids = sections.map(({ id }) => id.slice(STEP.length + 1));
  const [first = END] = ids;
  let current = first;
  let minutes: number | undefined;

  const show = (id: string, moved: boolean) => {
    current = id;
    root.dataset.stap = id;
    for (const one of root.querySelectorAll<HTMLElement>(".run-step, .run-steps a")) {
      const isIt = (one.id || one.getAttribute("href")?.slice(1)) === `${STEP}=${id}`;
      if (isIt) one.setAttribute("aria-current", "step");
      else one.removeAttribute("aria-current");
      if (isIt && moved) one.querySelector("h2")?.focus();
    }
    heard.changed(id);
  };
  const address = () =>
    writeRun({ step: current === first ? undefined : current, minutes }) || location.pathname + location.search;
  const go = (id: string) => {
    if (id === current) return;
    show(id, true);
    if (!alone) history.pushState(OURS, "", address());
  };
  const by = (way: number) => go(ids[ids.indexOf(current) + way] ?? current);

  const readAddress = (moved: boolean) => {
    const found = readRun(location.hash, ids);
    minutes = found.minutes;
    show(found.step ?? first, moved);
    heard.read(found.minutes, found.dropped);
  };
  addEventListener("popstate", ({ state }) => {
    // A place that is no step, such as the skip link's, changes nothing.
    if (/^#[^=]+$/.test(location.hash)) return;
    if (state !== OURS) return readAddress(true);
    // Back to an entry of this page: the clock for the whole goes on as it is.
    show(readRun(location.hash, ids).step ?? first, true);
    history.replaceState(OURS, "", address());
  });

  root.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(`a[href^="#${STEP}="]`);
    if (!link || withModifier(event)) return; // another tab gets the step by its address
    event.preventDefault();
    go(link.hash.slice(STEP.length + 2));
  });
  document.addEventListener("keydown", (event) => {
    const way = arrowWay(event);
    if (!way || event.repeat) return;
    event.preventDefault();
    by(way);
  });
  readSwipe(root, by);

  readAddress(false);
  if (!alone) history.replaceState(OURS, "");
  return {
    current: () => current,
    first: () => go(first),
    keepMinutes: (kept) => {
      minutes = kept;
      if (!alone) history.replaceState(OURS, "", address());
    },
  };
}
