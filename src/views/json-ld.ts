/**
 * What a page is, in the words of schema.org, for machines that read it: as little as says it, since every byte travels with the
 * page. The content itself stands under /data/.
 */
import type {
  Article,
  DefinedTerm,
  DefinedTermSet,
  Guide,
  HowTo,
  HowToStep,
  LearningResource,
  Quiz,
  Recommendation,
  WithContext,
} from "schema-dts";
import { absolute, address, pageAddress } from "../model/addresses.ts";
import type { Content } from "../model/content.ts";
import type { Aid } from "../schema/aid.ts";
import type { RunnableMethod } from "../schema/method.ts";
import { hasExercises, lastChange } from "./course/question.ts";
import { pagesOf, SECTIONS } from "./guideline.ts";
import { present, recommendationLink } from "./related.ts";

export type PageFacts = WithContext<DefinedTermSet | Guide | HowTo | LearningResource | Quiz>;
type Site = URL | string | undefined;

const about = (name: string, path: string, site: Site) =>
  ({ "@context": "https://schema.org", name, url: absolute(path, site), inLanguage: "nl-BE" }) as const;

/** The guideline as a whole: its pages, each with its recommendations. */
export const guidelineFacts = (content: Content, site: Site): WithContext<Guide> => ({
  ...about(content.site.name, address.guideline, site),
  "@type": "Guide",
  dateModified: content.site.reviewedOn,
  publisher: { "@type": "Organization", name: content.site.publisher },
  hasPart: SECTIONS.flatMap(({ id }) => pagesOf(content, id)).map(({ id, section, data }): Article => {
    const own = present((content.structure.recommendations[id] ?? []).map((one) => recommendationLink(content, one)));
    const parts = own.map(({ label, href }): Recommendation => ({
      ...{ "@type": "Recommendation", name: label, url: absolute(href, site) },
    }));
    const page: Article = { "@type": "Article", name: data.title, url: absolute(pageAddress(section, id), site) };
    return parts.length > 0 ? { ...page, hasPart: parts } : page;
  }),
});

/** A method with steps. */
export const howTo = ({ id, title, summary, steps }: RunnableMethod, site: Site): WithContext<HowTo> => ({
  ...about(title, address.method(id), site),
  "@type": "HowTo",
  description: summary,
  step: steps.map((step): HowToStep => ({
    ...{ "@type": "HowToStep", name: step.title, text: step.does },
    url: absolute(`${address.method(id)}#${step.id}`, site),
  })),
});

/** The glossary: the definitions of its words stand on the page. */
export const termFacts = (content: Content, site: Site): WithContext<DefinedTermSet> => ({
  ...about("Begrippen", address.terms, site),
  "@type": "DefinedTermSet",
  hasDefinedTerm: [...content.term.values()].map(({ id, data }): DefinedTerm => ({
    ...{ "@type": "DefinedTerm", name: data.title, url: absolute(address.term(id), site) },
  })),
});

/** An aid: what it teaches, and how long it takes. With exercises it is a quiz. */
export const aidFacts = (aid: Aid, site: Site): WithContext<LearningResource | Quiz> => ({
  ...about(aid.title, address.aid(aid.id), site),
  "@type": hasExercises(aid) ? "Quiz" : "LearningResource",
  description: aid.summary,
  teaches: aid.lesson.learn,
  timeRequired: "PT" + String(aid.minutes.value) + "M",
  version: aid.version,
  dateModified: lastChange(aid.changes),
  isAccessibleForFree: true,
});

/** As it stands in a page: nothing in it can end the block that it stands in. */
export const factsText = (facts: PageFacts): string => JSON.stringify(facts).replaceAll("<", "\\u003c");
