/** Every registry has entries. */
import { registries, registryNames } from "../model/registries.ts";
import { problemOn } from "../reader/problems.ts";
import type { Rule } from "./rule.ts";

/** An empty folder is more likely a reader that looks in the wrong place than a site without pages. */
export const checkNotEmpty: Rule = ({ documents }) =>
  registryNames
    .filter((kind) => !documents.some((document) => document.kind === kind))
    .map((kind) =>
      problemOn(
        `content/${registries[kind].folder}/`,
        1,
        `er zijn geen ${registries[kind].names[1]} gelezen.`,
        "voeg er een toe, of kijk na of de map goed heet.",
      ),
    );
