/** What the island knows of the site: methods, cards and aids by name, and where each is done. */
import type { Part, PartKind } from "../../domain/draaiboek.ts";

export interface KnownPart {
  kind: PartKind;
  id: string;
  title: string;
  /** What it is for. */
  text: string;
  /** Where one reads about it. */
  href: string;
  /** Where one opens it to do it. */
  run: string;
  /** Of the principle that it belongs to. */
  letter?: string | undefined;
  steps: string[];
  roles: string[];
  materials: string[];
}
export interface DraaiboekData {
  groups: { id: string; title: string; parts: KnownPart[] }[];
  /** The page's own full address, for the sheet. */
  address: string;
}

/** Finds what a part stands for: nothing for a break or an own line. */
export function partFinder({ groups }: DraaiboekData): (part: Pick<Part, "kind" | "name">) => KnownPart | undefined {
  const all = new Map(groups.flatMap(({ parts }) => parts.map((part) => [`${part.kind} ${part.id}`, part] as const)));
  return ({ kind, name }) => all.get(`${kind} ${name}`);
}

/** Whether a part of this kind means something by its name alone, known to the site or not. */
const free: { [K in PartKind]: boolean } = { method: false, card: false, aid: false, break: true, own: true };

/** What a link may hold: any break and any own line, but of methods, cards and aids those that are here. */
export function partKnower(data: DraaiboekData): (kind: PartKind, name: string) => boolean {
  const find = partFinder(data);
  return (kind, name) => free[kind] || find({ kind, name }) !== undefined;
}

/** How the minutes of a part reach the page where one does it: the timer there stands ready for them. */
const withMinutes: { [K in PartKind]: (run: string, minutes: number) => string } = {
  method: (run, minutes) => `${run}#min=${minutes}`,
  card: (run) => run,
  aid: (run) => run,
  break: (run) => run,
  own: (run) => run,
};
/** Where one opens a part to do it, with the minutes that it has. */
export const runAddress = ({ kind, run }: KnownPart, minutes?: number): string =>
  minutes === undefined ? run : withMinutes[kind](run, minutes);
