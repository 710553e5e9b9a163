/** The texts in an entry's fields: what a reader reads, and not an id, an address, a date or a fixed word. */
import { z } from "zod";
import type { Path } from "../../src/reader/problems.ts";

export interface FieldText {
  path: Path;
  text: string;
}

/** A free text has no format and no pattern; the schema of a text refuses HTML by a function. */
const isFree = (schema: z.ZodString): boolean =>
  schema.format === null && !(schema._zod.def.checks ?? []).some(({ _zod }) => "pattern" in _zod.def);

/** Walks data and schema together. */
export function textsIn(schema: unknown, data: unknown, path: Path = []): FieldText[] {
  if (data === undefined || data === null) return [];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return textsIn(schema.unwrap(), data, path);
  if (schema instanceof z.ZodString) return isFree(schema) ? [{ path, text: String(data) }] : [];
  if (schema instanceof z.ZodUnion) {
    const fitting = schema.options.find((option) => z.safeParse(option, data).success);
    return textsIn(fitting, data, path);
  }
  if (schema instanceof z.ZodArray)
    return (data as unknown[]).flatMap((item, at) => textsIn(schema.element, item, [...path, at]));
  const fields = Object.entries(data);
  if (schema instanceof z.ZodRecord)
    return fields.flatMap(([key, value]) => textsIn(schema.valueType, value, [...path, key]));
  if (schema instanceof z.ZodObject)
    return fields.flatMap(([key, value]) => textsIn(schema.shape[key], value, [...path, key]));
  return [];
}
