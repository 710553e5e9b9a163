/** What the catalogue's search reads at the first key: the words of every entry. */
import { getContent } from "../../components/site.ts";
import { searchables } from "../../views/catalogue.ts";

/** The words as JSON. */
export const GET = () => Response.json(searchables(getContent()));
