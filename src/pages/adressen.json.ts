/** Path and title of every page, for the guess on the 404 page. */
import type { APIRoute } from "astro";
import { getContent } from "../components/site.ts";
import { sitePages } from "../views/az.ts";

export const GET: APIRoute = () =>
  new Response(JSON.stringify(sitePages(getContent()).map(({ href, label }) => [href, label])));
