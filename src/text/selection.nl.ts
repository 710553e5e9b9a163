/** The Dutch of "Mijn selectie": what somebody gathers to print as one document. */
import type { PartKind } from "../domain/selection.ts";
import { longDate } from "./dates.ts";

export const name = "Mijn selectie";

/** What stands in the page as it is written. */
export const selectionText = {
  description:
    "Verzamel aanbevelingen, kaarten, methodieken en uitkomsten, en druk ze af als één document met je eigen titel.",
  lede: "Kies wat je nodig hebt, zet het in je eigen volgorde, en druk het af als één document.",
  late: "Verzamelen werkt nog niet, want een deel van deze bladzijde kwam niet aan. Wacht even, of laad de bladzijde opnieuw. In de lijst hieronder kan je intussen alles openen.",
  noScript:
    "Zonder JavaScript kan deze bladzijde niets verzamelen. Je vindt hieronder wel alles wat je kan kiezen. Open wat je nodig hebt, en druk die bladzijden een voor een af. Op papier staat bij elke bladzijde haar adres.",
  title: "Titel van je document",
  titleExample: "bijvoorbeeld: wijkteam, 26 november",
  chosen: "Wat je koos",
  empty: "Nog niets. Kies hieronder wat erbij hoort.",
  choose: "Kies wat erbij hoort",
  groups: {
    recommendation: "Aanbevelingen",
    card: "Kaarten",
    method: "Methodieken",
    outcome: "Uitkomsten",
  } satisfies { [K in PartKind]: string },
  kinds: {
    recommendation: "Aanbeveling",
    card: "Kaart",
    method: "Methodiek",
    outcome: "Uitkomst",
  } satisfies { [K in PartKind]: string },
  /** On the page of an aid, by the kind of what it has to take along. */
  parts: {
    recommendation: "Aanbevelingen voor mijn selectie",
    card: "Kaarten voor mijn selectie",
    method: "Methodieken voor mijn selectie",
    outcome: "Uitkomsten voor mijn selectie",
  } satisfies { [K in PartKind]: string },
  print: "Druk af",
  wipe: "Wis alles",
  undo: "Zet terug",
  noNames: "Zet in de titel geen namen van cliënten.",
  /** Above the document, on screen alone. */
  preview: "Zo komt het op papier",
};

/** On the page of what one can take along; what it leads to is this page. */
export const inSelection = "Bij mijn selectie";

export const add = "Voeg toe";
export const remove = "Haal weg";
export const up = "Hoger";
export const down = "Lager";
/** A button, and what it is about. */
export const about = (button: string, what: string) => `${button}: ${what}`;

export const keep = "Bewaar op dit toestel";
export const keepNoMore = "Bewaar niet langer";
export const inMemory =
  "Je selectie staat alleen in deze bladzijde: als je weggaat, is ze weg. Bewaar ze op dit toestel als je ook op andere bladzijden wil verzamelen.";
export const kept =
  "Je selectie staat op dit toestel, en is er nog als je later terugkomt. Wie hetzelfde toestel gebruikt, kan ze lezen.";

export const added = (what: string, place: number) => `‘${what}’ staat in je selectie, op plaats ${place}.`;
export const addedMany = (count: number) => `${count} delen kwamen erbij.`;
export const moved = (what: string, place: number, of: number) => `‘${what}’ staat nu op plaats ${place} van ${of}.`;
export const removed = (what: string) => `‘${what}’ is uit je selectie.`;
export const wiped = "Je selectie is leeg.";
export const back = "Je selectie staat er weer.";
export const full = (most: number) => `Je selectie is vol: er passen ${most} delen in. Haal eerst iets weg.`;
export const fullWithKept = (most: number) =>
  `Met wat er al bewaard stond, is je selectie vol: er passen ${most} delen in. Niet alles van deze bladzijde kon erbij.`;
export const lost = (count: number) =>
  count === 1 ? "Eén deel staat niet meer op deze site." : `${count} delen staan niet meer op deze site.`;
export const nowKept = "Je selectie is bewaard op dit toestel.";
export const noLongerKept = "Je selectie staat niet meer op dit toestel, maar nog wel op deze bladzijde.";
export const refused =
  "Deze browser laat niet toe dat deze bladzijde iets bewaart. Je kan wel verzamelen en afdrukken zolang ze open is.";
export const unreadable =
  "Wat hier bewaard stond, is niet meer leesbaar. Het blijft staan tot je je selectie opnieuw bewaart of wist.";

export const madeOn = (date: string, reviewedOn: string) =>
  `Samengesteld op ${longDate(date)}. Inhoud van de site nagekeken op ${longDate(reviewedOn)}.`;
export const loading = "De tekst komt eraan.";
export const failed = "De tekst van dit deel kwam niet aan. Kijk na of je internet hebt, en haal hem opnieuw op.";
export const again = "Haal opnieuw op";
