/** The Dutch of what somebody keeps on their own device. */
import type { Trouble } from "../domain/zelfscan/store.ts";

const times = (n: number) => (n === 1 ? "1 keer" : `${n} keer`);

export const warning =
  "Het blijft in deze browser, op dit toestel, en wordt nergens heen gestuurd. Wie dit toestel ook gebruikt, kan het wel lezen.";
export const keep = "Bewaar wat er nu staat";
export const importFile = "Haal terug uit een bestand";
export const exportFile = "Bewaar als bestand";
export const wipe = "Wis alles van dit toestel";
export const kept = (n: number) => `Bewaard: ${times(n)}`;
const time = (instant: string, dateStyle: "long" | "medium") =>
  new Date(instant).toLocaleString("nl-BE", { dateStyle, timeStyle: "short" });
export const when = (instant: string) => time(instant, "long");
export const short = (instant: string) => time(instant, "medium");
export const restore = "Zet in het formulier";
export const remove = "Wis";
export const of = (instant: string) => `wat je bewaarde op ${when(instant)}`;

export const saved = (instant: string) => `Bewaard op dit toestel, ${when(instant)}.`;
export const same = "Dit staat er al precies zo. Er kwam niets bij.";
export const nothing = "Er staat nog niets in het formulier. Vul eerst iets in.";
export const restored = (instant: string) => `In het formulier staat nu ${of(instant)}.`;
export const removed = (instant: string) => `Gewist: ${of(instant)}.`;
export const wiped = "Alles van deze scan is van dit toestel gewist.";
export const exported = "Het bestand is bewaard. Je kan het hier of op een ander toestel terughalen.";
export const exportFailed = "Een bestand bewaren mag hier niet.";
export const imported = (n: number) =>
  n === 0 ? "Alles uit dit bestand stond er al." : `${times(n)} toegevoegd uit het bestand.`;
export const importNothing =
  "In dit bestand staat niets dat deze scan kan lezen. Er is niets veranderd, ook aan het bestand niet.";
export const importOther = "Dit bestand hoort bij een andere scan. Open die scan en haal het daar terug.";
export const importTooLarge = "Dit bestand is te groot om van deze scan te zijn. Er is niets veranderd.";
export const importFailed = "Dit bestand gaat niet open. Kijk na of je het mag lezen en probeer opnieuw.";
export const refusedStore =
  "Deze browser laat niet toe dat deze bladzijde iets bewaart, of er is geen plaats meer. Wat je invulde, staat nog in het formulier. Bewaar het als bestand, of druk het af.";

export const trouble: { [T in Trouble]: string } = {
  damaged:
    "Een deel van wat bewaard is, kan deze scan niet lezen. Wat wel leesbaar is, staat hieronder. De rest is niet weg: je kan het als bestand bewaren zoals het is.",
  newer:
    "Wat bewaard is, komt van een nieuwere versie van deze scan. Wat leesbaar is, staat hieronder. Herlaad de bladzijde, of bewaar alles als bestand zoals het is.",
  older:
    "Wat bewaard is, komt van een oudere versie van deze scan. Wat leesbaar is, staat hieronder. De rest kan je als bestand bewaren zoals het is.",
  "other-scan":
    "Op deze plaats staat iets dat bij een andere scan hoort. Het is niet weg: je kan het als bestand bewaren zoals het is.",
};
export const exportUnread = "Bewaar het onleesbare deel";
export const wipeUnread = "Wis het onleesbare deel";
export const wipedUnread = "Het onleesbare deel is gewist.";

export const change = "Wat veranderde";
export const what = "Wat";
export const course = "Verloop";
export const nothingChanged = "Tussen wat je bewaarde, zit geen verschil.";
export const unchanged = (n: number) =>
  n === 1 ? "1 ander antwoord bleef hetzelfde." : `${n} andere antwoorden bleven hetzelfde.`;
export const lastOf = (shown: number, all: number) => `De tabel toont de laatste ${shown} van ${all} keer.`;
export const open = "–";
export const openInWords = "niet ingevuld";
