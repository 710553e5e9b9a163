/** Where the group is, and the way to any other theme. */
import { AGREED, CLOSING } from "../../../domain/talk.ts";
import * as t from "../../../text/talk-run.nl.ts";
import type { TalkData } from "../../../views/island/index.ts";
import { FullScreen } from "./FullScreen.tsx";
import type { RunningTalk } from "./useRunning.ts";

interface Props {
  talk: RunningTalk;
  data: TalkData;
  /** Whether there is a button for the whole screen: a frame or a text is no page for a wall. */
  full: boolean;
}

/** A disc for each chosen theme and one for the closing. */
export function Way({ talk, data, full }: Props) {
  const { stage, chosen, go } = talk;
  const stops = [
    ...data.themes
      .filter(({ id }) => chosen.includes(id))
      .map(({ id, title, questions }, at) => ({
        ...{ title, label: String(at + 1), to: questions[0]?.id, here: stage.asked?.theme.id === id },
      })),
    { title: "", label: t.closing, to: CLOSING, here: stage.id === CLOSING || stage.id === AGREED },
  ];
  return (
    <div class="talk-way">
      <nav class="run-steps" aria-label={t.way(data.named.many)}>
        <ol>
          {stops.map(({ title, label, to, here }) => (
            <li key={to}>
              <button
                type="button"
                class={title === "" ? "wide" : undefined}
                aria-current={here ? "step" : undefined}
                data-naar={to}
                onClick={() => go(to)}
              >
                <span>{label}</span>
                {title !== "" && <span class="visually-hidden"> {title}</span>}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <p class="btn-row">
        <button type="button" class="btn small" data-andere onClick={talk.toChoose}>
          {t.others(data.named.many)}
        </button>
        {full && <FullScreen />}
      </p>
    </div>
  );
}
