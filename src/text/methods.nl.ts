/** The words of the catalogue of methods. */
import type { Method, methodGroups, MethodSize, methodTimes } from "../schema/method.ts";

/** Where a box leads, by how much there is to find. */
const more: { [S in MethodSize]: (title: string) => string } = {
  "met-stappen": (title) => `${title}: stap voor stap`,
  beschreven: (title) => `Meer over ${title}`,
  genoemd: (title) => `${title} in de catalogus`,
};

/** How much of it is here, in a few words. */
const sizes: { [S in MethodSize]: (method: Extract<Method, { size: S }>) => string } = {
  "met-stappen": ({ steps }) => `${steps.length} stappen`,
  beschreven: ({ format }) => (format.length > 0 ? "Invulblad" : "Beschreven"),
  genoemd: () => "Alleen genoemd",
};

const times: { [T in (typeof methodTimes)[number]]: string } = {
  kort: "kort, in een overleg",
  sessie: "één sessie",
  meerdere: "meerdere keren",
};

const groups: { [G in (typeof methodGroups)[number]]: string } = {
  alleen: "alleen",
  twee: "met twee",
  team: "met een team",
  groot: "met een grote groep",
};

/** The same in a word or two, for a card. */
const shortTimes: typeof times = { kort: "In een overleg", sessie: "Eén sessie", meerdere: "Meerdere keren" };
const shortGroups: typeof groups = { alleen: "Alleen", twee: "Met twee", team: "Team", groot: "Grote groep" };

export const methodText = {
  run: "Voer uit",
  card: "Kaart",
  fillIn: "Vul in",
  formatKept:
    "Wat je invult, staat alleen op deze bladzijde en wordt nergens bewaard. Druk het af of kopieer het voor je ze sluit.",
  formatBlank: "Druk leeg af",
  formatCopy: "Kopieer als tekst",
  formatHow: "Je krijgt het blad op papier met de afdrukfunctie van je browser: ingevuld, of leeg met schrijflijnen.",
  more,
  size: (method: Method) => (sizes[method.size] as (method: Method) => string)(method),
  runDescription: (title: string, steps: number) =>
    `${title} met je groep uitvoeren: ${steps} stappen, een voor een op het scherm, met een klok, een ronde en notities.`,
  times,
  groups,
  shortTimes,
  shortGroups,
  need: "Herken je dit?",
  when: "Past als",
  whenNot: "Past niet als",
  phases: "Fase in het zorgproces",
  time: "Tijd",
  group: "Met wie",
  roles: "Rollen",
  materials: "Leg klaar",
  principles: "Hoort bij",
  related: "Verwante methodieken",
  origins: "Waar dit vandaan komt",
  say: "Zeg bijvoorbeeld",
  pitfall: "Let op",
} as const;
