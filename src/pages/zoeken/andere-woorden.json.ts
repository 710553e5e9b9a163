/** Words of Dutch that look like words of the site and are others. After the dictionary of OpenTaal, CC BY 3.0. */
import { getContent } from "../../components/site.ts";
import { othersFile } from "../../views/search/others.ts";

/** The words as JSON. */
export const GET = () => Response.json(othersFile(getContent()));
