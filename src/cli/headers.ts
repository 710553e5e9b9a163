/** Reads public/_headers in the format of Cloudflare Pages: rules by path, `! Name` takes a header away again. */

export interface HeaderRule {
  pattern: RegExp;
  set: [name: string, value: string][];
  drop: string[];
}

/**
 * Parses a `_headers` file: a path (with `*`) on a line of its own, its headers indented below it.
 * @throws when a header stands before any path, or a line has no colon
 */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
    if (/^\S/.test(line)) {
      const escaped = line
        .trim()
        .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
        .replaceAll("*", ".*");
      rules.push({ pattern: new RegExp(`^${escaped}$`), set: [], drop: [] });
      continue;
    }
    const drop = /^\s+!\s*(\S+)\s*$/.exec(line)?.[1];
    const colon = line.indexOf(":");
    const rule = rules.at(-1);
    if (!rule || (!drop && colon === -1))
      throw new Error(`_headers: deze regel hoort bij geen pad of mist een dubbelpunt: ${line}`);
    if (drop) rule.drop.push(drop);
    else rule.set.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
}

/** The headers for a path: all rules that match, in order. Capitals in a name mean nothing. */
export function headersFor(rules: HeaderRule[], path: string): Headers {
  const headers = new Headers();
  for (const rule of rules.filter(({ pattern }) => pattern.test(path))) {
    for (const name of rule.drop) headers.delete(name);
    for (const [name, value] of rule.set) headers.set(name, value);
  }
  return headers;
}
