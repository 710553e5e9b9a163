/** What a test counts or measures, kept with the report of its run: tests/results/ gathers it, and /controle/ shows it. */
import type { TestInfo } from "@playwright/test";
import type { TestContext } from "vitest";
import { type Figure, type FigureName, figures, type FigureSet } from "../src/schema/check-figures.ts";

export const FIGURES = "figures";
type Found<S extends FigureSet> = { [F in FigureName<S>]?: number };

declare module "vitest" {
  interface TaskMeta {
    figures?: { [name: string]: number };
  }
}

/** Tells figures of a test without a browser. Figures of one name, of several tests, add up. */
export function tell({ task }: TestContext, found: Found<"cit">): void {
  task.meta.figures = { ...task.meta.figures, ...(found as { [name: string]: number }) };
}

/** The same for a test in a browser. */
export const tellIn = <S extends FigureSet = "cit">(info: TestInfo, found: Found<S>): void =>
  void info.annotations.push({ type: FIGURES, description: JSON.stringify(found) });

/** The bar of a figure: what it has to be at most, or at least. */
export function barOf<S extends FigureSet>(set: S, name: FigureName<S>): number {
  const { least, most } = (figures[set] as { [name: string]: Figure })[name] ?? {};
  const bar = most ?? least;
  if (bar === undefined) throw new Error(`${name} has no bar`);
  return bar;
}
