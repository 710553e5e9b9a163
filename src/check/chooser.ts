/** A keuzetabel between methods offers every method with steps, under its own name, or says why not. */
import { type Path, type Problem, problemAt } from "../reader/problems.ts";
import type { Reading } from "../reader/read.ts";
import { didYouMean } from "../reader/suggest.ts";
import type { Keuzetabel } from "../schema/aid.ts";
import type { Rule } from "./rule.ts";

/** Checks every keuzetabel that says its options are methods. */
export const checkChooser: Rule = (reading) =>
  reading.documents.flatMap((document) => {
    const aid = document.kind === "aid" ? document.entry?.data : undefined;
    if (aid?.kind !== "keuzetabel" || !aid.methods) return [];
    const at = (path: Path, what: string, now: string) => problemAt(document, path, what, now);
    return [...optionsAreMethods(reading, aid, at), ...everyMethodIsThere(reading, aid, aid.methods, at)];
  });

type At = (path: Path, what: string, now: string) => Problem;

/** The methods that a team can run. */
const runnable = ({ content }: Reading) =>
  [...content.method.values()].filter(({ data }) => data.size === "met-stappen");

function optionsAreMethods(reading: Reading, { options }: Keuzetabel, at: At): Problem[] {
  const known = runnable(reading).map(({ id }) => id);
  return options.flatMap(({ id, title }, index) => {
    const method = reading.content.method.get(id)?.data;
    if (!known.includes(id)) {
      const what = `"${id}" is geen methodiek met stappen.${didYouMean(id, known)}`;
      return at(["options", index, "id"], what, "verbeter de id, of schrap de optie en haar cellen.");
    }
    if (method?.title === title) return [];
    return at(
      ["options", index, "title"],
      `de methodiek heet "${method?.title}".`,
      "neem die titel over: wie op de link klikt, zoekt hem.",
    );
  });
}

function everyMethodIsThere(
  reading: Reading,
  { options }: Keuzetabel,
  { without }: NonNullable<Keuzetabel["methods"]>,
  at: At,
): Problem[] {
  const known = runnable(reading).map(({ id }) => id);
  const offered = options.map(({ id }) => id);
  const left = without.map(({ id }) => id);
  return [
    ...left.flatMap((id, index) => {
      const path = ["methods", "without", index, "id"];
      if (offered.includes(id)) return at(path, `"${id}" is ook een optie.`, "schrap een van de twee.");
      if (known.includes(id)) return [];
      return at(path, `"${id}" is geen methodiek met stappen.${didYouMean(id, known)}`, "verbeter of schrap de id.");
    }),
    ...known
      .filter((id) => !offered.includes(id) && !left.includes(id))
      .map((id) =>
        at(
          ["options"],
          `de methodiek met stappen "${id}" staat er niet in.`,
          `maak er een optie van met een cel in elke waarde, of zet ${id} met de reden onder methods.without.`,
        ),
      ),
  ];
}
