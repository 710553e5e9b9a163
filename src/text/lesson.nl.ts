/** The Dutch of lesson sheets and slides, around what the content says. */
import type { LessonMinutes } from "../schema/lesson.ts";

const minutes = (of: LessonMinutes): string => `${of} minuten`;
const lessonOf = (of: LessonMinutes): string => `Les van ${minutes(of)}`;
const lessonTitle = (of: LessonMinutes, aid: string): string => `${lessonOf(of)}: ${aid}`;
const slides = "Dia’s";
const slidesTitle = (aid: string): string => `Dia’s: ${aid}`;
const sheetDescription = (of: LessonMinutes, aid: string): string =>
  `Een les van ${minutes(of)} met ‘${aid}’, om af te drukken: doel, stappen en vragen, met de antwoorden op een blad apart.`;
const slidesDescription = (aid: string): string =>
  `Dia’s bij de lessen met ‘${aid}’: situaties, vragen, bespreking en uitleg, met notities voor wie lesgeeft.`;

const goal = "Doel";
const steps = "Stappen";
const columns = ["Minuten", "Wat je doet"] as const;
const span = (from: number, to: number): string => `${from}–${to}`;
const materials = "Wat je klaarlegt";
const ready = "Hulpmiddel, op een scherm of afgedrukt";
const readyCase = "Casus, voor ieder een blad";
const questions = "Voor de studenten";
const noQuestions =
  "Deze les werkt met wat studenten zelf meebrengen. Toon daarom het hulpmiddel zelf, of deel het op papier uit.";
const teacher = "Voor de lesgever: antwoorden en uitleg";
const noAnswers =
  "Bij deze les horen geen vaste antwoorden, want studenten brengen zelf een situatie mee. Wat het hulpmiddel bij elk antwoord zegt, lees je in het hulpmiddel zelf.";
const tooClose = "Als het voor iemand te dichtbij komt:";
const open = "Eén juist antwoord is er niet. Luister naar wat studenten aanbrengen, en vraag waar ze dat op steunen.";
const situationOf = (n: number): string => `Situatie ${n}`;
const toSlides = "Toon de dia’s";
const allLessons = "Alle lesplannen";

const caseTag = "Casus";
const caseOf = (title: string): string => `${caseTag} ${title}`;
const shows = "Wat deze casus laat zien";
const readCase = "Lees de casus";
const asks = {
  best: (named: string): string => `Welke ${named} past hier volgens jou het best?`,
  scan: "Wat valt hier op, en wat zou je als eerste aanpakken?",
  way: "De weg door de vragen",
  noAdvice: "De scan geeft hier geen advies",
  noAdviceWhy: "Alles is al zoals deze mensen het wensen. Bespreek gerust of jullie dat ook zo zien.",
} as const;

const discuss = "Bespreek";
const discussLines = [
  "Kies eerst alleen, en zoek een reden.",
  "Vergelijk per twee: waar kijken jullie anders naar?",
  "Wat zou je nog willen weten voor je beslist?",
] as const;
const takeAway = "Wat neem je mee?";
const takeAwayLine = "Schrijf één ding op dat je morgen anders doet of vraagt.";
const readOn = "Zelf verder oefenen";
const note = "Notities";
const notes = {
  situation: "Lees de situatie voor, en laat een stilte voor je de vraag toont.",
  question: "Toon de vraag, en laat ieder eerst voor zichzelf kiezen.",
  theme: "Laat iedereen aan bod komen voor je samenvat.",
  caseStory: "Deel de casus uit of open ze op het scherm. Geef tijd om te lezen voor je de eerste vraag toont.",
  explanation: "Vraag eerst wie iets anders koos, en waarom. Lees daarna de uitleg.",
  end: "Laat enkele studenten voorlezen wat ze opschreven, als ze dat willen.",
  fits: (options: readonly string[]): string => `Dit past hier: ${options.join(" · ")}`,
} as const;

const how = "Zo gebruik je deze dia’s";
const howWithScript =
  "Blader met de pijlen naar links en rechts, of met Page Up en Page Down. Op een volledig scherm werken ook de spatiebalk en de pijlen omhoog en omlaag.";
const howToPrint =
  "Afgedrukt staan er twee dia’s op een blad, met de notities eronder. Zonder JavaScript is dit een gewone lange bladzijde.";
const slideOf = (n: number, total: number): string => `Dia ${n} van ${total}`;

/** All of it, as one. */
export const lessonText = {
  minutes,
  lessonOf,
  lessonTitle,
  slides,
  slidesTitle,
  sheetDescription,
  slidesDescription,
  goal,
  steps,
  columns,
  span,
  materials,
  ready,
  readyCase,
  questions,
  noQuestions,
  teacher,
  noAnswers,
  tooClose,
  open,
  situationOf,
  toSlides,
  allLessons,
  caseTag,
  caseOf,
  shows,
  readCase,
  asks,
  discuss,
  discussLines,
  takeAway,
  takeAwayLine,
  readOn,
  note,
  notes,
  how,
  howWithScript,
  howToPrint,
  slideOf,
} as const;
