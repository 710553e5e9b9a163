/** Stops a build whose content is not whole: a page made from broken content would look fine and be wrong. */
import type { AstroIntegration } from "astro";
import { checkContent } from "../check/index.ts";
import { shareContent } from "../model/shared-content.ts";
import { formatProblem } from "../reader/problems.ts";
import { today } from "../reader/today.ts";

/** An Astro integration that runs the checks of `npm run check:content` before a build, with the same messages. */
export function contentProof(): AstroIntegration {
  return {
    name: "pris:content-proof",
    hooks: {
      "astro:build:start": () => {
        const { reading, problems: all } = checkContent("content", today());
        const problems = all.filter((problem) => problem.level === "error");
        if (problems.length === 0) return shareContent(reading.content);
        throw new Error(`De inhoud klopt niet:\n\n${problems.map(formatProblem).join("\n\n")}\n`);
      },
    },
  };
}
