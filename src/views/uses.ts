/** Who uses a term, a method or a legal ground: links that the content writes on one side, seen from the other. */
import type { Content, Entry } from "../model/content.ts";
import { address } from "../model/addresses.ts";
import { boxesOf, homeOf } from "./places.ts";
import { type Link, nonEmpty, recommendationLink, type RelatedGroup } from "./related.ts";
import { termMatcher } from "./terms.ts";

/** An aid that rests on a legal ground, with the questions and outcomes that do. */
export interface AidUse extends Link {
  questions: string[];
  outcomes: string[];
}
export interface LawUse {
  aids: AidUse[];
  texts: Link[];
}

const kinds = ["page", "recommendation", "method", "casus"] as const;

/** Every MDX entry with the address of its page and its parsed text. */
function allTexts(content: Content) {
  return kinds.flatMap((kind) =>
    [...(content[kind].values() as Iterable<Entry<{ title: string }>>)].map((entry) => {
      const home = homeOf(content, kind, entry);
      const href = kind === "recommendation" ? `${home}#${entry.id}` : home;
      return { kind, entry, home, href, components: entry.mdx?.components ?? [], prose: entry.mdx?.prose ?? [] };
    }),
  );
}

const basedOn = <T extends { basis: string[] }>(law: string, nodes: readonly T[]) =>
  nodes.filter(({ basis }) => basis.includes(law));

/** Where each legal ground is used, by id. */
export function lawUses(content: Content): Map<string, LawUse> {
  const uses = new Map<string, LawUse>([...content.law.keys()].map((id) => [id, { aids: [], texts: [] }]));
  for (const { id, data } of content.aid.values()) {
    if (data.kind !== "wegwijzer") continue;
    for (const [law, use] of uses) {
      const questions = basedOn(law, data.questions).map(({ text }) => text);
      const outcomes = basedOn(law, data.outcomes).map(({ title }) => title);
      if (questions.length + outcomes.length > 0)
        use.aids.push({ label: data.title, href: address.aid(id), questions, outcomes });
    }
  }
  for (const { entry, href, components } of allTexts(content))
    for (const { name, attributes } of components) {
      const texts = name === "Wet" ? uses.get(String(attributes.get("id")))?.texts : undefined;
      if (texts && !texts.some((text) => text.href === href)) texts.push({ label: entry.data.title, href });
    }
  return uses;
}

/** Where each term is used, by id: recommendations that name it, then pages whose text holds one of its names. */
export function termUses(content: Content): Map<string, Link[]> {
  const proses = new Map<string, { label: string; prose: string }>();
  for (const { kind, entry, home, prose: own } of allTexts(content)) {
    const title = kind === "recommendation" ? content.page.get(entry.section ?? "")?.data.title : entry.data.title;
    const known = proses.get(home) ?? { label: title ?? entry.data.title, prose: "" };
    proses.set(home, { ...known, prose: [known.prose, ...own.map(({ text }) => text)].join("\n") });
  }
  return new Map(
    [...content.term.values()].map(({ id, data }) => {
      const find = termMatcher([{ id, title: data.title, definition: "", names: [data.title, ...data.aliases] }]);
      const named = [...content.recommendation.values()].filter((one) => one.data.terms.includes(id));
      const links = named.flatMap((one) => recommendationLink(content, one.id) ?? []);
      const homes = new Set(links.map(({ href }) => href.split("#")[0]));
      const pages = [...proses].filter(([home, { prose }]) => !homes.has(home) && find(prose));
      return [id, [...links, ...pages.map(([href, { label }]) => ({ label, href }))]];
    }),
  );
}

/** What names a method or box: recommendations and cases. */
export function methodUses(content: Content, id: string): RelatedGroup[] {
  const recommendations = [...content.recommendation.values()].filter(({ data }) => data.methods.includes(id));
  const cases = [...content.casus.values()].filter(({ data }) => data.methods.includes(id));
  return nonEmpty([
    { label: "Aanbevelingen", links: recommendations.flatMap((one) => recommendationLink(content, one.id) ?? []) },
    { label: "Casussen", links: cases.map((one) => ({ label: one.data.title, href: address.casus(one.id) })) },
  ]);
}

/** A box that explains a method, model or outside tool, with the page it stands on. */
export interface Tool extends Link {
  kind: "methodiek" | "instrument" | "model";
  page: Link;
}

/** The boxes of methods, models and outside tools, by title. */
export function toolBoxes(content: Content): Tool[] {
  const own = allTexts(content).filter(({ kind }) => kind !== "recommendation");
  const titles = new Map(own.map(({ home, entry }) => [home, entry.data.title]));
  return [...boxesOf(content).values()]
    .flatMap(({ kind, title, href }): Tool[] => {
      if (kind !== "methodiek" && kind !== "instrument" && kind !== "model") return [];
      const home = href.split("#")[0] ?? "";
      return [{ kind, label: title, href, page: { href: home, label: titles.get(home) ?? home } }];
    })
    .sort((a, b) => a.label.localeCompare(b.label, "nl"));
}
