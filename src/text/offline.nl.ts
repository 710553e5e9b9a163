/** The Dutch of keeping the site for use without a network: what its page and its script say. */
import { longDate } from "./dates.ts";

const mega = (bytes: number) => `${(bytes / 1e6).toLocaleString("nl-BE", { maximumFractionDigits: 1 })} MB`;

/** What stands on the page before any script. */
export const offlineStrings = {
  keep: "Bewaar alles voor onderweg",
  remove: "Verwijder van dit toestel",
  noScript:
    "Bewaren werkt met een script, en dat staat uit of kwam niet aan. Laad de bladzijde opnieuw, of zet scripts aan in je browser. Een bladzijde afdrukken kan ook zonder.",
  size: (download: number, onDevice: number) =>
    `Je haalt ongeveer ${mega(download)} op. Op je toestel neemt dat ${mega(onDevice)} in.`,
  sizeUnknown: "Hoeveel het is, staat hier op de site zelf.",
} as const;

/** What its script says. */
export const keepStrings = {
  none: "De site is op dit toestel nog niet bewaard.",
  cannot:
    "Deze browser kan de site niet bewaren, misschien omdat dit een privévenster is. Probeer het in een gewoon venster of in een andere browser.",
  busy: (percent: number) => `Bezig met bewaren: ${percent} %.`,
  starting: "Het bewaren begint. Laat deze bladzijde open tot het klaar is.",
  all: (date: string, id: string) =>
    `Alles staat op dit toestel: de inhoud van ${longDate(date)}, versie ${id}. Je kan de site nu ook zonder internet gebruiken.`,
  part: (missing: number, total: number) =>
    `Van de ${total} bestanden ${missing === 1 ? "ontbreekt" : "ontbreken"} er ${missing}, waarschijnlijk omdat je browser plaats nodig had. Haal opnieuw op wat ontbreekt als je internet hebt.`,
  fill: "Haal op wat ontbreekt",
  removed: "De bewaarde site is van dit toestel verwijderd.",
  room: "Er is niet genoeg plaats op dit toestel, dus er is niets nieuws bewaard. Maak plaats vrij en probeer het opnieuw. Wat er al stond, blijft staan.",
  network:
    "Het bewaren is niet gelukt, waarschijnlijk omdat de verbinding wegviel. Druk opnieuw op de knop als je internet hebt: het gaat verder waar het stopte.",
} as const;
