/** What a simulated screen reader hears (listener.ts), as lines that a Dutch reader of NVDA would hear. */
import { HOLDERS, NAMED, OUT_OF, ROLES, SILENT, STATES } from "./spoken-words.ts";

/** One stop of a reader. */
export interface Heard {
  /** As the browser computes it; empty for text. */
  role: string;
  /** Name and value, or the text itself. */
  text: string;
  /** States and places in the library's English. */
  labels: string[];
  /** The end of what began before. */
  ends: boolean;
  /** Part of what was said already, by name. */
  inside: boolean;
  /** What it stands in: text and links of one line are read as one. */
  line: string;
}

/** What one step brings. */
export interface Said {
  /** Announcements, with how urgent they are before them. */
  announced: string[];
  focus: Heard | undefined;
  /** The focus is no longer in the aid. */
  lost: boolean;
  read: Heard[];
}

const EACH_PLACE = /^(position|set size|level) /;

/** @throws for a role that the table does not know */
function roleWord({ role, labels }: Heard): string {
  if (role === "button" && labels.some((label) => /pressed$/.test(label))) return "schakelknop";
  const word = ROLES[role];
  if (word === undefined || word === null) throw new Error(`no Dutch word for the role "${role}"`);
  return word;
}

/** @throws for a state that the table does not know */
function stateWord(label: string): string {
  for (const [pattern, said] of STATES) {
    const found = pattern.exec(label);
    if (found) return said(found[1] ?? "");
  }
  throw new Error(`no Dutch words for the state "${label}"`);
}

const joined = (parts: readonly string[], by: string) => parts.filter((part) => part !== "").join(by);

/** As one hears it in passing: what it is and how it stands, then what it says. */
function inPassing(one: Heard): string {
  const places = one.labels.filter((label) => /^(position|set size) /.test(label));
  const states = one.labels.filter((label) => !places.includes(label));
  const what = joined([roleWord(one), ...states.map(stateWord)], " ");
  return joined([what, one.text, joined(places.map(stateWord), " ")], ", ");
}

/** As one hears it when the focus lands on it: what it says comes first. */
const onFocus = (one: Heard): string => {
  const what = SILENT.has(one.role) ? "" : joined([roleWord(one), ...one.labels.map(stateWord)], " ");
  return joined([one.text, what], ", ");
};

const isSilent = ({ role, text }: Heard) => SILENT.has(role) || (NAMED.has(role) && text === "");

/** Text and links are parts of a line; everything else is one of its own. */
const isInLine = ({ role }: Heard) => role === "" || role === "link";

/** What is read, line by line. */
export function lines(read: readonly Heard[]): string[] {
  const said: string[] = [];
  let open = ""; // the line that is not finished
  const say = (one: Heard, words: string) => {
    const goesOn = isInLine(one) && open === one.line;
    const room = one.role === "link" ? " " : "";
    said.push(goesOn ? `${said.pop()}${room}${words}` : words);
    open = isInLine(one) ? one.line : "";
  };
  for (const [at, one] of read.entries()) {
    const silent = isSilent(one);
    if (one.ends) {
      if (silent || !HOLDERS.has(one.role)) continue;
      said.push(`${OUT_OF} ${roleWord(one)}`);
      open = "";
    } else if (one.role !== "" && silent) {
      if (one.labels.some((label) => !EACH_PLACE.test(label))) throw new Error(`unsaid: ${one.role} ${one.labels}`);
      // One that the browser names by what it holds: where that comes after it, it is said there.
      if (one.text !== "" && read[at + 1]?.text.trim() !== one.text) say({ ...one, role: "" }, one.text);
    } else if (!one.inside) {
      say(one, one.role === "" ? one.text : one.role === "link" ? `link ${one.text}` : inPassing(one));
    } else if (one.role !== "") {
      // A heading in a fold: only that it is one has not been said.
      said.push(`${said.pop() ?? ""} (${inPassing({ ...one, text: "" })})`);
    }
  }
  return said.map((line) => line.trim().replaceAll(/ {2,}/g, " ")).filter((line) => line !== "");
}

const URGENCY = { polite: "melding", assertive: "dringende melding" } as const;

/** Everything that a step brings: announcements, the focus, then what is read on. */
export function afterStep({ announced, focus, read }: Said): string[] {
  return [
    ...announced.map((phrase) => {
      const at = phrase.indexOf(": ");
      return `(${URGENCY[phrase.slice(0, at) as keyof typeof URGENCY]}) ${phrase.slice(at + 2)}`;
    }),
    ...(focus ? [`(focus) ${onFocus(focus)}`] : []),
    ...lines(read),
  ];
}
