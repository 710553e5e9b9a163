/**
 * What an expert found of what the site says, as text: a file, or what a browser keeps. A text that is not whole is refused
 * as a whole, with the place: half a review that looks whole is worse than none. Pure; runs in the browser.
 */
export const verdicts = ["klopt", "klopt-niet", "onduidelijk"] as const;
export type Verdict = (typeof verdicts)[number];

/** What was found of one passage. */
export interface Judgement {
  /** The day on which it was found (ISO). */
  on: string;
  /** The print of the words as they were then. */
  print: string;
  verdict: Verdict;
  /** Empty where there is none. */
  remark: string;
}
export interface Review {
  /** Of who read, only where they give it: empty else. */
  name: string;
  /** What they are: "jurist, Balie Gent". */
  role: string;
  /** By the key of a passage. */
  judgements: Readonly<Record<string, Judgement>>;
}
export const emptyReview: Review = { name: "", role: "", judgements: {} };

const KIND = "nalezen";
const VERSION = 1;
/** Why a text is no review that this can read. */
export type Reason = "foreign" | "older" | "newer" | "damaged";
export interface Refusal {
  why: Reason;
  /** The place of the damage. */
  at?: string;
}

type Data = Readonly<Record<string, unknown>>;
const isData = (value: unknown): value is Data => typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";
const isDay = (value: unknown): value is string =>
  isText(value) && /^\d{4}-\d\d-\d\d$/.test(value) && new Date(`${value}T00:00Z`).toJSON()?.slice(0, 10) === value;
const isPrint = (value: unknown): value is string => isText(value) && /^[0-9a-f]{8}$/.test(value);
const isVerdict = (value: unknown): value is Verdict => verdicts.some((one) => one === value);
const isKey = (value: unknown): value is string => isText(value) && /^[a-z]+(\.[a-z0-9-]+)+$/.test(value);

/**
 * JSON, each judgement on a line of its own.
 * @param edition the day on which the content of the site was last looked at as a whole (ISO)
 * @param made the day on which this is written (ISO)
 */
export function writeReview({ name, role, judgements }: Review, edition: string, made: string): string {
  const given = { ...(name && { name }), ...(role && { role }) };
  const head = JSON.stringify({ pris: KIND, v: VERSION, edition, made, ...given }).slice(0, -1);
  const lines = Object.keys(judgements)
    .sort()
    .map((key) => {
      const { on, print, verdict, remark } = judgements[key] as Judgement;
      return JSON.stringify({ key, on, print, verdict, ...(remark && { remark }) });
    });
  return `${head},"judgements":[\n${lines.join(",\n")}\n]}\n`;
}

const damaged = (at: string): { refused: Refusal } => ({ refused: { why: "damaged", at } });

/** The first line that is no whole judgement, in a text that is ours and no JSON (any more). */
function brokenLine(text: string): string {
  const lines = text.trimEnd().split(/\r?\n/);
  const isWhole = (line: string) => {
    try {
      return isData(JSON.parse(line.replace(/,$/, "")));
    } catch {
      return false;
    }
  };
  const at = lines.findIndex((line, index) => index > 0 && line !== "]}" && !isWhole(line));
  return `regel ${at === -1 ? lines.length : at + 1}`;
}

/** Reads what `writeReview` wrote. Takes anything; never throws; what it cannot read whole, it refuses. */
export function readReview(text: string): { review: Review } | { refused: Refusal } {
  let data: unknown;
  try {
    data = JSON.parse(text.trim()); // an editor may have set a byte order mark before it
  } catch {
    return new RegExp(`^\\s*\\{\\s*"pris"\\s*:\\s*"${KIND}"`).test(text)
      ? damaged(brokenLine(text))
      : { refused: { why: "foreign" } };
  }
  if (!isData(data) || data.pris !== KIND) return { refused: { why: "foreign" } };
  const { v, name = "", role = "", judgements: list } = data;
  if (typeof v !== "number") return damaged("v");
  if (v !== VERSION) return { refused: { why: v < VERSION ? "older" : "newer" } };
  if (!isText(name)) return damaged("name");
  if (!isText(role)) return damaged("role");
  if (!Array.isArray(list)) return damaged("judgements");
  const judgements: Record<string, Judgement> = {};
  for (const [at, one] of (list as unknown[]).entries()) {
    const { key, on, print, verdict, remark = "" } = isData(one) ? one : ({} as Data);
    const sound = isDay(on) && isPrint(print) && isVerdict(verdict) && isText(remark);
    if (!isKey(key) || !sound || Object.hasOwn(judgements, key))
      return damaged(`oordeel ${at + 1}${isKey(key) ? ` (${key})` : ""}`);
    judgements[key] = { on, print, verdict, remark };
  }
  return { review: { name, role, judgements } };
}

/** Of two judgements of one passage the later; of one day the first. No remark is lost. */
function both(a: Judgement, b: Judgement): Judgement {
  const [held, other] = b.on > a.on ? [b, a] : [a, b];
  const isNew = !held.remark.includes(other.remark);
  return isNew ? { ...held, remark: [held.remark, other.remark].filter(Boolean).join("\n") } : held;
}

/** Whether two are of different people, who both say who they are: each signs for themselves. */
export const differ = (a: Review, b: Review): boolean => {
  const [one, other] = [a.name.trim(), b.name.trim()];
  return one !== "" && other !== "" && one !== other;
};

/** Two of one reader as one: every passage that is in either. */
export function mergeReviews(a: Review, b: Review): Review {
  const judgements: Record<string, Judgement> = { ...a.judgements };
  for (const [key, one] of Object.entries(b.judgements)) {
    const own = judgements[key];
    judgements[key] = own ? both(own, one) : one;
  }
  return { name: a.name || b.name, role: a.role || b.role, judgements };
}
