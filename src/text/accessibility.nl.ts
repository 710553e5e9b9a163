/** The Dutch of what the walks for accessibility found, for the page about it. */
import type { AccessibilityResults } from "../schema/accessibility-results.ts";
import { longDate } from "./dates.ts";
import { many } from "./numbers.ts";

export const absent = "Er is nog geen verslag van deze tests. Daarom staan hier geen cijfers.";
export const stale = ({ date }: AccessibilityResults) =>
  `Het laatste verslag van de uitgebreide tests, met twee programma’s en een nagebootste schermlezer, is van ${longDate(date)}. Omdat de site sindsdien veranderde, tonen we de cijfers van toen niet meer.`;
export const current = ({ date, tools }: AccessibilityResults) =>
  `Op ${longDate(date)} liepen deze tests over de site zoals je ze nu leest, in Chromium ${tools.chromium}. Ze vinden nu geen fouten meer.`;

/** What was walked, a sentence or a few each. */
export const walked = ({ tools, figures: n }: AccessibilityResults): string[] => [
  `axe ${tools.axe}, een programma dat fouten tegen WCAG zoekt, keek naar ${many(n.pages)} bladzijden. Het keek ${many(n.looks)} keer: in licht en donker, op een breed en een smal scherm. Op ${many(n.fourLooks)} bladzijden deed het dat in alle vier de combinaties, op de andere in twee.`,
  `Equal Access ${tools.equalAccess}, een tweede programma van een andere maker, keek naar dezelfde bladzijden in licht, en naar ${many(n.fourLooks)} ervan ook in donker. Alles wat je kan openklappen, stond daarbij open. Soms noemt het iets fout wat niet fout is. Dat gebeurde ${many(n.misjudged)} keer, en telkens legden we de reden vast.`,
  `Op elk van die bladzijden liepen ook ${many(n.rules)} tests voor niveau AAA.`,
  `Beide programma’s keken naar alles wat de ${many(n.aids)} hulpmiddelen kunnen tonen: elke vraag, uitkomst, kaart, oefening en resultaat. Samen zijn dat ${many(n.states)} toestanden.`,
  `Ze keken ook naar ${many(n.tools)} andere onderdelen terwijl iemand ze gebruikt, bijvoorbeeld het zoekveld, het draaiboek en een methodiek die loopt. Dat waren ${many(n.toolStates)} toestanden.`,
  `axe keek ook naar de ${many(n.files)} hulpmiddelen en methodieken die je als los bestand kan bewaren, op een smal scherm in licht en op een breed scherm in donker.`,
  `Een nagebootste schermlezer (${tools.screenReader}) ging door ${many(n.spoken)} hulpmiddelen, van het begin tot één einde, in ${many(n.steps)} stappen. Wat hij zegt, ligt vast als tekst en is door ons nagelezen. Toch blijft het een programma: geen echte schermlezer, en geen mens die er een gebruikt.`,
  `Voor het begin en het einde van die hulpmiddelen ligt ook vast wat de browser aan een schermlezer doorgeeft: ${many(n.trees)} keer.`,
];
