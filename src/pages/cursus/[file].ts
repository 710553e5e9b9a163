/** What a learning platform imports: questions in its own form, links as a cartridge, notes for Anki. */
import type { APIRoute, GetStaticPaths } from "astro";
import { getContent } from "../../components/site.ts";
import { courseFiles } from "../../views/course/files.ts";

export const getStaticPaths = (() =>
  courseFiles(getContent()).map(({ href }) => ({
    params: { file: href.split("/").at(-1) },
    props: { href },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ href: string }> = ({ props, site }) => {
  const file = courseFiles(getContent()).find(({ href }) => href === props.href);
  if (!file) throw new Error(`Geen bestand op ${props.href}`);
  return new Response(file.make(site));
};
