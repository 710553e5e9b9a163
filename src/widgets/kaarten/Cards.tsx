/** Cards, one at a time: turn, browse, shuffle; by touch, mouse and the keyboard's arrows. */
import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { shuffled } from "../../domain/shuffle.ts";
import * as t from "../../text/kaarten.nl.ts";
import type { KaartenData } from "../../views/island/index.ts";
import { arrowWay } from "../arrow-way.ts";

interface Props {
  cards: KaartenData["cards"];
  current: string;
  onCurrent: (id: string) => void;
  /** Set when the user came here from elsewhere in the aid: then the card's heading gets the focus. */
  focusFirst: RefObject<boolean>;
}

/** `current` is the id of the card in view; `onCurrent` asks for another. */
export function Cards({ cards, current, onCurrent, focusFirst }: Props) {
  const [order, setOrder] = useState(() => cards.map(({ id }) => id));
  const [turned, setTurned] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const at = Math.max(0, order.indexOf(current));
  const card = cards.find(({ id }) => id === order[at]);

  useEffect(() => {
    if (focusFirst.current) heading.current?.focus();
    focusFirst.current = false;
  }, [current]);

  if (!card) return null;
  const go = (step: number) => {
    focusFirst.current = true;
    setTurned(false);
    onCurrent(order[(at + step + order.length) % order.length] ?? card.id);
  };
  const shuffle = () => {
    const next = shuffled(order, Math.random);
    focusFirst.current = true;
    setOrder(next);
    setTurned(false);
    onCurrent(next[0] ?? card.id);
  };
  const onKey = (event: KeyboardEvent) => {
    const way = arrowWay(event);
    if (way) go(way);
  };
  return (
    <div class="step" data-stap={card.id} onKeyDown={onKey}>
      <div class="deck-line">
        <p class="progress" role="status">
          <span key={card.id + turned}>
            {t.cardOf(at + 1, order.length)}, {turned ? t.backSide : t.front}
          </span>
        </p>
        <button type="button" data-schud onClick={shuffle}>
          {t.shuffle}
        </button>
      </div>
      {/* Of a card that is turned the other side is said; another card is a region of its own, which the focus goes to. */}
      <div key={card.id} aria-live="polite">
        <div key={`${turned}`} class={turned ? "flip turned" : "flip"}>
          <h3 tabIndex={-1} ref={heading}>
            {card.title}
          </h3>
          {turned ? (
            card.parts.map(({ label, text }) => (
              <p key={label}>
                <strong>{label}</strong>
                <br />
                {text}
              </p>
            ))
          ) : (
            <dl class="letters">
              {card.lines.map(({ term, text }) => (
                <div key={term + text}>
                  <dt>{term}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          )}
        </div>
      </div>
      <p class="btn-row">
        <button type="button" class="btn main" data-draai onClick={() => setTurned(!turned)}>
          {t.turn}
        </button>
        <button type="button" class="btn" onClick={() => go(-1)}>
          {t.previousCard}
        </button>
        <button type="button" class="btn" data-volgende onClick={() => go(1)}>
          {t.nextCard}
        </button>
      </p>
    </div>
  );
}
