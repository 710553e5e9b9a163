/** A talk that has begun: one stage at a time. */
import { Fragment } from "preact";
import { AGREED, BEFORE, CLOSING } from "../../../domain/talk.ts";
import type { TalkAid } from "../../../views/island/index.ts";
import type { Mode } from "../../shell/useAnswers.ts";
import { Agreed } from "./Agreed.tsx";
import { Before } from "./Before.tsx";
import { Closing } from "./Closing.tsx";
import { Question } from "./Question.tsx";
import type { TalkState } from "./state.ts";
import { useRunning } from "./useRunning.ts";
import { Way } from "./Way.tsx";

export interface RunningProps {
  aid: TalkAid;
  mode: Mode;
  state: TalkState;
  change: (more: Partial<TalkState>) => void;
  /** To the themes; what was noted stays. */
  toChoose: () => void;
  /** Forgets everything. */
  again: () => void;
}

/** The stage that stands there, and the way to any other. */
export default function Running(props: RunningProps) {
  const { aid, mode, again } = props;
  const talk = useRunning(props);
  const { stage } = talk;
  return (
    <div class="talk">
      <Way talk={talk} data={aid.talk} full={mode === "page" || mode === "file"} />
      {/* Made anew with every stage: a browser that translates the page owns the words of the one before. */}
      <Fragment key={stage.id}>
        {stage.id === BEFORE && <Before talk={talk} data={aid.talk} />}
        {stage.asked && <Question {...stage.asked} talk={talk} />}
        {stage.id === CLOSING && <Closing talk={talk} data={aid.talk} />}
        {stage.id === AGREED && <Agreed talk={talk} aid={aid} again={again} />}
      </Fragment>
    </div>
  );
}
