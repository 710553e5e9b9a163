/** The modes that tasks are replayed in: what may differ between two readers, and which runs bring each pair of that together. */
import type { BrowserContextOptions } from "@playwright/test";

/**
 * What may differ, each with its values and what the browser gets for it. A mode that joins (no network after a first visit) is a
 * row here, a value in each run of DRAWN, and an end in the table of tasks.ts; the test then asks for its pairs by itself.
 */
export const AXES = {
  script: { on: {}, off: { javaScriptEnabled: false } },
  screen: {
    "360": { viewport: { width: 360, height: 780 }, hasTouch: true },
    "320": { viewport: { width: 320, height: 640 }, hasTouch: true },
    "768": { viewport: { width: 768, height: 1024 }, hasTouch: true },
    "1280": { viewport: { width: 1280, height: 800 } },
    // A screen of 1280 by 1024 device px at 400 %.
    "400 %": { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
  },
  colours: { own: {}, forced: { forcedColors: "active" } },
  motion: { full: {}, reduced: { reducedMotion: "reduce" } },
} as const satisfies Record<string, Record<string, BrowserContextOptions>>;

type Axes = typeof AXES;
export type Mode = { readonly [A in keyof Axes]: keyof Axes[A] };

/** Each task runs in both of these … */
export const ALWAYS: readonly Mode[] = [
  { script: "on", screen: "360", colours: "own", motion: "full" },
  { script: "off", screen: "360", colours: "own", motion: "full" },
];

/** … and in one of these, by turns. */
export const DRAWN: readonly Mode[] = [
  { script: "on", screen: "320", colours: "forced", motion: "full" },
  { script: "off", screen: "320", colours: "own", motion: "reduced" },
  { script: "on", screen: "768", colours: "own", motion: "reduced" },
  { script: "off", screen: "768", colours: "forced", motion: "full" },
  { script: "on", screen: "1280", colours: "forced", motion: "reduced" },
  { script: "off", screen: "1280", colours: "own", motion: "full" },
  { script: "on", screen: "400 %", colours: "own", motion: "full" },
  { script: "off", screen: "400 %", colours: "forced", motion: "reduced" },
  { script: "on", screen: "360", colours: "forced", motion: "reduced" },
];

/** Name in the report. */
export const nameOf = ({ script, screen, colours, motion }: Mode): string =>
  `script ${script}, ${screen}, colours ${colours}, motion ${motion}`;

/** What the browser gets. */
export const optionsOf = ({ script, screen, colours, motion }: Mode): BrowserContextOptions => ({
  ...AXES.script[script],
  ...AXES.screen[screen],
  ...AXES.colours[colours],
  ...AXES.motion[motion],
});

/** Every value of every axis, as "screen 320". */
export const valuesOf = (mode: Mode): string[] => Object.entries(mode).map(([axis, value]) => `${axis} ${value}`);

/** Every two values that a mode brings together. */
export const pairsOf = (mode: Mode): string[] =>
  valuesOf(mode).flatMap((one, at, all) => all.slice(at + 1).map((other) => `${one} × ${other}`));

/** Every pair of values of two axes that there is. */
export function allPairs(): string[] {
  const axes = Object.entries(AXES).map(([axis, values]) => Object.keys(values).map((value) => `${axis} ${value}`));
  return axes.flatMap((ones, at) =>
    axes.slice(at + 1).flatMap((others) => ones.flatMap((one) => others.map((other) => `${one} × ${other}`))),
  );
}
