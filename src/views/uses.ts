/** Who uses a term, a method or a legal ground: links that the content writes on one side, seen from the other. */
import { groundsOf } from "../domain/kinds.ts";
import { address, pageOf } from "../model/addresses.ts";
import type { Content } from "../model/content.ts";
import { blocksOf, boxesOf, textsOf } from "./places.ts";
import { type Link, nonEmpty, recommendationLink, type RelatedGroup } from "./related.ts";
import { termMatcher } from "./terms.ts";

/** An aid that rests on a legal ground, with the questions and outcomes that do. */
interface AidUse extends Link {
  questions: string[];
  outcomes: string[];
}
export interface LawUse {
  aids: AidUse[];
  texts: Link[];
}

/** Where each legal ground is used, by id. */
export function lawUses(content: Content): Map<string, LawUse> {
  const uses = new Map<string, LawUse>([...content.law.keys()].map((id) => [id, { aids: [], texts: [] }]));
  for (const { id, data } of content.aid.values()) {
    const grounds = groundsOf(data);
    for (const [law, use] of uses) {
      const own = grounds.filter(({ basis }) => basis.includes(law));
      const named = (part: "question" | "outcome") =>
        own.flatMap((ground) => (ground.part === part ? ground.label : []));
      if (own.length > 0)
        use.aids.push({
          ...{ label: data.title, href: address.aid(id) },
          ...{ questions: named("question"), outcomes: named("outcome") },
        });
    }
  }
  for (const { id, text } of blocksOf(content, "Wet")) {
    const texts = uses.get(id)?.texts;
    if (texts && !texts.some(({ href }) => href === text.href)) texts.push({ label: text.title, href: text.href });
  }
  return uses;
}

/** Where each term is used, by id: recommendations that name it, then pages whose text holds one of its names. */
export function termUses(content: Content): Map<string, Link[]> {
  const proses = new Map<string, { label: string; prose: string }>();
  for (const { registry, section = "", title, home, mdx } of textsOf(content)) {
    if (registry === "sitePage") continue; // these explain no terms
    const label = registry === "recommendation" ? content.page.get(section)?.data.title : title;
    const known = proses.get(home) ?? { label: label ?? title, prose: "" };
    proses.set(home, { ...known, prose: [known.prose, ...mdx.prose.map(({ text }) => text)].join("\n") });
  }
  return new Map(
    [...content.term.values()].map(({ id, data }) => {
      const find = termMatcher([{ id, title: data.title, definition: "", names: [data.title, ...data.aliases] }]);
      const named = [...content.recommendation.values()].filter((one) => one.data.terms.includes(id));
      const links = named.flatMap((one) => recommendationLink(content, one.id) ?? []);
      const homes = new Set(links.map(({ href }) => pageOf(href)));
      const pages = [...proses].filter(([home, { prose }]) => !homes.has(home) && find(prose));
      return [id, [...links, ...pages.map(([href, { label }]) => ({ label, href }))]];
    }),
  );
}

/** What names a method or box: recommendations and cases. */
export function methodUses(content: Content, id: string): RelatedGroup[] {
  const placed = new Set(blocksOf(content, "Methodiek").flatMap((block) => (block.id === id ? block.text.id : [])));
  const recommendations = [...content.recommendation.values()].filter(
    ({ data }) => data.methods.includes(id) || placed.has(data.id),
  );
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

/** The boxes of methods, models and outside tools that have no entry of their own, by title. */
export function toolBoxes(content: Content): Tool[] {
  const own = textsOf(content).filter(({ registry }) => registry !== "recommendation");
  const titles = new Map(own.map(({ home, title }) => [home, title]));
  return [...boxesOf(content).values()]
    .flatMap(({ kind, title, href, method }): Tool[] => {
      if (method !== undefined || (kind !== "methodiek" && kind !== "instrument" && kind !== "model")) return [];
      const home = pageOf(href);
      return [{ kind, label: title, href, page: { href: home, label: titles.get(home) ?? home } }];
    })
    .sort((a, b) => a.label.localeCompare(b.label, "nl"));
}
