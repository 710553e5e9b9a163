/** The words of the catalogue of methods. */
import type { methodGroups, MethodSize, methodTimes } from "../schema/method.ts";

/** Where a box leads, by how much there is to find. */
const more: { [S in MethodSize]: (title: string) => string } = {
  "met-stappen": (title) => `${title}: stap voor stap`,
  beschreven: (title) => `Meer over ${title}`,
  genoemd: (title) => `${title} in de catalogus`,
};

const times: { [T in (typeof methodTimes)[number]]: string } = {
  kort: "kort, in een overleg",
  sessie: "één sessie",
  meerdere: "meerdere keren",
};

const groups: { [G in (typeof methodGroups)[number]]: string } = {
  alleen: "alleen",
  twee: "met twee",
  team: "met een team",
  groot: "met een grote groep",
};

export const methodText = {
  more,
  times,
  groups,
  say: "Zeg bijvoorbeeld",
  pitfall: "Let op",
} as const;
