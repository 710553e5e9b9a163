/** Looks into a schema: which fields may stand at a place, and what a field is for. */
import type { z } from "zod";
import type { Path } from "./problems.ts";

type Def = {
  type: string;
  innerType?: z.ZodType;
  in?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  valueType?: z.ZodType;
  options?: z.ZodType[];
  discriminator?: string;
};
type Step = { schema: z.ZodType; value: unknown };

const defOf = (schema: z.ZodType): Def => schema._zod.def as unknown as Def;

/** Peels off optional, default and the like. */
function bare(schema: z.ZodType): z.ZodType {
  const { type, innerType, in: input } = defOf(schema);
  if (["optional", "default", "prefault", "nullable", "readonly", "catch"].includes(type) && innerType)
    return bare(innerType);
  return type === "pipe" && input ? bare(input) : schema;
}

/** The schemas that can stand at a place: more than one where a union leaves it open. */
function schemasAt(schema: z.ZodType, path: Path, data: unknown): z.ZodType[] {
  let steps: Step[] = spread({ schema, value: data });
  for (const key of path) {
    steps = steps.flatMap(({ schema: at, value }) => {
      const below = valueAt(value, [key]);
      const next = child(at, key);
      return next === undefined ? [] : spread({ schema: next, value: below });
    });
  }
  return steps.map((step) => step.schema);
}

/** A union becomes its options; one with a discriminator only the option that the data chose. */
function spread({ schema, value }: Step): Step[] {
  const { type, options, discriminator } = defOf(bare(schema));
  if (type !== "union" || !options) return [{ schema, value }];
  const chosen =
    discriminator === undefined
      ? options
      : options.filter((option) => {
          const field = child(option, discriminator);
          return field?.safeParse(valueAt(value, [discriminator])).success ?? false;
        });
  return chosen.flatMap((option) => spread({ schema: option, value }));
}

function child(schema: z.ZodType, key: string | number): z.ZodType | undefined {
  const { type, shape, element, valueType } = defOf(bare(schema));
  if (type === "object") return shape?.[String(key)];
  if (type === "array") return element;
  return type === "record" ? valueType : undefined;
}

/** The value at a path, or undefined. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

/** The names of the fields that may stand at a place. */
export function fieldsAt(schema: z.ZodType, path: Path, data: unknown): string[] {
  return schemasAt(schema, path, data).flatMap((at) => Object.keys(defOf(bare(at)).shape ?? {}));
}

/** What the schema says a field is for, if it says so. */
export function purposeAt(schema: z.ZodType, path: Path, data: unknown): string | undefined {
  for (let at of schemasAt(schema, path, data)) {
    for (;;) {
      if (at.description !== undefined) return at.description;
      const { innerType } = defOf(at);
      if (!innerType) break;
      at = innerType;
    }
  }
  return undefined;
}
