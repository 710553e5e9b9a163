/** The building blocks of an MDX text: which exist, what they need, and that what they name exists. */
import { id as idSchema, url as urlSchema } from "../schema/common.ts";
import { type Component, kaderItems } from "../model/mdx.ts";
import { type Problem, problemOn } from "../reader/problems.ts";
import { registries } from "../model/registries.ts";
import type { Document } from "../reader/document.ts";
import type { Reading } from "../reader/read.ts";
import { choices, didYouMean } from "../reader/suggest.ts";
import { type Block, blocks } from "./blocks.ts";
import { collectIds, type Ids } from "./known-ids.ts";
import type { Rule } from "./rule.ts";

const targets = {
  Hulpmiddel: "aid",
  Figuur: "figure",
  Wet: "law",
  Aanbeveling: "recommendation",
  Methodiek: "method",
  Stappen: "method",
  Format: "method",
} as const;

/** What a Kader can be. */
const kaderKinds = ["methodiek", "instrument", "model", "casus", "tip", "opgelet"];

type Say = (message: string, fix: string) => Problem;

/** Checks every building block of every MDX text. */
export const checkComponents: Rule = (reading) => {
  const ids = collectIds(reading);
  const items = new Set(reading.content.inventory.map(({ id }) => id));
  return reading.documents.flatMap((document) =>
    (document.mdx?.components ?? []).flatMap((component) => checkOne(component, document, ids, items, reading)),
  );
};

function checkOne(component: Component, document: Document, ids: Ids, items: Set<string>, reading: Reading): Problem[] {
  const { name, line } = component;
  const say: Say = (message, fix) => problemOn(document.file, line, message, fix);
  const block = blocks[name];
  if (!block) {
    if (/^[a-z]/.test(name)) return [say(`<${name}> is HTML.`, "schrijf gewone Markdown of gebruik een bouwsteen.")];
    const known = Object.keys(blocks).filter((one) => (blocks[one]?.only ?? document.kind) === document.kind);
    return [say(`de bouwsteen <${name}> bestaat niet.${didYouMean(name, known)}`, `kies ${choices(known, 30)}.`)];
  }
  if (block.only !== undefined && block.only !== document.kind) {
    const { names, folder } = registries[block.only];
    return [say(`<${name}> kan alleen op een ${names[0]} staan, in content/${folder}/.`, "schrap het hier.")];
  }
  return [
    ...shape(component, block, say),
    ...attributes(component, block, say),
    ...values(component, block, reading, say),
    ...target(component, document, ids, say),
    ...(name === "Kader" || name === "Anker" ? ownId(component, say) : []),
    ...(name === "Kader" ? [...kader(component, items, say), ...kaderMethod(component, ids, say)] : []),
  ];
}

function shape({ name, inline, hasChildren, tight }: Component, block: Block, say: Say): Problem[] {
  if (inline && !block.inline)
    return [
      say(
        `<${name}> staat midden in een alinea.`,
        "zet de bouwsteen op een eigen regel, met een lege regel ervoor en erna.",
      ),
    ];
  if (!block.wraps && hasChildren) return [say(`<${name}> kan geen tekst bevatten.`, "sluit meteen af met />.")];
  if (block.wraps && !hasChildren) return [say(`<${name}> is leeg.`, "schrijf de tekst tussen begin en slot.")];
  return tight
    ? [say(`de tekst in <${name}> plakt aan de bouwsteen.`, "zet voor en na de inhoud een lege regel.")]
    : [];
}

