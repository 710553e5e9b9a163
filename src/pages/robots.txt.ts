/** Everything may be read and found; where the list of pages stands. */
import type { APIRoute } from "astro";
import { absolute, address } from "../model/addresses.ts";

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(address.sitemap, site)}\n`);
