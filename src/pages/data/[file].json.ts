/** The content as JSON, with the schema of each file. */
import type { APIRoute, GetStaticPaths } from "astro";
import { getContent, getEditions } from "../../components/site.ts";
import { type DataName, dataNames, dataOf, schemaOf } from "../../views/data/files.ts";

type Props = { name: DataName; isSchema: boolean };

export const getStaticPaths = (() =>
  dataNames.flatMap((name) => [
    { params: { file: name }, props: { name, isSchema: false } },
    { params: { file: `${name}.schema` }, props: { name, isSchema: true } },
  ])) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { name, isSchema }, site }) =>
  new Response(JSON.stringify(isSchema ? schemaOf(name, site) : dataOf(getContent(), name, site, getEditions())));
