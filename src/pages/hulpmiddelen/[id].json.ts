/** The data of an aid's island, fetched when it opens inside a text: of the aids that a text places, and no other. */
import type { APIRoute } from "astro";
import { getContent, need } from "../../components/site.ts";
import { islandData } from "../../views/island/index.ts";
import { blocksOf } from "../../views/places.ts";

export const getStaticPaths = () =>
  [...new Set(blocksOf(getContent(), "Hulpmiddel").map(({ id }) => id))].map((id) => ({ params: { id } }));

export const GET: APIRoute = ({ params, site }) => {
  const content = getContent();
  return new Response(JSON.stringify(islandData(content, need(content.aid, params.id ?? "").data, site)));
};
