/** The Dutch of the draaiboek: a session put together. */
import type { LostThing, PartKind } from "../domain/draaiboek.ts";

/** What the page is called. */
export const name = "Draaiboek";
export const description =
  "Zet methodieken, zelfscans en luisterkaarten op een rij voor je overleg, met minuten, uren, rollen en wat je klaarlegt.";
export const lede =
  "Zet methodieken, zelfscans en luisterkaarten op een rij voor je overleg of je les. Jij kiest hoelang elk onderdeel duurt, en de uren lopen mee.";
export const cards = "Luisterkaarten";
export const late =
  "Het draaiboek werkt nog niet, want een deel van deze bladzijde kwam niet aan. Wacht even, of laad de bladzijde opnieuw. Als je de bladzijde afdrukt, krijg je een leeg blad om met de hand in te vullen.";
export const noScript =
  "Zonder JavaScript vul je je draaiboek met de hand in: druk deze bladzijde af, dan krijg je het lege blad hieronder. Met JavaScript stel je het hier samen, en rekent de bladzijde de uren uit.";
export const privacy =
  "Je draaiboek zit in de link van deze bladzijde: wie de link heeft, ziet wat jij intikte. Zet er dus geen namen van cliënten in, en niets waaraan iemand te herkennen is. Deze site bewaart niets.";

/** On a method's page: the link to a session that begins with it. */
export const inDraaiboek = "Zet in een draaiboek";

export const form = "Je sessie";
export const title = "Titel";
export const titleExample = "bijvoorbeeld: teamoverleg";
export const date = "Datum";
export const start = "Begint om";

export const programme = "Programma";
export const empty = "Nog leeg. Kies een methodiek of een luisterkaart uit de lijst, of begin met een eigen regel.";
export const lost = (what: string[]) =>
  `Een deel van deze link past hier niet of niet meer. Weggevallen: ${what.join(" · ")}. De rest staat hieronder.`;
export const lostOf: { [W in LostThing]: (at: number) => string } = {
  part: (at) => `onderdeel ${at}`,
  minutes: (at) => `de minuten van onderdeel ${at}`,
  cut: () => "het einde van een te lange tekst",
  title: () => "de titel",
  date: () => "de datum",
  start: () => "het beginuur",
  materials: () => "een deel van wat je klaarlegt",
  more: (at) => `alles na onderdeel ${at}`,
  unknown: () => "iets onbekends",
};

/** What each kind of part is called; an own line by its words. */
export const kinds: { [K in PartKind]: string } = {
  method: "Methodiek",
  card: "Luisterkaart",
  aid: "Hulpmiddel",
  break: "Pauze",
  own: "Eigen regel",
};
/** What a part is, in a word or two; of a method how many steps it has. */
export const what: { [K in PartKind]: (steps: number) => string } = {
  method: (n) => `${n} stappen`,
  card: () => kinds.card,
  aid: () => kinds.aid,
  break: () => "",
  own: () => "",
};
export const open: { [K in PartKind]: string } = {
  method: "Voer uit",
  card: "Bekijk de kaart",
  aid: "Open",
  break: "",
  own: "",
};
export const minutes = "min";
export const minutesFor = (name: string) => `voor ${name}`;
export const from = "Om";
export const up = "Omhoog";
export const down = "Omlaag";
export const remove = "Verwijder";
export const ownLine = "Wat doe je?";
export const end = "Einde";
export const nextDay = (nights: number) => (nights === 1 ? "de dag erna" : `${nights} dagen later`);
/** Of a session that stands ready on another page. */
export const openReady = "Open als draaiboek";
const counted = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
/** What stands beside the hour at which all is done. */
export const endOf = ({ nights, minutes, open }: { nights: number; minutes: number; open: number }) =>
  [
    nights > 0 ? `${end}, ${nextDay(nights)}` : end,
    `${counted(minutes, "minuut", "minuten")} samen`,
    ...(open > 0 ? [`${counted(open, "onderdeel heeft", "onderdelen hebben")} nog geen minuten`] : []),
  ].join(" · ");

export const place = (name: string, at: number, all: number, from: string, to: string) =>
  `${name} staat op plaats ${at} van ${all}, van ${from} tot ${to}.`;
export const first = (name: string) => `${name} staat al bovenaan.`;
export const last = (name: string) => `${name} staat al onderaan.`;
export const removed = (name: string) => `${name} is weg uit je draaiboek.`;
export const cleared = "Je draaiboek is leeg.";
export const undo = "Zet terug";
export const undone = "Het staat er weer.";

export const choose = "Voeg toe";
export const newMinutes = "Minuten voor wat je toevoegt";
export const newMinutesHint =
  "De bronnen zeggen niet hoelang iets duurt. Dat kies je zelf, ook achteraf per onderdeel.";
export const add = "Voeg toe";
export const added = "Toegevoegd";
export const full = (most: number) => `Er passen ${most} onderdelen op één blad. Verwijder er eerst een.`;

export const roles = "Rollen";
export const materials = "Leg klaar";
export const materialsOwn = "Leg ook klaar (één per regel)";
export const cardToLay = (title: string) => `de luisterkaart ‘${title}’`;
export const aidToLay = (title: string) => `‘${title}’, op een scherm of afgedrukt`;

export const print = "Druk af";
export const copyText = "Kopieer als tekst";
export const copyLink = "Kopieer de link";
export const calendar = "Zet in je agenda";
export const calendarDone = "Bestand gedownload";
export const calendarNeedsDate = "Kies eerst een datum, bovenaan";
export const calendarFailed = "Het bestand kwam niet aan. Probeer het opnieuw.";
export const clear = "Begin opnieuw";

export const span = (from: string, to: string) => `van ${from} tot ${to}`;
/** A role or a thing, with the parts that ask for it. */
export const forParts = (text: string, parts: string[]) => `${text} (${parts.join(", ")})`;
export const fillIn = "Titel: ………………………………………………  Datum: ……………………  van ………… tot …………";
export const sheetHead = { time: "Uur", what: "Wat", minutes: "Min." } as const;
export const toCalendar = "draaiboek";
