/** Tasks of who reads, looks up, studies or cites. */
import { aid, answered, fromHome, professional, question, type Step, type Task } from "./task-parts.ts";

const student = { who: "student" } as const;
/** A link in the text of the page. */
const link = (href: string) => `main a[href="${href}"]`;
/** A task whose answer stands where the way ends. */
const find = (name: string, who: Pick<Task, "who">, way: readonly Step[], words: string): Task => ({
  ...{ name, ...who, way, answer: { words } },
  ends: answered({ words }),
});
/** A link at the bottom of every page. */
const footer = (href: string) => `.site-footer a[href="${href}"]`;
const principle = (id: string) => link(`/richtlijn/principes/${id}/`);
const recommendation = '[data-aanbeveling="handel-doelgericht"]';
const SHARE = `${recommendation} summary:text-is("Deel")`;

export const toLookUp: readonly Task[] = [
  find("een-aanbeveling", student, [principle("sociale-dynamieken")], "Weet dat elk team in beweging is"),
  find(
    "uitleg-bij-een-aanbeveling",
    professional,
    [principle("persoon-centraal"), `${recommendation} > summary`],
    "Zoek samen wat in iemands leven telt",
  ),
  find("het-model", student, [link("/richtlijn/principes/")], "PRIS is een letterwoord voor acht principes"),
  find(
    "vormen-van-samenwerken",
    student,
    [{ menu: "/richtlijn/" }, link("/richtlijn/kader/vormen-van-samenwerken/")],
    "Welke vormen zijn er?",
  ),
  find(
    "wat-een-organisatie-kan-doen",
    professional,
    [{ menu: "/richtlijn/" }, link("/richtlijn/beleid/mesoniveau/")],
    "Een organisatie kan samenwerken makkelijker of moeilijker maken",
  ),
  find("een-casus", student, [{ menu: "/casussen/" }, link("/casussen/karine-en-lea/")], "Wat er gebeurt"),
  find("een-begrip", student, [{ menu: "/begrippen/" }, link("#letter-i")], "interprofessioneel"),
  find("een-wet", professional, [{ menu: "/wetgeving/" }, link("#sw-352")], "art. 352 Sw."),
  find("een-bron", student, [footer("/bronnen/"), link("/bronnen/doegids/")], "Doegids"),
  find("van-a-tot-z", student, [{ menu: "/a-z/" }, link("#letter-o")], "OASE-model"),
  {
    ...find("verwijs-naar-een-aanbeveling", student, [], ""),
    way: [principle("persoon-centraal"), `${recommendation} > summary`, SHARE],
    answer: { words: "Zo verwijs je" },
    ends: {
      script: {
        steps: [`${recommendation} summary:text-is("Zo verwijs je")`],
        words: "Handel doelgericht. In Praktische Richtlijn",
      },
      plain: {
        steps: [`${recommendation} summary:text-is("Zo verwijs je")`],
        words: "Handel doelgericht. In Praktische Richtlijn",
      },
    },
  },
  {
    ...find("deel-een-aanbeveling", professional, [], ""),
    way: [principle("persoon-centraal"), `${recommendation} > summary`],
    answer: { words: "Deel" },
    ends: {
      script: { steps: [SHARE], words: "Kopieer link" },
      plain: { steps: [SHARE], words: "#handel-doelgericht" },
    },
  },
  {
    ...find("een-zelftest", student, [], ""),
    way: aid("zelftest-persoon-centraal"),
    answer: { words: "Hoe begin je?" },
    ends: {
      script: {
        steps: ['.widget [data-kies="vraag-naar-de-persoon"]'],
        words: "",
        on: '.widget [role="status"] .notice',
      },
      plain: { steps: [], words: "Je vraagt wie deze persoon is" },
    },
  },
  {
    ...question("oordeel-klaar"),
    name: "een-luisterkaart",
    ...student,
    ends: {
      script: { steps: [".widget [data-draai]"], words: "Hoe kijk jij daar zelf naar?", on: ".widget" },
      plain: { steps: [], words: "Hoe kijk jij daar zelf naar?" },
    },
  },
  { ...question("begrijp-ik-het-goed"), ...student, ...fromHome("begrijp-ik-het-goed") },
  find("wat-de-site-bewaart", professional, [footer("/privacy/")], "Wat hier niet gebeurt"),
];
