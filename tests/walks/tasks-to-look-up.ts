/** Tasks of who reads, looks up, studies or cites. */
import {
  always,
  answered,
  ends,
  everywhere,
  footer,
  fromHome,
  inGroup,
  link,
  professional,
  question,
  type Step,
  type Task,
} from "./task-parts.ts";

const student = { who: "student" } as const;
/** A task whose answer stands where the way ends. */
const find = (name: string, who: Pick<Task, "who">, way: readonly Step[], words: string): Task => ({
  ...{ name, ...who, way, answer: { words } },
  ends: answered({ words }),
});
const principle = (id: string) => link(`/richtlijn/principes/${id}/`);
const recommendation = '[data-aanbeveling="handel-doelgericht"]';
const SHARE = `${recommendation} summary:text-is("Deel")`;
const READ_FIRST = always("who comes to this has read the recommendation: its text is what stands in between");

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
    [link("/richtlijn/beleid/mesoniveau/")],
    "Een organisatie kan samenwerken makkelijker of moeilijker maken",
  ),
  find("een-casus", student, [{ menu: "/casussen/" }, link("/casussen/karine-en-lea/")], "Wat er gebeurt"),
  {
    ...find("een-begrip", student, [link("/begrippen/"), link("#letter-i")], "interprofessioneel"),
    longer: always("the sixth word of its letter, each with where it is used; the field of search gives it at once"),
  },
  find("een-wet", professional, [link("/wetgeving/"), link("#sw-352")], "art. 352 Sw."),
  find("een-bron", student, [footer("/bronnen/"), link("/bronnen/doegids/")], "Doegids"),
  find("van-a-tot-z", student, [link("/a-z/"), link("#letter-o")], "OASE-model"),
  {
    ...find("verwijs-naar-een-aanbeveling", student, [], ""),
    longer: READ_FIRST,
    way: [principle("persoon-centraal"), `${recommendation} > summary`, SHARE],
    answer: { words: "Zo verwijs je" },
    ends: everywhere({
      steps: [`${recommendation} summary:text-is("Zo verwijs je")`],
      words: "Handel doelgericht. In Praktische Richtlijn",
    }),
  },
  {
    ...find("deel-een-aanbeveling", professional, [], ""),
    longer: READ_FIRST,
    way: [principle("persoon-centraal"), `${recommendation} > summary`],
    answer: { words: "Deel" },
    ends: ends({ steps: [SHARE], words: "Kopieer link" }, { steps: [SHARE], words: "#handel-doelgericht" }),
  },
  {
    ...find("een-zelftest", student, [], ""),
    way: inGroup("zelftests", "zelftest-persoon-centraal"),
    answer: { words: "Hoe begin je?" },
    ends: ends(
      {
        steps: ['.widget [data-kies="vraag-naar-de-persoon"]'],
        words: "",
        on: '.widget [role="status"] .notice',
      },
      { steps: [], words: "Je vraagt wie deze persoon is" },
    ),
  },
  {
    ...question("oordeel-klaar"),
    name: "een-luisterkaart",
    ...student,
    ends: ends(
      { steps: [".widget [data-draai]"], words: "Hoe kijk jij daar zelf naar?", on: ".widget" },
      { steps: [], words: "Hoe kijk jij daar zelf naar?" },
    ),
  },
  { ...question("begrijp-ik-het-goed"), ...student, ...fromHome("begrijp-ik-het-goed") },
  find("wat-de-site-bewaart", professional, [footer("/privacy/")], "Wat hier niet gebeurt"),
];
