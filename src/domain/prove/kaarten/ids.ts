import type { Kaarten } from "../../../schema/aid.ts";
import { listed } from "../../nodes.ts";
import { talkNodes } from "../../talk-nodes.ts";
import { type Finding, quote, repeats, sameText } from "../finding.ts";

/** Everything with an address has an id of its own: all of it stands on one page. Options are unique where they stand. */
export function kaartenIds(aid: Kaarten): Finding[] {
  const nodes = [
    ...listed("cards", aid.cards),
    ...listed("exercises", aid.exercises),
    ...(aid.talk ? talkNodes(aid.talk) : []),
  ];
  const places = nodes.map(({ id, path }) => ({ path: [...path, "id"], value: id }));
  const groups: { name: string; path: (string | number)[]; options: readonly { id: string; text: string }[] }[] = [
    ...aid.exercises.map((exercise, index) => ({
      name: `Oefening ${quote(exercise.id)}`,
      path: ["exercises", index, "options"],
      options: exercise.options,
    })),
    ...(aid.guide ? [{ name: "De gids", path: ["guide", "options"], options: aid.guide.options }] : []),
  ];
  return [
    ...repeats(places).map(({ path, value }) => ({
      path,
      message: `De id ${quote(value)} staat er twee keer op deze bladzijde.`,
      fix: "Geef elke kaart, elke oefening en elk deel van een gesprek een eigen naam.",
    })),
    ...groups.flatMap(({ name, path: base, options }) => [
      ...repeats(options.map(({ id }, index) => ({ path: [...base, index, "id"], value: id }))).map(
        ({ path, value }) => ({
          path,
          message: `${name} heeft twee antwoorden met id ${quote(value)}.`,
          fix: "Geef elk antwoord een eigen id.",
        }),
      ),
      ...repeats(options.map(({ text }, index) => ({ path: [...base, index, "text"], value: sameText(text) }))).map(
        ({ path, value }) => ({
          path,
          message: `${name} heeft twee antwoorden met dezelfde tekst: ${quote(value)}.`,
          fix: "Schrijf het verschil in de tekst, of haal er een weg.",
        }),
      ),
    ]),
  ];
}
