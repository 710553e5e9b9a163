import { expect, test } from "vitest";
import { check, swap } from "../fixtures/check/check-sound.ts";

test("an answer that leads nowhere", () => {
  expect(check({ "hulpmiddelen/melden.yaml": swap("text: Nee, to: overleg-rustig", "text: Nee, to: overleg") }))
    .toMatchInlineSnapshot(`
    "content/hulpmiddelen/melden.yaml:21 · questions[0].answers[1].to: Antwoord "nee" van vraag "is-er-gevaar" leidt naar "overleg", en dat bestaat niet. Wat nu: Zet bij to de id van een vraag of uitkomst uit dit bestand, of voeg die vraag of uitkomst toe.
    content/hulpmiddelen/melden.yaml:21 · questions[0].answers[1]: Geen enkel voorbeeld komt langs antwoord "nee" van vraag "is-er-gevaar". Wat nu: Zorg eerst dat dit antwoord op een weg van de start naar een uitkomst ligt.
    content/hulpmiddelen/melden.yaml:33 · outcomes[1].id: Uitkomst "overleg-rustig" is vanaf de start niet te bereiken. Wat nu: Laat een antwoord naar overleg-rustig leiden (to: overleg-rustig), of haal dit blok weg.
    content/hulpmiddelen/melden.yaml:43 · examples[1].answers.is-er-gevaar: Voorbeeld "twee" stopt bij vraag "is-er-gevaar": het antwoord "nee" is er niet, of leidt nergens heen. Wat nu: Kies een van de antwoorden "ja", "nee" en "weet-niet" en vul het pad aan tot een uitkomst."
  `);
});

test("exercises without an origin", () => {
  expect(
    check({ "hulpmiddelen/luisteren.yaml": swap("exercisesOrigin: { own: verzonnen door de makers }\n", "") }),
  ).toMatchInlineSnapshot(
    `"content/hulpmiddelen/luisteren.yaml:18 · exercises: Er zijn oefeningen, maar er staat niet wie ze maakte. Wat nu: Voeg exercisesOrigin toe: { source: <bron>, place: <plaats> } of { own: <reden> }."`,
  );
});
