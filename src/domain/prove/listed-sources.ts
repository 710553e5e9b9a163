import type { Aid } from "../../schema/aid.ts";
import { type Finding, quote } from "./finding.ts";
import { stringsIn } from "./strings-in.ts";

/** The aid names what it rests on; a source that an origin cites stands in that list too: the list is what credits. */
export function listedSources(aid: Aid): Finding[] {
  if (aid.sources.length === 0)
    return [
      {
        path: ["sources"],
        message: "Dit hulpmiddel noemt geen enkele bron.",
        fix: "Zet bij sources de bronnen waarop het steunt: ids van bestanden in content/bronnen/.",
      },
    ];
  const missing = new Map<string, Finding["path"]>();
  for (const { path, text } of stringsIn(aid))
    if (path.at(-1) === "source" && !aid.sources.includes(text) && !missing.has(text)) missing.set(text, path);
  return [...missing].map(([source, path]) => ({
    path,
    message: `Een herkomst verwijst naar de bron ${quote(source)}, maar die staat niet in sources van dit hulpmiddel.`,
    fix: `Zet ${source} bij sources, bovenaan in het bestand.`,
  }));
}
