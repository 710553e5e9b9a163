/** The modes that tasks are replayed in: what may differ between two readers, and which runs bring each pair of that together. */
import type { Page } from "@playwright/test";

/** What may differ, each with its values, and what a page is told of it. */
const AXES = {
  /** Gone: the site was kept for use on the way, and its server does not answer. */
  network: { there: {}, gone: {} },
  script: { on: {}, off: {} },
  screen: {
    "360": { width: 360, height: 780 },
    "320": { width: 320, height: 640 },
    "768": { width: 768, height: 1024 },
    "1280": { width: 1280, height: 800 },
    // What is left of 1280 by 1024.
    "400 %": { width: 320, height: 256 },
  },
  colours: { own: {}, forced: { forcedColors: "active" } },
  motion: { full: {}, reduced: { reducedMotion: "reduce" } },
} as const;

type Axes = typeof AXES;
export type Mode = { readonly [A in keyof Axes]: keyof Axes[A] };

/** Each task runs in all of these … */
export const ALWAYS: readonly Mode[] = [
  { network: "there", script: "on", screen: "360", colours: "own", motion: "full" },
  { network: "there", script: "off", screen: "360", colours: "own", motion: "full" },
  { network: "gone", script: "on", screen: "360", colours: "own", motion: "full" },
];

/** … and in one of each of these lists, by turns. */
export const DRAWN: readonly (readonly Mode[])[] = [
  [
    { network: "there", script: "on", screen: "320", colours: "forced", motion: "full" },
    { network: "there", script: "off", screen: "320", colours: "own", motion: "reduced" },
    { network: "there", script: "on", screen: "768", colours: "own", motion: "reduced" },
    { network: "there", script: "off", screen: "768", colours: "forced", motion: "full" },
    { network: "there", script: "on", screen: "1280", colours: "forced", motion: "reduced" },
    { network: "there", script: "off", screen: "1280", colours: "own", motion: "full" },
    { network: "there", script: "on", screen: "400 %", colours: "own", motion: "full" },
    { network: "there", script: "off", screen: "400 %", colours: "forced", motion: "reduced" },
    { network: "there", script: "on", screen: "360", colours: "forced", motion: "reduced" },
  ],
  [
    { network: "gone", script: "on", screen: "320", colours: "forced", motion: "reduced" },
    { network: "gone", script: "on", screen: "768", colours: "own", motion: "full" },
    { network: "gone", script: "on", screen: "1280", colours: "forced", motion: "full" },
    { network: "gone", script: "on", screen: "400 %", colours: "own", motion: "reduced" },
  ],
];

/** Name in the report. */
export const nameOf = ({ network, script, screen, colours, motion }: Mode): string =>
  `network ${network}, script ${script}, ${screen}, colours ${colours}, motion ${motion}`;

/** Makes a new page what it is in this mode; network and script are its context's. */
export async function putIn(page: Page, { screen, colours, motion }: Mode): Promise<void> {
  await page.setViewportSize(AXES.screen[screen]);
  await page.emulateMedia({ ...AXES.colours[colours], ...AXES.motion[motion] });
}

/** Every value of every axis, as "screen 320". */
export const valuesOf = (mode: Mode): string[] => Object.entries(mode).map(([axis, value]) => `${axis} ${value}`);

const NEVER = "network gone × script off"; // only a script keeps the site; /onderweg/ says so

/** Every two values that a mode brings together. */
export const pairsOf = (mode: Mode): string[] =>
  valuesOf(mode).flatMap((one, at, all) => all.slice(at + 1).map((other) => `${one} × ${other}`));

/** Every pair of values of two axes that there can be. */
export function allPairs(): string[] {
  const axes = Object.entries(AXES).map(([axis, values]) => Object.keys(values).map((value) => `${axis} ${value}`));
  return axes
    .flatMap((ones, at) =>
      axes.slice(at + 1).flatMap((others) => ones.flatMap((one) => others.map((other) => `${one} × ${other}`))),
    )
    .filter((pair) => pair !== NEVER);
}
