/** The feed of changes. */
import type { APIRoute } from "astro";
import { getContent } from "../components/site.ts";
import { feedXml } from "../views/feed.ts";

export const GET: APIRoute = ({ site }) => new Response(feedXml(getContent(), site));
