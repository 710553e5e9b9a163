/** All exercises and cards of the site, for who practises: fetched when that begins, the same for everybody. */
import type { APIRoute } from "astro";
import { getContent } from "../../components/site.ts";
import { practiceDeck } from "../../views/oefenen/deck.ts";

export const GET: APIRoute = () => new Response(JSON.stringify(practiceDeck(getContent())));
