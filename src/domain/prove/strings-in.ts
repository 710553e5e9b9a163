/** Every string in a value, with the path to it and the key it stands under; keys in `skip` are not entered. */
export function* stringsIn(
  value: unknown,
  skip: readonly string[] = [],
  path: readonly (string | number)[] = [],
): Generator<{ path: readonly (string | number)[]; text: string }> {
  if (typeof value === "string") yield { path, text: value };
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* stringsIn(item, skip, [...path, index]);
  else if (value !== null && typeof value === "object")
    for (const [key, inner] of Object.entries(value))
      if (!skip.includes(key)) yield* stringsIn(inner, skip, [...path, key]);
}
