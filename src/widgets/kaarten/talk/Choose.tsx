/** The themes to choose from. */
import type { RefObject } from "preact";
import { CHOOSE } from "../../../domain/talk.ts";
import * as t from "../../../text/talk.nl.ts";
import type { TalkData } from "../../../views/island/index.ts";

interface Props {
  data: TalkData;
  chosen: readonly string[];
  /** Why the group cannot go on; empty where it can. */
  problem: string;
  heading: RefObject<HTMLHeadingElement>;
  onToggle: (id: string) => void;
  onAll: () => void;
  onBegin: () => void;
}

/** Every theme with a box to tick, and the way on. */
export function Choose({ data, chosen, problem, heading, onToggle, onAll, onBegin }: Props) {
  const title = t.chooseTitle(data.named.many);
  return (
    <div class="step" data-stap={CHOOSE}>
      <h3 tabIndex={-1} ref={heading}>
        {title}
      </h3>
      <p>{data.intro}</p>
      <fieldset class="talk-themes" aria-label={title}>
        {data.themes.map(({ id, title: name, gist }) => (
          <label key={id} class="answer">
            <input type="checkbox" data-onderwerp={id} checked={chosen.includes(id)} onChange={() => onToggle(id)} />{" "}
            <span>
              {name}
              <small>{gist}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <div role="alert">
        {problem && (
          <p key={problem} class="notice">
            {problem}
          </p>
        )}
      </div>
      <p class="btn-row">
        <button type="button" class="btn main" data-volgende onClick={onBegin}>
          {t.onward}
        </button>
        <button type="button" class="btn" data-alles onClick={onAll}>
          {t.chooseAll}
        </button>
      </p>
    </div>
  );
}
