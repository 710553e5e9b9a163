/** Dates in Dutch words, from ISO strings: no clock, no time zone. */
const MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split(" ");

/** "2026-09" → "september 2026". */
export const longMonth = (month: string): string => longDate(`${month}-01`).slice(2);

/** "2026-09-01" → "1 september 2026". */
export function longDate(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}
