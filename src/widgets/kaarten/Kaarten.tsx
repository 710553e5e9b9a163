/** Kaarten: cards to turn, a way from what you notice to the card that helps, and situations to practise with. */
import { useEffect, useRef, useState } from "preact/hooks";
import * as t from "../../text/kaarten.nl.ts";
import type { KaartenData } from "../../views/island/index.ts";
import { Shell } from "../shell/Shell.tsx";
import type { Mode } from "../shell/useAnswers.ts";
import { Cards } from "./Cards.tsx";
import { Exercises } from "./Exercises.tsx";
import { Guide } from "./Guide.tsx";
import { useExercises } from "./useExercises.ts";

type Part = "cards" | "guide" | "practise";

interface Props {
  aid: KaartenData;
  mode: Mode;
}

/** The whole island. What was turned and chosen stands in memory alone: to forget it is to begin anew. */
export default function Kaarten({ aid, mode }: Props) {
  const [round, setRound] = useState(0);
  return (
    <Shell aid={aid} mode={mode} clear={() => setRound((before) => before + 1)}>
      <Parts key={round} aid={aid} mode={mode} />
    </Shell>
  );
}

/** The parts, which share which card and which exercise is in view, and what was chosen. */
function Parts({ aid, mode }: Props) {
  const [part, setPart] = useState<Part>(aid.cards.length > 0 ? "cards" : "practise");
  const [card, setCard] = useState(aid.cards[0]?.id ?? "");
  const practice = useExercises(aid.exercises);
  const moved = useRef(false);
  const parts: [Part, string][] = [];
  if (aid.cards.length > 0) parts.push(["cards", t.cards]);
  if (aid.guide) parts.push(["guide", aid.guide.title]);
  if (aid.exercises.length > 0) parts.push(["practise", t.practise]);

  // A course may point to one card or exercise: /embed/<id>/?kaart=<id>. An id that does not exist changes nothing.
  useEffect(() => {
    const wanted = mode === "embed" ? new URLSearchParams(location.search).get("kaart") : null;
    if (aid.cards.some(({ id }) => id === wanted)) setCard(wanted ?? "");
    else if (aid.exercises.some(({ id }) => id === wanted)) {
      practice.onCurrent(wanted ?? "");
      setPart("practise");
    }
  }, [mode, aid]);

  const show = (id: string) => {
    moved.current = true;
    setCard(id);
    setPart("cards");
  };
  return (
    <>
      {parts.length > 1 && (
        <div class="parts" role="group" aria-label={t.parts}>
          {parts.map(([id, label]) => (
            <button key={id} type="button" aria-pressed={part === id} data-deel={id} onClick={() => setPart(id)}>
              {label}
            </button>
          ))}
        </div>
      )}
      {part === "cards" && <Cards cards={aid.cards} current={card} onCurrent={setCard} focusFirst={moved} />}
      {part === "guide" && aid.guide && <Guide guide={aid.guide} cards={aid.cards} onCard={show} />}
      {part === "practise" && <Exercises aid={aid} {...practice} />}
    </>
  );
}
