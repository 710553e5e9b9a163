/** References as files for reference software: one BibTeX and one RIS file for everything that can be cited. */
import type { APIRoute, GetStaticPaths } from "astro";
import { getContent, getEditions } from "../../components/site.ts";
import { citable, citables, citationKey } from "../../views/citable.ts";
import { bibtex, ris } from "../../views/citation.ts";
import { editionPages } from "../../views/editions.ts";

export const getStaticPaths = (() =>
  [...citables(getContent()), ...editionPages(getEditions())].flatMap(({ title, href }) =>
    (["bib", "ris"] as const).map((form) => ({
      params: { file: `${citationKey(href)}.${form}` },
      props: { title, href, form },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ title: string; href: string; form: "bib" | "ris" }> = ({ props, site }) => {
  const work = citable(getContent(), props.title, props.href, site);
  return new Response(props.form === "bib" ? bibtex(work) : ris(work));
};
