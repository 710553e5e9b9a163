/** Small readers of BibTeX and RIS, as strict as the programs that people paste a reference into. */

export type Fields = Record<string, string>;

/** The text between two braces that belong together, from the first one on. */
function braced(text: string, from: number): string {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "{") depth += 1;
    else if (text[at] === "}" && --depth === 0) return text.slice(from + 1, at);
  }
  throw new Error(`braces that do not close: ${text.slice(from, from + 60)}`);
}

const COMMANDS: Fields = { "\\textasciitilde{}": "~", "\\textasciicircum{}": "^" };

/** What BibTeX prints for a value: commands for signs resolved, protecting braces gone. */
function printed(value: string): string {
  return value
    .split(/(\\[a-z]+\{\}|\\.)/)
    .map((part, index) => {
      const sign = COMMANDS[part] ?? /^\\([&%$#_])$/.exec(part)?.[1];
      const stray = index % 2 === 1 ? part : /[&%$#_~^\\]/.exec(part)?.[0];
      if (sign === undefined && stray) throw new Error(`BibTeX reads ${stray} as a command in: ${value}`);
      return sign ?? part.replaceAll(/[{}]/g, "");
    })
    .join("");
}

/** Reads one BibTeX entry. @throws where BibTeX or the text it prints would break */
export function readBibtex(text: string): { type: string; key: string; fields: Fields } {
  const head = /^@(\w+)\{([A-Za-z0-9:_-]+),\s*/.exec(text);
  if (!head) throw new Error(`no entry begins here: ${text.slice(0, 60)}`);
  const body = braced(text, text.indexOf("{"));
  if (text.slice(text.indexOf("{") + body.length + 2).trim() !== "") throw new Error("text after the entry");
  const fields: Fields = {};
  let rest = `${body.slice(body.indexOf(",") + 1).trim()},`;
  while (rest !== "") {
    const name = /^([a-z]+) = \{/.exec(rest)?.[1];
    if (!name) throw new Error(`no field begins here: ${rest.slice(0, 60)}`);
    if (name in fields) throw new Error(`${name} stands twice`);
    const start = rest.indexOf("{");
    const value = braced(rest, start);
    fields[name] = name === "url" ? value : printed(value);
    rest = rest.slice(start + value.length + 2);
    if (!rest.startsWith(",")) throw new Error(`no comma after ${name}`);
    rest = rest.slice(1).trim();
  }
  return { type: head[1] ?? "", key: head[2] ?? "", fields };
}

/** Reads one RIS record: tag, two spaces, hyphen, space, value; TY first, ER last. @throws on any other line */
export function readRis(text: string): Fields {
  const lines = text.replace(/\r?\n$/, "").split(/\r?\n/);
  const pairs = lines.map((line): [string, string] => {
    const parts = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line);
    if (!parts) throw new Error(`no line of RIS: ${line}`);
    return [parts[1] ?? "", parts[2] ?? ""];
  });
  if (pairs[0]?.[0] !== "TY" || pairs.at(-1)?.[0] !== "ER") throw new Error("a record goes from TY to ER");
  if (new Set(pairs.map(([tag]) => tag)).size !== pairs.length) throw new Error("a tag stands twice");
  return Object.fromEntries(pairs);
}
