/** Days on the calendar of somebody's device, as numbers that follow one another: no hour, no time zone. */

/** Days since 1 January 1970. */
export type Day = number;

const MILLISECONDS = 86_400_000;

/** The day that a device shows at this instant. */
export const dayOf = (at: Date): Day => Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()) / MILLISECONDS;

/** A day as "2026-11-26". */
export const isoDay = (day: Day): string => new Date(day * MILLISECONDS).toISOString().slice(0, 10);
