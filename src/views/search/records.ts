/** Everything that search can find, one record a thing, made from the content. */
import { address, addressOfEntry, fixedPages } from "../../model/addresses.ts";
import type { Content, Entry, Registries, RegistryData, RegistryName } from "../../model/content.ts";
import type { Aid } from "../../schema/aid.ts";
import { sourceTexts } from "../account.ts";
import { isSelfTest } from "../aid-kind.ts";
import { viewsOf } from "../kinds/index.ts";
import { wordsOf } from "../methods.ts";
import type { SearchKindName } from "./kinds.ts";
import { firstSentence, textOf } from "./plain.ts";

export interface SearchRecord {
  kind: SearchKindName;
  /** Path with anchor, unique. */
  href: string;
  title: string;
  /** Other names under which people know it. */
  other: readonly string[];
  /** Words and sentences that people use for it. */
  words: readonly string[];
  /** What it says, in one sentence. */
  sentence: string;
  /** The page of the guideline to which it belongs. */
  page?: string;
  /** Its running text, for full-text search. */
  text: string;
}

type Draft = Omit<SearchRecord, "href">;
type Named = { title: string; aliases: readonly string[]; keywords: readonly string[] };

const named = ({ title, aliases, keywords }: Named) => ({ title, other: aliases, words: keywords });
const sentences = (...texts: (string | undefined)[]): string => texts.filter(Boolean).join("\n");

/** What search finds of one entry of each registry, at its own address; nothing for what stands only within others. */
const drafts: { [K in RegistryName]: (content: Content, entry: Entry<RegistryData[K]>) => Draft | undefined } = {
  page: (_, { id, data, mdx }) => ({
    ...named(data),
    kind: "page",
    sentence: firstSentence(data.summary),
    page: id,
    text: sentences(data.summary, textOf(mdx)),
  }),
  recommendation: (_, { section, data, mdx }) => ({
    ...named(data),
    kind: "recommendation",
    sentence: data.core,
    page: section,
    text: sentences(data.core, textOf(mdx)),
  }),
  aid: (_, { id, data }) => ({
    ...named(data),
    kind: isSelfTest(id) ? "selfTest" : "aid",
    sentence: data.summary,
    page: data.pages[0],
    text: sentences(data.summary, ...data.intro),
  }),
  figure: () => undefined,
  method: (_, { data, mdx }) => ({
    ...named(data),
    words: [...data.keywords, ...data.need],
    kind: "method",
    sentence: data.summary,
    page: data.principles[0],
    text: sentences(
      data.summary,
      ...data.when.map(wordsOf),
      textOf(mdx),
      ...(data.size === "met-stappen" ? data.steps.map(({ title, does }) => `${title}: ${does}`) : []),
    ),
  }),
  casus: (_, { data, mdx }) => ({
    ...named(data),
    kind: "casus",
    sentence: data.summary,
    text: sentences(data.summary, textOf(mdx), ...data.questions.map(({ text }) => text)),
  }),
  term: (_, { data }) => ({
    ...named(data),
    kind: "term",
    sentence: firstSentence(data.definition),
    text: data.definition,
  }),
  source: (_, { data }) => ({
    ...named(data),
    kind: "source",
    sentence: data.note === undefined ? (data.makers ?? data.title) : firstSentence(data.note),
    text: sentences(data.makers, data.note),
  }),
  sourcePath: (_, { data, mdx }) => ({
    ...named(data),
    kind: "source",
    sentence: firstSentence(data.summary),
    text: sentences(data.summary, textOf(mdx)),
  }),
  law: (_, { data }) => ({
    kind: "law",
    title: data.label,
    other: [data.title, ...data.aliases, ...(data.formerly === undefined ? [] : [data.formerly])],
    words: data.keywords,
    sentence: data.statements[0]?.text ?? data.title,
    text: sentences(data.title, ...data.statements.map(({ text }) => text)),
  }),
  contact: () => undefined,
  sitePage: (_, { data, mdx }) => ({
    ...named(data),
    kind: "site",
    sentence: data.summary ?? data.description,
    text: sentences(data.description, textOf(mdx)),
  }),
};

function recordsOf<K extends RegistryName>(content: Content, registry: K): SearchRecord[] {
  const entries: Registries[K] = content[registry];
  return [...entries.values()].flatMap((entry) => {
    const draft = drafts[registry](content, entry);
    const href = addressOfEntry(registry, entry, content.page);
    return draft && href !== undefined ? { ...draft, href } : [];
  });
}

/** Questions, outcomes, cards, items of an aid, each at its place on the aid's page; of a self-test its page says enough. */
const withinAids = (aid: Aid): SearchRecord[] =>
  isSelfTest(aid.id)
    ? []
    : viewsOf(aid)
        .searched(aid)
        .map((part) => ({
          ...part,
          page: aid.pages[0],
          href: `${address.aid(aid.id)}#${part.id}`,
        }));

/** Likely questions as people ask them: words for what they lead to. */
function withQuestions(records: SearchRecord[], { questions }: Content): SearchRecord[] {
  return records.map((record) => {
    const asked = questions.questions.filter(({ to }) => to === record.href).map(({ text }) => text);
    return asked.length > 0 ? { ...record, words: [...record.words, ...asked] } : record;
  });
}

/** All records, each address once. */
function searchRecords(content: Content): SearchRecord[] {
  const pages = fixedPages().map(({ label, href }): SearchRecord => ({
    ...{ kind: "site", href, title: label, other: [], words: [], sentence: label, text: "" },
  }));
  const pathless = sourceTexts(content).filter(({ id }) => !content.sourcePath.has(id));
  const paths = pathless.map(({ id, title, note }): SearchRecord => ({
    ...{ kind: "source", href: address.sourcePath(id), title, other: [], words: [] },
    sentence: firstSentence(note ?? title),
    text: note ?? "",
  }));
  const own = (Object.keys(drafts) as RegistryName[]).flatMap((registry) => recordsOf(content, registry));
  const within = [...content.aid.values()].flatMap(({ data }) => withinAids(data));
  const all = [...own, ...within, ...paths, ...pages];
  return withQuestions([...new Map(all.map((record) => [record.href, record])).values()], content);
}

/** Kinds that nobody looks for by a name while typing: their titles are sentences, or names of works. */
const onlyInFull: readonly SearchKindName[] = ["question", "outcome", "source"];
/** Whether suggestions name it. */
export const isNamed = ({ kind }: SearchRecord): boolean => !onlyInFull.includes(kind);

/** All records: those that suggestions name, then the others. Their places are the same in every file of search. */
export function orderedRecords(content: Content): SearchRecord[] {
  const records = searchRecords(content);
  return [...records.filter(isNamed), ...records.filter((record) => !isNamed(record))];
}