function attributes({ name, attributes: given }: Component, block: Block, say: Say): Problem[] {
  const known = [...block.required, ...block.optional];
  const problems = block.required
    .filter((attribute) => !given.has(attribute))
    .map((attribute) => say(`<${name}> mist ${attribute}="…".`, `voeg ${attribute} toe.`));
  for (const [attribute, value] of given) {
    if (!known.includes(attribute)) {
      problems.push(
        say(`<${name}> kent ${attribute} niet.${didYouMean(attribute, known)}`, `gebruik ${known.join(", ")}.`),
      );
    } else if (attribute !== "items" && (typeof value !== "string" || value.trim() === "")) {
      problems.push(
        say(
          `${attribute} van <${name}> is leeg of geen gewone tekst.`,
          `schrijf ${attribute}="…", tussen rechte aanhalingstekens.`,
        ),
      );
    }
  }
  return problems;
}

/** Attributes that are a choice. One without text is for `attributes` above. */
function values({ name, attributes: given }: Component, block: Block, reading: Reading, say: Say): Problem[] {
  return Object.entries(block.values ?? {}).flatMap(([attribute, known]) => {
    const value = given.get(attribute);
    const all = known(reading);
    if (typeof value !== "string" || value.trim() === "" || all.length === 0 || all.includes(value)) return [];
    return [
      say(`<${name}>: ${attribute}="${value}" bestaat niet.${didYouMean(value, all)}`, `kies ${choices(all, 20)}.`),
    ];
  });
}

function target({ name, attributes: given }: Component, document: Document, ids: Ids, say: Say): Problem[] {
  const id = given.get("id");
  if (typeof id !== "string" || !(name in targets)) return [];
  const kind = targets[name as keyof typeof targets];
  if (name === "Aanbeveling") {
    // Which page it belongs to, and that it stands there once, is for placements.
    return document.kind === "page"
      ? []
      : [
          say(
            "een aanbeveling kan alleen op een bladzijde van de richtlijn staan.",
            `verwijs ernaar met een link, of schrap <Aanbeveling id="${id}" />.`,
          ),
        ];
  }
  if (ids.known[kind].has(id)) return [];
  return [
    say(`<${name}>: "${id}" bestaat niet.${didYouMean(id, ids.known[kind])}`, "verbeter de id, of maak het bestand."),
  ];
}

function kaderMethod({ attributes: given }: Component, ids: Ids, say: Say): Problem[] {
  const id = given.get("methode");
  if (typeof id !== "string" || ids.known.method.has(id)) return [];
  return [
    say(
      `de methodiek "${id}" bestaat niet.${didYouMean(id, ids.known.method)}`,
      `verbeter methode, of maak content/methodieken/${id}.mdx.`,
    ),
  ];
}

/** The id of a block that has an address of its own. */
function ownId({ name, attributes: given }: Component, say: Say): Problem[] {
  const id = given.get("id");
  if (typeof id !== "string" || idSchema.safeParse(id).success) return [];
  return [say(`de id "${id}" van <${name}> kan niet.`, "gebruik kleine letters, cijfers en losse koppeltekens.")];
}

function kader({ attributes: given }: Component, items: Set<string>, say: Say): Problem[] {
  const problems: Problem[] = [];
  const [kind, url, list] = ["soort", "url", "items"].map((name) => given.get(name));
  if (typeof kind === "string" && !kaderKinds.includes(kind)) {
    problems.push(
      say(`de soort "${kind}" bestaat niet.${didYouMean(kind, kaderKinds)}`, `kies ${choices(kaderKinds)}.`),
    );
  }
  if (typeof url === "string" && !urlSchema.safeParse(url).success) {
    problems.push(
      say(`"${url}" is geen volledig webadres.`, "schrijf het met https:// ervoor, zoals de bron het geeft."),
    );
  }
  if (list === undefined) return problems;
  const names = kaderItems(list);
  if (!names) {
    problems.push(say("items van <Kader> is geen lijst.", "schrijf items={['PRIS-…', 'PRIS-…']}."));
    return problems;
  }
  for (const name of names) {
    if (items.size === 0 || items.has(name)) continue;
    problems.push(
      say(
        `het item "${name}" bestaat niet.${didYouMean(name, items)}`,
        "zoek de juiste id op in content/verantwoording/inventaris.tsv.",
      ),
    );
  }
  return problems;
}
