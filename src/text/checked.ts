/** How far something was read over, in words. */
import type { Aid } from "../schema/aid.ts";
import type { Reviewed } from "../schema/common.ts";
import { longDate } from "./dates.ts";

/** Who read it over and when; "nog niemand" stays as it is. */
export const reviewedText = (reviewed: Reviewed): string =>
  typeof reviewed === "string" ? reviewed : `${reviewed.by}, ${longDate(reviewed.on)}`;

/** The same as a sentence. */
export const signedText = (reviewed: Reviewed): string => `Nagelezen door ${reviewedText(reviewed)}.`;

/** The version of an aid, with the day on which it came. */
export function versionText({ version, changes }: Aid): string {
  const last = changes.at(-1);
  return last ? `${version}, ${longDate(last.on)}` : version;
}

/** How much of a legal text was read. */
export const readText = {
  volledig: "volledig gelezen",
  deels: "deels gelezen",
  niet: "niet zelf gelezen",
} as const;

/** How much of what should be read by an expert from outside has been, as a sentence. */
export const readByExperts = ({ reviewed, reviewable }: { reviewed: number; reviewable: number }): string =>
  reviewed === 0
    ? "Nog geen enkele bladzijde is nagelezen door een externe deskundige."
    : `Een externe deskundige las ${reviewed} van de ${reviewable} bladzijden, hulpmiddelen en methodieken na.`;
