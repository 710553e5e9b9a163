/** The Dutch for teachers who bring questions and links into their learning platform. */

export interface Platform {
  name: string;
  /** Which file fits. */
  file: string;
  steps: readonly [string, string, string];
  scored: string;
  /** What happens when one imports a second time. */
  again: string;
  tried: string;
  /** How to import a package with a score, where we know of a way. */
  package?: readonly [string, string, string];
}

const notTried = (name: string) =>
  `We lezen dit bestand bij elke nieuwe versie terug met een ander programma, en dan moet alles gelijk zijn aan de site. In ${name} zelf probeerden we het nog niet.`;
const byHand = {
  scored:
    "In een test die je zelf maakt, bepaal jij de punten. De zelftest op onze site houdt geen score bij en geeft niets door. Als SCORM-pakket geeft ze wel een score door.",
  again:
    "Wat je zelf overnam, verandert niet vanzelf. Bovenaan de lijst staat de versie, zodat je ziet of er een nieuwe is.",
};
const cartridgeAsked = (name: string) =>
  `We probeerden niets uit in ${name} zelf. Vraag aan wie het beheert of je er een Common Cartridge kan inlezen: als dat kan, komen de links in één keer mee.`;

export const platforms = {
  blackboard: {
    name: "Toledo en Blackboard",
    file: "Een bestand met vragen hebben we hier niet. Je neemt ze over uit de lijst, of je zet de zelftest als geheel in je cursus.",
    steps: [
      "Open de lijst met alle vragen en kies wat je nodig hebt.",
      "Maak in je cursus een test, en plak per vraag de situatie, de antwoorden en de uitleg.",
      "Als je geen punten wil, zet je de zelftest in een kader of als weblink in je cursus.",
    ],
    ...byHand,
    tried: cartridgeAsked("Blackboard"),
    package: [
      "Ga in je cursus naar de inhoud, en voeg een item toe.",
      "Kies ‘SCORM-pakket’, of in een oudere versie ‘Inhoudspakket’, en laad het zipbestand op.",
      "Kies of er een cijfer bij hoort, en maak het zichtbaar voor je studenten.",
    ],
  },
  canvas: {
    name: "Canvas",
    file: "Het zipbestand voor Canvas brengt elke zelftest mee als toets, met een vragenbank die even heet.",
    steps: [
      "Open in je cursus de instellingen en kies ‘Cursusinhoud importeren’.",
      "Kies als soort een zipbestand met QTI, en daarna het bestand hierboven.",
      "Start de import, kijk de toetsen na en publiceer wat je studenten mogen zien.",
    ],
    scored:
      "Elke vraag telt voor één punt. Het zijn oefentoetsen: studenten zien hun score en de uitleg, maar er komt niets in de cijferlijst. Als je dat wel wil, maak je er een toets met cijfer van.",
    again:
      "De vragen houden hun naam. Duid bij een tweede import aan dat toetsinhoud met dezelfde ID overschreven mag worden, want anders staan ze er twee keer.",
    tried: notTried("Canvas"),
    package: [
      "Vraag aan wie Canvas beheert of SCORM aanstaat. Als dat zo is, staat het in het menu van je cursus.",
      "Open het daar, laad het zipbestand op, en kies of er een cijfer bij hoort.",
      "Zet de opdracht die Canvas ervan maakt in een module, en publiceer ze.",
    ],
  },
  brightspace: {
    name: "Brightspace",
    file: "Het CSV-bestand voor Brightspace zet de vragen in je vragenbibliotheek.",
    steps: [
      "Open in je cursus de toetsen en ga naar de vragenbibliotheek.",
      "Kies ‘Importeren’ en dan een bestand uploaden.",
      "Kies het bestand hierboven, kijk de vragen na en zet ze in een toets.",
    ],
    scored:
      "Elke vraag telt voor één punt. Als er meerdere antwoorden passen, telt elk antwoord even zwaar, of een student het nu terecht aanduidt of terecht openlaat.",
    again:
      "Of Brightspace vragen met dezelfde ID herkent, weten we niet. Verwijder daarom eerst de oude, zodat er niets dubbel staat.",
    tried: notTried("Brightspace"),
    package: [
      "Open in je cursus de inhoud, en ga naar de module waar het pakket moet komen.",
      "Voeg er een SCORM-pakket aan toe, en laad het zipbestand op.",
      "Kies of de score naar de cijferlijst gaat, en maak het zichtbaar voor je studenten.",
    ],
  },
  moodle: {
    name: "Moodle",
    file: "Het XML-bestand voor Moodle zet de vragen in de vragenbank, met een categorie per hulpmiddel.",
    steps: [
      "Open in je cursus de vragenbank en kies ‘Importeren’.",
      "Kies ‘Moodle XML’ als formaat, en laat de categorie uit het bestand komen.",
      "Kies het bestand hierboven en bevestig. De vragen staan daarna in de categorie PRIS.",
    ],
    scored:
      "Elke vraag telt voor één punt. Als er meerdere antwoorden passen, geeft elk daarvan een deel van dat punt, en een antwoord dat minder past neemt er een deel van af.",
    again:
      "Moodle werkt bestaande vragen niet bij, maar zet ze er nog eens naast. Verwijder of verplaats dus eerst de oude categorie PRIS.",
    tried: notTried("Moodle"),
    package: [
      "Zet in je cursus het bewerken aan, en voeg de activiteit ‘SCORM-pakket’ toe.",
      "Sleep het zipbestand naar het vak voor het pakket.",
      "Kies de hoogste score als cijfer, met 100 als maximum, en bewaar.",
    ],
  },
  chamilo: {
    name: "Chamilo",
    file: "Een bestand met vragen hebben we hier niet. Je neemt ze over uit de lijst, of je zet een link naar de zelftest in je cursus.",
    steps: [
      "Open de lijst met alle vragen en kies wat je nodig hebt.",
      "Maak in je cursus een oefening, en plak per vraag de situatie, de antwoorden en de uitleg.",
      "Als je geen punten wil, zet je de zelftest als link in je cursus.",
    ],
    ...byHand,
    tried: cartridgeAsked("Chamilo"),
    package: [
      "Open in je cursus de leerpaden.",
      "Lees er een SCORM-pakket in: laad het zipbestand op.",
      "Open het leerpad eerst eens zelf, en maak het zichtbaar voor je studenten.",
    ],
  },
  smartschool: {
    name: "Smartschool",
    file: "Voor Smartschool hebben we geen bestand. Je neemt vragen over uit de lijst, of je deelt een link naar de zelftest.",
    steps: [
      "Open de lijst met alle vragen en kies wat je nodig hebt.",
      "Maak een oefening of een taak, en plak per vraag de situatie, de antwoorden en de uitleg.",
      "Als je geen punten wil, zet je de link naar de zelftest in je vak.",
    ],
    ...byHand,
    tried: "We probeerden niets uit in Smartschool zelf.",
    package: [
      "Vraag aan wie Smartschool beheert of je in je vak een SCORM-pakket kan opladen.",
      "Als dat kan, kies je een nieuw SCORM-pakket en laad je het zipbestand op.",
      "Open het eerst eens zelf, en maak het zichtbaar voor je leerlingen.",
    ],
  },
  geen: {
    name: "Geen leerplatform",
    file: "De lijst kan je afdrukken of in een tekst plakken. Met het bestand voor Anki oefenen studenten op hun eigen toestel.",
    steps: [
      "Open de lijst: eerst staan de vragen, daarna de antwoorden met uitleg.",
      "Deel ze zoals je wil, of geef je studenten de link naar een zelftest.",
      "Wie Anki gebruikt, kiest daar ‘Importeren’, dan het bestand voor Anki, en als notitietype ‘Basis’.",
    ],
    scored: "Er wordt niets geteld. Anki houdt op het toestel van de student bij wanneer een kaart terugkomt.",
    again: "Elke kaart heeft een vaste naam. Als je een nieuwe versie inleest, hoort Anki de oude kaart bij te werken.",
    tried: notTried("Anki"),
  },
} as const satisfies Record<string, Platform>;

