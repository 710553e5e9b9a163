/** The Dutch of what the walks for accessibility found, for the page about it. */
import type { AccessibilityResults } from "../schema/accessibility-results.ts";
import { longDate } from "./dates.ts";

const many = (n: number) => n.toLocaleString("nl-BE");

export const absent = "Er is nog geen verslag van deze tests. Daarom staan hier geen cijfers.";
export const stale = ({ date }: AccessibilityResults) =>
  `De tests liepen het laatst op ${longDate(date)}. Sindsdien veranderde er iets aan de site. De cijfers van toen staan hier dus niet: ze gaan over een oudere versie.`;
export const current = ({ date, tools }: AccessibilityResults) =>
  `Op ${longDate(date)} liepen deze tests over de site zoals je ze nu leest, in Chromium ${tools.chromium}. Ze vonden geen fouten die er nu nog zijn.`;

/** What was walked, a sentence or a few each. */
export const walked = ({ tools, figures: n }: AccessibilityResults): string[] => [
  `axe ${tools.axe}, een programma dat fouten tegen WCAG zoekt, keek naar ${many(n.pages)} bladzijden. Het keek ${many(n.looks)} keer, altijd in licht en donker, breed en smal. Op ${many(n.fourLooks)} bladzijden deed het dat in elke combinatie, op de andere in twee.`,
  `Equal Access ${tools.equalAccess}, een tweede programma van een andere maker, keek naar dezelfde bladzijden in licht. Alles wat je kan openklappen, stond daarbij open. Soms noemt het iets fout dat niet fout is: dat ligt vast in een lijst van ${many(n.misjudged)}, telkens met de reden.`,
  `Op elk van die bladzijden liepen ook ${many(n.rules)} tests voor niveau AAA.`,
  `Beide programma’s keken naar alles wat de ${many(n.aids)} hulpmiddelen kunnen tonen: elke vraag, uitkomst, kaart, oefening en resultaat. Dat waren ${many(n.states)} toestanden.`,
  `Een nagebootste schermlezer (${tools.screenReader}) ging door ${many(n.spoken)} hulpmiddelen, van het begin tot één einde, in ${many(n.steps)} stappen. Wat hij zegt, ligt vast als tekst en is door ons nagelezen. Het is een programma: geen echte schermlezer, en niemand die er een gebruikt.`,
  `Voor het begin en het einde van die hulpmiddelen ligt ook vast wat de browser aan een schermlezer doorgeeft: ${many(n.trees)} keer.`,
];
