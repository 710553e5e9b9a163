/** The Dutch of lesson sheets and slides, around what the content says. */
import type { LessonMinutes } from "../schema/lesson.ts";

export const minutes = (of: LessonMinutes): string => `${of} minuten`;
export const lessonOf = (of: LessonMinutes): string => `Les van ${minutes(of)}`;
export const lessonTitle = (of: LessonMinutes, aid: string): string => `${lessonOf(of)}: ${aid}`;
export const slides = "Dia’s";
export const slidesTitle = (aid: string): string => `Dia’s: ${aid}`;
export const sheetDescription = (of: LessonMinutes, aid: string): string =>
  `Een les van ${minutes(of)} met “${aid}”, om af te drukken: doel, stappen en vragen, met de antwoorden op een tweede blad.`;
export const slidesDescription = (aid: string): string =>
  `Dia’s bij de lessen met “${aid}”: situaties, vragen, bespreking en uitleg, met notities voor wie lesgeeft.`;

export const goal = "Wat studenten leren";
export const steps = "Stappen";
export const columns = ["Minuten", "Wat je doet"] as const;
export const span = (from: number, to: number): string => `${from}–${to}`;
export const materials = "Wat je klaarlegt";
export const ready = "Hulpmiddel, op een scherm of afgedrukt";
export const readyCase = "Casus, voor ieder een blad";
export const questions = "Voor de studenten";
export const noQuestions =
  "Deze les werkt met wat studenten zelf meebrengen. Laat daarom het hulpmiddel zelf zien, of deel het afgedrukt uit.";
export const teacher = "Voor de lesgever: antwoorden en uitleg";
export const noAnswers =
  "Bij deze les horen geen vaste antwoorden, want studenten brengen zelf een situatie mee. Wat het hulpmiddel bij elk antwoord zegt, lees je op zijn bladzijde.";
export const tooClose = "Als het voor iemand te dichtbij komt:";
export const open =
  "Eén juist antwoord is er niet. Luister naar wat studenten aanbrengen, en vraag waar ze dat op steunen.";
export const situationOf = (n: number): string => `Situatie ${n}`;
export const toSlides = "Toon de dia’s";
export const allLessons = "Alle lesplannen";

export const caseOf = (title: string): string => `Casus ${title}`;
export const shows = "Wat deze casus laat zien";
export const readCase = "Lees de casus";
export const asks = {
  best: (named: string): string => `Welke ${named} past hier volgens jou het best?`,
  scan: "Wat valt hier op, en wat zou je als eerste aanpakken?",
  way: "De weg door de vragen",
  noAdvice: "De scan geeft hier geen advies",
  noAdviceWhy: "Alles ligt zoals deze mensen het wensen. Bespreek gerust of jullie dat ook zo zien.",
} as const;

export const discuss = "Bespreek";
export const discussLines = [
  "Kies eerst alleen, en zoek een reden.",
  "Vergelijk per twee: waar kijken jullie anders naar?",
  "Wat zou je nog willen weten voor je beslist?",
] as const;
export const takeAway = "Wat neem je mee?";
export const takeAwayLine = "Schrijf één ding op dat je morgen anders doet of vraagt.";
export const readOn = "Zelf verder oefenen";
export const note = "Notities";
export const notes = {
  situation: "Lees de situatie voor, en laat het daarna even stil voor je de vraag toont.",
  question: "Toon de vraag, en laat ieder eerst voor zichzelf kiezen.",
  theme: "Laat iedereen aan bod komen voor je samenvat.",
  caseStory: "Deel de casus uit of open ze op het scherm. Geef tijd om te lezen voor je de eerste vraag toont.",
  explanation: "Vraag eerst wie iets anders koos, en waarom. Lees daarna de uitleg.",
  end: "Laat enkele studenten voorlezen wat ze opschreven, als ze dat willen.",
  fits: (options: readonly string[]): string => `Dit past hier: ${options.join(" · ")}`,
} as const;

export const how = "Zo gebruik je deze dia’s";
export const howWithScript =
  "Blader met de pijlen naar links en rechts, of met Page Up en Page Down. Op een volledig scherm werken ook de spatiebalk en de pijlen omhoog en omlaag.";
export const howToPrint =
  "Afgedrukt staan er twee dia’s op een blad, met de notities eronder. Zonder JavaScript is dit een gewone lange bladzijde.";
export const slideOf = (n: number, total: number): string => `Dia ${n} van ${total}`;