const questionsWord = (count: number): string => (count === 1 ? "vraag" : "vragen");
const packs = { scored: "Pakket met score", completed: "Pakket zonder score" } as const;
type Scoring = keyof typeof packs;

export const platformTexts = {
  scored: "Wat telt",
  again: "Een tweede keer",
  tried: "Wat we nakeken",
  questions: questionsWord,
  whole: "Alle vragen samen",
  forms: { moodle: "Moodle", canvas: "Canvas", brightspace: "Brightspace", lijst: "Lijst", anki: "Anki" },
  files: {
    moodle: "Alle vragen voor Moodle",
    canvas: "Alle vragen voor Canvas",
    brightspace: "Alle vragen voor Brightspace",
    lijst: "De lijst met alle vragen",
    anki: "Alle vragen en kaarten voor Anki",
  },
  cartridge: "De links als Common Cartridge",
  package: "Een zelftest met score",
  packages: "Kies een SCORM-pakket",
  packageForm: "SCORM",
  scoring: { scored: "Score op 100", completed: "Alleen of iemand afrondde" },
  row: {
    package: "Pakket",
    lessons: "Lessen",
    itself: "Hulpmiddel",
    page: "Bladzijde",
    bare: "Los adres",
    frame: "Kopieer kader",
  },
  /** What can be had of an aid, in a few words. */
  holds: (scoring: Scoring | undefined, questions = 0): string =>
    scoring === undefined
      ? "Lessen, kader en bestand"
      : [packs[scoring], ...(questions > 0 ? [`${questions} ${questionsWord(questions)}`] : [])].join(", ") +
        " en lessen",
  of: (form: string, title: string): string => `${form}: ${title}`,
} as const;
