/** The building blocks of MDX: what each needs, where it may stand, and which values it knows. LEESMIJ.md explains them. */
import { aidKinds } from "../domain/kinds.ts";
import { guidelineParts } from "../model/addresses.ts";
import type { RegistryName } from "../model/content.ts";
import { registries, registryNames } from "../model/registries.ts";
import type { Reading } from "../reader/read.ts";
import { amountNames } from "../text/counts.nl.ts";

export interface Block {
  required: string[];
  optional: string[];
  /** Wraps text; the others close at once. */
  wraps: boolean;
  /** May stand inside a sentence. */
  inline: boolean;
  /** The one registry in whose texts it may stand; in any without it. */
  only?: RegistryName;
  /** What an attribute may say, where that is a choice. */
  values?: { [attribute: string]: (reading: Reading) => readonly string[] };
  /** Makes headings or rows with anchors of their own, which only the built site knows. */
  anchors?: boolean;
}

const placed: Block = { required: ["id"], optional: [], wraps: false, inline: false };
/** A list or a sentence made from the content, on a page about the site. */
const made: Block = { required: [], optional: [], wraps: false, inline: false, only: "sitePage" };
const said: Block = { ...made, inline: true };

const amounts = [...registryNames.map((name) => registries[name].names[1]), ...Object.values(amountNames)];
const groups = ({ content }: Reading): string[] => content.structure.aids.map(({ id }) => id);

export const blocks: Record<string, Block> = {
  Aanbeveling: placed,
  Hulpmiddel: placed,
  Figuur: placed,
  Methodiek: placed,
  Stappen: placed,
  Format: { ...placed, only: "method" },
  Wet: { ...placed, inline: true },
  Kader: { required: ["id", "titel", "soort"], optional: ["items", "url", "methode"], wraps: true, inline: false },
  Anker: placed,
  Eigen: { required: ["reden"], optional: [], wraps: true, inline: false },
  Aantal: { ...said, required: ["wat"], values: { wat: () => amounts } },
  Regels: { ...said, required: ["soort"], values: { soort: () => Object.keys(aidKinds) } },
  Uitgever: said,
  Nagekeken: said,
  Nagelezen: said,
  Wetsdag: said,
  Contact: said,
  MetContact: { ...said, wraps: true },
  ZonderContact: { ...said, wraps: true },
  Bewerking: made,
  Licentie: made,
  Bronteksten: made,
  Cijfers: made,
  Databestanden: made,
  Getest: made,
  Bewijs: made,
  NietBewezen: made,
  Vragen: made,
  Oefenen: made,
  Oefeningen: made,
  Onderweg: made,
  Bladzijden: { ...made, required: ["deel"], values: { deel: () => guidelineParts } },
  Richtlijn: { ...made, anchors: true },
  Casussen: { ...made, optional: ["met"], values: { met: () => ["vragen"] } },
  Editie: made,
  Hulpmiddelen: { ...made, required: ["groep"], values: { groep: groups } },
  Hulpmiddelengroepen: { ...made, optional: ["behalve"], values: { behalve: groups }, anchors: true },
  Lesplannen: { ...made, anchors: true },
  Leerplatformen: { ...made, anchors: true },
  Cursusmateriaal: { ...made, anchors: true },
  Vragenbank: made,
  Linkpakket: made,
  Verwijzing: made,
  Wijzigingen: { ...made, anchors: true },
};
