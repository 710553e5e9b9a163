/** From what you notice in yourself to the card that helps. */
import { useState } from "preact/hooks";
import * as t from "../../text/kaarten.nl.ts";
import type { KaartenData } from "../../views/island/index.ts";
import { useBrought } from "./useBrought.ts";

interface Props {
  guide: NonNullable<KaartenData["guide"]>;
  cards: KaartenData["cards"];
  onCard: (id: string) => void;
}

/** `onCard` gets the id of the card to go to. */
export function Guide({ guide, cards, onCard }: Props) {
  const [chosen, setChosen] = useState<string>();
  const option = guide.options.find(({ id }) => id === chosen);
  const brought = useBrought(chosen);
  const card = cards.find(({ id }) => id === option?.card);
  return (
    <div class="step" data-stap="gids">
      <h3>{guide.title}</h3>
      <p>{guide.intro}</p>
      <ul class="answers">
        {guide.options.map(({ id, text }) => (
          <li key={id}>
            <button
              type="button"
              class="answer"
              aria-pressed={id === chosen}
              data-kies={id}
              onClick={() => setChosen(id)}
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
      <div role="status" ref={brought}>
        {option && card && (
          <div key={option.id} class="notice because">
            <p>
              <strong>{card.title}</strong>. {option.because}
            </p>
            <button type="button" class="btn main" data-naar-kaart onClick={() => onCard(card.id)}>
              {t.toCard}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
