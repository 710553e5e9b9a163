/** Turns what zod found into sentences for an editor: what is wrong, and what to do now. */
import type { z } from "zod";
import { dutch } from "./dutch-fields.ts";
import { type Path, type Place, type Problem, problemAt, showPath } from "./problems.ts";
import { fieldsAt, purposeAt, valueAt } from "./shape.ts";
import { choices, closest, didYouMean } from "./suggest.ts";

type Issue = z.core.$ZodIssue;
type Context = { schema: z.ZodType; data: unknown; place: Place };

/** A schema may leave a fault without words of its own; zod's would be English. */
const silent = () => "";

/**
 * The data that a value holds, or undefined when it does not fit its schema: then its problems are added. Words about
 * one field stand in its schema; here stand those that are the same for every field.
 */
export function fits<T>(schema: z.ZodType<T>, value: unknown, place: Place, problems: Problem[]): T | undefined {
  const { data, error } = schema.safeParse(value, { error: silent });
  if (!error) return data;
  const found = error.issues.flatMap((issue) => explain(issue, [], { schema, data: value, place }));
  // A misspelt field is also a missing one; the first says enough.
  const meant = new Set(found.flatMap((problem) => ("meant" in problem ? [problem.meant] : [])));
  problems.push(...found.filter(({ path }) => !meant.has(path)));
  return undefined;
}

function explain(issue: Issue, above: Path, context: Context): Problem[] {
  const { schema, data, place } = context;
  const path: Path = [...above, ...(issue.path as (string | number)[])];
  const value = valueAt(data, path);
  const say = (message: string, fix: string): Problem[] => [problemAt(place, path, message, fix)];
  const name = String(path.at(-1) ?? "");

  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(key, path, context));
  if (value === undefined && path.length > 0) {
    const purpose = purposeAt(schema, path, data);
    return say(
      `verplicht veld ontbreekt${purpose === undefined ? "." : ` (${purpose}).`}`,
      `voeg ${name}: toe${ownMessage(issue) ? ` (${ownMessage(issue)})` : ""}.`,
    );
  }
  if (value === null && path.length > 0) return say("dit veld is leeg.", "vul het in, of schrap de hele regel.");
  switch (issue.code) {
    case "invalid_type":
      return say(...wrongType(issue.expected, value, path.length === 0, place.writtenAs?.(path)));
    case "invalid_union":
      return wrongUnion(issue, path, value, context);
    case "invalid_value":
      return say(
        `${show(value)} kan hier niet.${didYouMean(String(value), issue.values.map(String))}`,
        `kies ${choices(issue.values.map(String), 20)}.`,
      );
    case "too_small":
    case "too_big":
      return say(...wrongSize(issue, value));
    case "invalid_key":
      return issue.issues.flatMap((inner) =>
        say(`${ownMessage(inner) ?? "deze naam kan niet"}.`, `verbeter "${name}".`),
      );
    default:
      return say(`${ownMessage(issue) ?? "deze waarde kan hier niet"}.`, `verbeter ${show(value)}.`);
  }
}

/** The words that the schema itself has for this fault. */
const ownMessage = ({ message }: Issue): string | undefined =>
  message === "" ? undefined : message.replace(/\.$/, "");

function unknownKey(key: string, path: Path, { schema, data, place }: Context): Problem & { meant?: string } {
  const present = Object.keys((valueAt(data, path) ?? {}) as object);
  const known = fieldsAt(schema, path, data);
  // A field that is already there cannot be what was meant.
  const free = known.filter((field) => !present.includes(field));
  const meant = dutch[key]?.find((field) => free.includes(field)) ?? closest(key, free);
  if (meant === undefined) {
    return problemAt(
      place,
      [...path, key],
      "dit veld bestaat hier niet.",
      `schrap het, of kies uit: ${known.join(", ")}.`,
    );
  }
  const message = `dit veld bestaat hier niet. Bedoel je "${meant}"?`;
  const fix = `schrijf ${meant}: in plaats van ${key}:.`;
  return { ...problemAt(place, [...path, key], message, fix), meant: showPath([...path, meant]) };
}

