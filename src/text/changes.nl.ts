/** What changed on the site, for readers and for their readers of feeds. */
export const changesText = {
  see: "Kijk zelf",
  feed: (site: string) => `Wat er veranderde: ${site}`,
  follow: "Volg de wijzigingen als feed",
} as const;
