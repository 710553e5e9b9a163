/** The names by which search finds things: for suggestions, and for the page of search. */
import { getContent } from "../../components/site.ts";
import { namesFile } from "../../views/search/names.ts";

/** The names as JSON. */
export const GET = () => Response.json(namesFile(getContent()));
