/** Today by the reader's own clock (ISO). Not by the words of a language: a slow phone takes 40 ms to fetch how that writes a date. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
