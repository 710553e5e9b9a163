/** The Dutch of "Mijn selectie": what somebody gathers to print as one document. */
import type { PartKind } from "../domain/selection.ts";
import { longDate } from "./dates.ts";

export const name = "Mijn selectie";
export const description =
  "Verzamel aanbevelingen, kaarten, methodieken en uitkomsten, en druk ze af als één document met je eigen titel.";
export const lede = "Kies wat je nodig hebt, zet het in je eigen volgorde, en druk het af als één document.";
export const late =
  "Verzamelen werkt nog niet, want een deel van deze bladzijde kwam niet aan. Wacht even, of laad de bladzijde opnieuw. In de lijst hieronder kan je intussen alles openen.";
export const noScript =
  "Zonder JavaScript kan deze bladzijde niets verzamelen. Je vindt hieronder wel alles wat je kan kiezen. Open wat je nodig hebt, en druk die bladzijden een voor een af. Op papier staat bij elke bladzijde haar adres.";

/** On the page of what one can take along; what it leads to is this page. */
export const inSelection = "Bij mijn selectie";
/** On the page of an aid, by the kind of what it has to take along. */
export const partsInSelection: { [K in PartKind]: string } = {
  recommendation: "Aanbevelingen voor mijn selectie",
  card: "Kaarten voor mijn selectie",
  method: "Methodieken voor mijn selectie",
  outcome: "Uitkomsten voor mijn selectie",
};

export const title = "Titel van je document";
export const titleExample = "bijvoorbeeld: wijkteam, 26 november";
export const chosen = "Wat je koos";
export const empty = "Nog niets. Kies hieronder wat erbij hoort.";
export const choose = "Kies wat erbij hoort";
export const groups: { [K in PartKind]: string } = {
  recommendation: "Aanbevelingen",
  card: "Kaarten",
  method: "Methodieken",
  outcome: "Uitkomsten",
};
export const kinds: { [K in PartKind]: string } = {
  recommendation: "Aanbeveling",
  card: "Kaart",
  method: "Methodiek",
  outcome: "Uitkomst",
};
export const add = "Voeg toe";
export const remove = "Haal weg";
export const up = "Hoger";
export const down = "Lager";
/** A button, and what it is about. */
export const about = (button: string, what: string) => `${button}: ${what}`;

export const print = "Druk af";
export const keep = "Bewaar op dit toestel";
export const keepNoMore = "Bewaar niet langer";
export const wipe = "Wis alles";
export const undo = "Zet terug";
export const inMemory =
  "Je selectie staat alleen in deze bladzijde: als je weggaat, is ze weg. Bewaar ze op dit toestel als je ook op andere bladzijden wil verzamelen.";
export const kept =
  "Je selectie staat op dit toestel, ook als je later terugkomt. Wie hetzelfde toestel gebruikt, kan ze lezen.";
export const noNames = "Zet in de titel geen namen van cliënten.";

export const added = (what: string, place: number) => `‘${what}’ staat in je selectie, op plaats ${place}.`;
export const addedMany = (count: number) => `${count} delen kwamen erbij.`;
export const moved = (what: string, place: number, of: number) => `‘${what}’ staat nu op plaats ${place} van ${of}.`;
export const removed = (what: string) => `‘${what}’ is uit je selectie.`;
export const wiped = "Je selectie is leeg.";
export const back = "Je selectie staat er weer.";
export const full = (most: number) => `Je selectie is vol: er passen ${most} delen in. Haal eerst iets weg.`;
export const lost = (count: number) =>
  count === 1 ? "Eén deel staat niet meer op deze site." : `${count} delen staan niet meer op deze site.`;
export const nowKept = "Je selectie is bewaard op dit toestel.";
export const noLongerKept = "Er staat niets meer op dit toestel. Op deze bladzijde staat je selectie nog.";
export const refused =
  "Deze browser laat niet toe dat deze bladzijde iets bewaart. Je kan wel verzamelen en afdrukken zolang ze open is.";
export const unreadable =
  "Wat hier bewaard stond, is niet meer leesbaar. Het blijft staan tot je je selectie opnieuw bewaart of wist.";

/** Above the document, on screen alone. */
export const preview = "Zo komt het op papier";
export const madeOn = (date: string, reviewedOn: string) =>
  `Samengesteld op ${longDate(date)}. Inhoud van de site nagekeken op ${longDate(reviewedOn)}.`;
export const loading = "De tekst komt eraan.";
export const failed = "De tekst van dit deel kwam niet aan. Kijk of je online bent, en haal hem opnieuw op.";
export const again = "Haal opnieuw op";
