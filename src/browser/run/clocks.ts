/** The clock for the step on screen and the one for the whole: set, started, paused, given time, switched off. */
import {
  extend,
  left,
  look,
  MINUTE,
  newsBetween,
  pause,
  setTimer,
  start,
  type Timer,
  type TimerNews,
  untilNextSecond,
} from "../../domain/timer.ts";
import { type ClockKind, clockKinds, clockTime, runText as t } from "../../text/run.nl.ts";
import { readMinutes } from "../../views/run-fragment.ts";
import { pressOnEnter } from "./press-on-enter.ts";

interface Heard {
  say: (text: string) => void;
  news: (what: TimerNews) => void;
  /** A clock that is on screen runs towards its end. */
  running: (is: boolean) => void;
  /** Somebody set the whole to these minutes, or switched it off. */
  wholeSet: (minutes: number | undefined) => void;
}
export interface Clocks {
  /** Another step is on screen: its own clock shows. */
  stepChanged: () => void;
  /** Sets the whole, not started. */
  setWhole: (minutes: number) => void;
  /** All clocks off. */
  clear: () => void;
}

/** Makes the clocks work. `step` tells which step is on screen, `now` what time it is. */
export function keepClocks(root: HTMLElement, step: () => string, heard: Heard, now: () => number = Date.now): Clocks {
  // A step's clock runs on while one looks at another step; only what is on screen is said.
  const timers = new Map<string, Timer>();
  const keyOf: { [K in ClockKind]: () => string } = { stap: () => `stap ${step()}`, geheel: () => "geheel" };
  const find = <E extends HTMLElement>(selector: string) => root.querySelector<E>(selector) as E;
  /** What was left at the last look, of the clocks that were on screen then. */
  let before = new Map<string, number>();
  let wait: ReturnType<typeof setTimeout> | undefined;

  const paint = (kind: ClockKind, timer: Timer | undefined, rest: number) => {
    const clock = find(`[data-klok="${kind}"]`);
    clock.hidden = timer === undefined;
    if (!timer) return;
    const [time, toggle] = [clock.querySelector("[role=timer]"), clock.querySelector('[data-doe="wissel"]')];
    const fresh = timer.kind === "still" && timer.left === timer.total;
    const words = timer.kind === "running" ? t.pause : fresh ? t.start : t.resume;
    if (time) time.textContent = clockTime(rest);
    if (toggle && toggle.textContent !== words) toggle.textContent = words;
    Object.assign(clock.querySelector("progress") ?? {}, { max: timer.total, value: Math.max(rest, 0) });
    const state = clock.querySelector("[data-toestand]");
    if (state) state.textContent = t.state(rest);
    clock.classList.toggle("over", rest <= 0);
  };

  /** Shows both clocks, and says what happened since the last look to those that were on screen then too. */
  const tick = () => {
    clearTimeout(wait);
    const at = now();
    const waits: number[] = [];
    const seen = new Map<string, number>();
    let towards = false;
    for (const kind of clockKinds) {
      const key = keyOf[kind]();
      const known = timers.get(key);
      const timer = known && look(known, at);
      const rest = timer ? left(timer, at) : 0;
      paint(kind, timer, rest);
      if (!timer) continue;
      timers.set(key, timer);
      seen.set(key, rest);
      const news = newsBetween(before.get(key) ?? rest, rest);
      if (news) {
        heard.say(t.news(kind, news));
        heard.news(news);
      }
      if (timer.kind === "still") continue;
      waits.push(untilNextSecond(rest));
      towards ||= rest > 0;
    }
    before = seen;
    heard.running(towards);
    if (waits.length > 0) wait = setTimeout(tick, Math.min(...waits));
  };
  const change = (kind: ClockKind, timer: Timer | undefined, said: string) => {
    const key = keyOf[kind]();
    if (timer) timers.set(key, timer);
    else timers.delete(key);
    before.delete(key); // what somebody does to a clock is no news
    heard.say(said);
    tick();
  };

  const place = find("[data-zet-tijd]");
  const field = find<HTMLInputElement>("[data-zet-tijd] input");
  const set = (kind: ClockKind) => {
    const minutes = readMinutes(field.value);
    find("[data-tijd-fout]").textContent = minutes ? "" : t.minutes;
    field.ariaInvalid = minutes ? null : "true";
    if (!minutes) return field.focus();
    change(kind, start(setTimer(minutes), now()), t.begun(kind, minutes * MINUTE));
    if (kind === "geheel") heard.wholeSet(minutes);
  };
  for (const button of place.querySelectorAll("button"))
    button.addEventListener("click", () => set(button.value as ClockKind));
  pressOnEnter(field, place.querySelector("button"));

  const acts: { [act: string]: (kind: ClockKind, timer: Timer, at: number) => void } = {
    wissel: (kind, timer, at) =>
      timer.kind === "running"
        ? change(kind, pause(timer, at), t.paused(kind))
        : change(kind, start(timer, at), t.begun(kind, timer.left)),
    uit: (kind) => {
      change(kind, undefined, t.off(kind));
      if (kind === "geheel") heard.wholeSet(undefined);
      // The button went: on to where one sets another time.
      place.closest("details")?.setAttribute("open", "");
      field.focus();
    },
  };
  const more = (kind: ClockKind, timer: Timer, minutes: number) => {
    const longer = extend(timer, minutes, now());
    change(kind, longer, t.more(kind, left(longer, now())));
  };
  root.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLElement>("[data-doe], [data-erbij]");
    const kind = button?.closest<HTMLElement>("[data-klok]")?.dataset.klok as ClockKind | undefined;
    const timer = kind && timers.get(keyOf[kind]());
    if (!button || !timer) return;
    if (button.dataset.erbij) more(kind, timer, Number(button.dataset.erbij));
    else acts[button.dataset.doe ?? ""]?.(kind, timer, now());
  });
  // A tab in the background and a computer that slept look again as soon as somebody does.
  document.addEventListener("visibilitychange", tick);

  return {
    stepChanged: tick,
    setWhole: (minutes) => {
      timers.set(keyOf.geheel(), setTimer(minutes));
      before.delete(keyOf.geheel());
      tick();
    },
    clear: () => {
      timers.clear();
      tick();
    },
  };
}
