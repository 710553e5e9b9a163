/** Instants as they read here: on the clock of the device. */

/** With the month in full, as in a list. */
export const longInstant = (on: string): string =>
  new Date(on).toLocaleString("nl-BE", { dateStyle: "long", timeStyle: "short" });

/** As short as a table wants it. */
export const shortInstant = (on: string): string =>
  new Date(on).toLocaleString("nl-BE", { dateStyle: "medium", timeStyle: "short" });
