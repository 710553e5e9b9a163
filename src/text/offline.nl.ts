/** The Dutch of keeping the site for use without a network: what its page and its script say. */
import { longDate } from "./dates.ts";

const mega = (bytes: number) => `${(bytes / 1e6).toLocaleString("nl-BE", { maximumFractionDigits: 1 })} MB`;

/** What stands on the page before any script. */
export const offlineStrings = {
  keep: "Bewaar alles voor onderweg",
  remove: "Verwijder van dit toestel",
  noScript:
    "Bewaren werkt met een script, en dat staat uit of kwam niet aan. Laad de bladzijde opnieuw, of zet scripts aan in je browser. Afdrukken kan ook zonder.",
  size: (download: number, onDevice: number) =>
    `Je haalt ongeveer ${mega(download)} op. Op je toestel neemt dat ${mega(onDevice)} in.`,
  sizeUnknown: "Hoeveel het is, staat hier op de site zelf.",
} as const;

/** What its script says. */
export const keepStrings = {
  none: "Er is op dit toestel nog niets bewaard.",
  cannot:
    "Deze browser kan de site niet bewaren. In een privévenster kan het nooit; probeer het anders in een andere browser.",
  busy: (percent: number) => `Bezig met bewaren: ${percent} %.`,
  starting: "Het bewaren begint. Laat deze bladzijde open tot het klaar is.",
  all: (date: string, id: string) =>
    `Alles staat op dit toestel: de inhoud van ${longDate(date)}, versie ${id}. Je kan de site nu ook zonder internet gebruiken.`,
  part: (missing: number, total: number) =>
    `Er ontbreken ${missing} van de ${total} bestanden: je browser had plaats nodig en gooide ze weg. Haal ze opnieuw op als je internet hebt.`,
  fill: "Haal op wat ontbreekt",
  removed: "Alles van deze site is van dit toestel verwijderd.",
  room: "Er is niet genoeg plaats op dit toestel, dus er is niets nieuws bewaard. Maak plaats vrij en probeer opnieuw. Wat er al stond, blijft staan.",
  network:
    "Het bewaren is niet gelukt, want de verbinding viel weg. Druk opnieuw op de knop als je internet hebt: het gaat verder waar het stopte.",
} as const;
