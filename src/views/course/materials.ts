/** What one can take into a course of each aid. */
import type { Content } from "../../model/content.ts";
import type { Aid } from "../../schema/aid.ts";
import { aidGroups } from "../aid-groups.ts";
import { aidRows, type CourseRow } from "./files.ts";
import { type ScormPackage, scormPackages } from "./scorm.ts";

export interface CourseMaterial {
  aid: Aid;
  pack: ScormPackage | undefined;
  /** Its own questions, where it has any. */
  bank: CourseRow | undefined;
}

/** Every aid: those with a package first, in their order, then the others in the order of the site. */
export function courseMaterials(content: Content): CourseMaterial[] {
  const packs = scormPackages(content);
  const banks = aidRows(content);
  const packed = packs.map(({ aid }) => aid);
  const others = aidGroups(content)
    .flatMap(({ aids }) => aids)
    .filter((aid) => !packed.includes(aid));
  return [...packed, ...others].map((aid) => ({
    aid,
    pack: packs.find((pack) => pack.aid === aid),
    bank: banks.find(({ id }) => id === aid.id),
  }));
}
