/** What the page of search knows beside the names: words that people use for things, and the language they search in. */
import { getContent } from "../../components/site.ts";
import { wordsFile } from "../../views/search/names.ts";

/** The words as JSON. */
export const GET = () => Response.json(wordsFile(getContent()));
