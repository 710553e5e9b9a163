import type { Kaarten } from "../../../schema/aid.ts";
import { type Finding, quote, repeats, sameText } from "../finding.ts";

/** Cards and exercises share one set of ids: both are places on one page. Options are unique where they stand. */
export function kaartenIds(aid: Kaarten): Finding[] {
  const places = [
    ...aid.cards.map(({ id }, index) => ({ path: ["cards", index, "id"], value: id })),
    ...aid.exercises.map(({ id }, index) => ({ path: ["exercises", index, "id"], value: id })),
  ];
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
      message: `De id ${quote(value)} staat er twee keer bij kaarten en oefeningen.`,
      fix: "Geef elke kaart en elke oefening een eigen naam.",
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
