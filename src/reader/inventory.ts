/** The inventory of the sources: one row an item, tab-separated. */
import { itemId } from "../schema/common.ts";
import type { InventoryItem } from "../model/content.ts";
import { type Problem, problemOn } from "./problems.ts";

const columns = ["id", "bron", "deel", "soort", "label"] as const;

/** Reads inventaris.tsv. */
export function readInventory(text: string, file: string): { items: InventoryItem[]; problems: Problem[] } {
  const [header = "", ...rows] = text.replace(/\r/g, "").split("\n");
  const problems: Problem[] = [];
  const items: InventoryItem[] = [];
  const seen = new Set<string>();
  if (header !== columns.join("\t")) {
    problems.push(
      problemOn(file, 1, "de eerste regel klopt niet.", `schrijf, met tabs ertussen: ${columns.join(", ")}.`),
    );
  }
  rows.forEach((row, index) => {
    if (row === "") return;
    const [id = "", bron = "", deel = "", soort = "", label, ...more] = row.split("\t");
    const line = index + 2;
    if (label === undefined || more.length > 0) {
      problems.push(
        problemOn(file, line, "deze rij heeft geen vijf kolommen.", "zet precies één tab tussen de kolommen."),
      );
      return;
    }
    if (!itemId.safeParse(id).success || seen.has(id)) {
      problems.push(
        problemOn(file, line, `"${id}" is geen id, of staat er twee keer in.`, "geef elk item één eigen id."),
      );
    }
    seen.add(id);
    items.push({ id, bron, deel, soort, label });
  });
  return { items, problems };
}