function wrongType(expected: string, value: unknown, whole: boolean, written = String(value)): [string, string] {
  if (whole)
    return [
      "hier staan geen velden.",
      "begin met de velden uit content/LEESMIJ.md, elk op een regel als veld: waarde.",
    ];
  if (expected === "string" && (typeof value === "number" || typeof value === "boolean")) {
    return [
      `${written} wordt gelezen als ${typeof value === "number" ? "een getal" : "waar of onwaar"}, niet als tekst.`,
      `zet het tussen aanhalingstekens: "${written}".`,
    ];
  }
  const wanted: Record<string, [string, string]> = {
    string: [
      "gewone tekst",
      "schrijf één tekst, zonder streepjes of velden eronder; zet ze tussen aanhalingstekens als er een dubbele punt in staat.",
    ],
    array: [
      "een lijst",
      `schrijf [${typeof value === "object" ? "…" : String(value)}], of één regel met een streepje per stuk.`,
    ],
    object: ["een blok met velden", "schrijf de velden eronder, elk op een regel die verder inspringt."],
    record: ["een blok met velden", "schrijf eronder telkens naam: waarde."],
    boolean: ["true of false", "schrijf true of false, zonder aanhalingstekens."],
    number: ["een getal", "schrijf een getal, zonder aanhalingstekens en met een punt voor decimalen."],
    int: ["een geheel getal", "schrijf een geheel getal, zonder aanhalingstekens."],
  };
  const [what, fix] = wanted[expected] ?? [expected, "kijk content/LEESMIJ.md na."];
  return [`hier hoort ${what}, niet ${show(value)}.`, fix];
}

function wrongSize(issue: Issue & { code: "too_small" | "too_big" }, value: unknown): [string, string] {
  const limit = Number(issue.code === "too_small" ? issue.minimum : issue.maximum);
  const bound = issue.exact ? "precies" : issue.code === "too_small" ? "minstens" : "hoogstens";
  if (issue.origin === "array") {
    const length = Array.isArray(value) ? value.length : 0;
    const what = length < limit ? `voeg er ${limit - length} toe.` : `schrap er ${length - limit}.`;
    return [`deze lijst heeft er ${length}; het moeten er ${bound} ${limit} zijn.`, what];
  }
  if (issue.origin === "string") {
    const own = ownMessage(issue);
    return [
      own === undefined ? `deze tekst moet ${bound} ${limit} tekens lang zijn.` : `${own}.`,
      "vul de tekst in, of schrap de regel als het veld niet verplicht is.",
    ];
  }
  return [`${show(value)} valt buiten de grenzen: ${bound} ${limit}.`, `kies een getal van ${bound} ${limit}.`];
}

function wrongUnion(issue: Issue & { code: "invalid_union" }, path: Path, value: unknown, context: Context): Problem[] {
  if ("discriminator" in issue && Array.isArray((issue as { options?: unknown }).options)) {
    const options = ((issue as { options?: unknown }).options as unknown[]).map(String);
    return [
      problemAt(
        context.place,
        path,
        `${show(value)} kan hier niet.${didYouMean(String(value), options)}`,
        `kies ${choices(options)}.`,
      ),
    ];
  }
  // Of the shapes that the value could have had, the one with the fewest faults below it is the one that was meant.
  const [nearest, next] = issue.errors
    .filter((faults) => !faults.some((fault) => fault.path.length === 0 && fault.code !== "unrecognized_keys"))
    .sort((one, other) => countFaults(one) - countFaults(other));
  const fields = fieldsAt(context.schema, path, context.data);
  // Fields of two shapes together: neither is the one that was meant.
  const mixed = nearest?.some(
    (fault) => fault.code === "unrecognized_keys" && fault.keys.some((key) => fields.includes(key)),
  );
  if (nearest && !mixed && (!next || countFaults(nearest) < countFaults(next))) {
    return nearest.flatMap((inner) => explain(inner, path, context));
  }
  const own = ownMessage(issue) ?? "deze vorm past hier niet";
  return [problemAt(context.place, path, `${own}.`, `verbeter ${show(value)}.`)];
}

const countFaults = (faults: readonly Issue[]): number =>
  faults.reduce((sum, fault) => sum + (fault.code === "unrecognized_keys" ? fault.keys.length : 1), 0);

/** A value, short enough for a sentence. */
function show(value: unknown): string {
  const written = JSON.stringify(value) ?? "niets";
  return written.length > 60 ? `${written.slice(0, 57)}…` : written;
}
