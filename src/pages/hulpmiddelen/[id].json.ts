/** The data of an aid's island, fetched when it opens inside a text. */
import type { APIRoute } from "astro";
import { getContent, need } from "../../components/site.ts";
import { islandData } from "../../views/island/index.ts";

export const getStaticPaths = () => [...getContent().aid.keys()].map((id) => ({ params: { id } }));

export const GET: APIRoute = ({ params, site }) => {
  const content = getContent();
  return new Response(JSON.stringify(islandData(content, need(content.aid, params.id ?? "").data, site)));
};
