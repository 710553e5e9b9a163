/**
 * A countdown that somebody sets, starts, pauses and extends. It keeps the instant at which it ends and counts nothing, so
 * that a pause, a tab in the background, a computer that slept, midnight and summer time change nothing about it. Every
 * instant (`now`, in milliseconds since 1970) is handed in.
 */

export const MINUTE = 60_000;
/** The longest that one can set: a working day. */
export const MOST_MINUTES = 480;

export type Timer =
  /** Stands still: not started yet, or paused. */
  | { kind: "still"; total: number; left: number }
  /** `seen`: the latest instant at which anybody looked. */
  | { kind: "running"; total: number; ends: number; seen: number };

/** What is worth saying aloud: the last minute began, or the time is up. */
export type TimerNews = "minute" | "up";

/** A timer of whole minutes, not started. */
export function setTimer(minutes: number): Timer {
  const total = Math.min(Math.max(Math.round(minutes), 1), MOST_MINUTES) * MINUTE;
  return { kind: "still", total, left: total };
}

/**
 * The timer as it is now. To call at every look: a computer's clock that is set back would otherwise give time back, as
 * much as it was set back. One that is set forward cannot be told from a computer that slept.
 */
export function look(timer: Timer, now: number): Timer {
  if (timer.kind === "still") return timer;
  const back = Math.max(timer.seen - now, 0);
  return { ...timer, ends: timer.ends - back, seen: now };
}

/** Milliseconds left; below zero once the time is over. */
export function left(timer: Timer, now: number): number {
  const seen = look(timer, now);
  return seen.kind === "still" ? seen.left : seen.ends - now;
}

/** Starts it, or goes on after a pause. */
export const start = (timer: Timer, now: number): Timer =>
  timer.kind === "running"
    ? look(timer, now)
    : { kind: "running", total: timer.total, ends: now + timer.left, seen: now };

/** Stops it where it is. */
export const pause = (timer: Timer, now: number): Timer => ({
  kind: "still",
  total: timer.total,
  left: left(timer, now),
});

/** Gives minutes more. Once the time is over they count from now: what went over is not taken off. */
export function extend(timer: Timer, minutes: number, now: number): Timer {
  const before = Math.max(left(timer, now), 0);
  const more = Math.min(minutes * MINUTE, Math.max(MOST_MINUTES * MINUTE - before, 0));
  const still: Timer = { kind: "still", total: Math.max(timer.total, before) + more, left: before + more };
  return timer.kind === "running" ? start(still, now) : still;
}

/**
 * What happened between two looks, given what was left at each. Who slept through the last minute only hears that the
 * time is up, and each is said once: time that is added makes it due again.
 */
export function newsBetween(before: number, after: number): TimerNews | undefined {
  if (before > 0 && after <= 0) return "up";
  return before > MINUTE && after <= MINUTE && after > 0 ? "minute" : undefined;
}

/** Whole seconds to show: what is left rounds up, so that zero stands there when the time is up; what is over rounds down. */
export const shownSeconds = (left: number): number =>
  left > 0 ? Math.ceil(left / 1000) : -Math.floor(-left / 1000) || 0;

/** Milliseconds until the shown seconds change. */
export const untilNextSecond = (left: number): number => ((left % 1000) + 1000) % 1000 || 1000;
