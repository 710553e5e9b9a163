/** One dimension of a scan: what it is about, its items, and once something is answered the remark that goes with it. */
import { fieldsOf, type ScanAnswers } from "../../domain/zelfscan/fields.ts";
import type { ZelfscanData } from "../../views/island/index.ts";
import { Answer } from "./Answer.tsx";

type Data = ZelfscanData["dimensions"][number];
interface Props {
  dimension: Data;
  scale: ZelfscanData["scale"];
  answers: ScanAnswers;
  /** Dimensions that are not on screen stay in the form. */
  hidden: boolean;
}

/** Whether somebody answered any item of it. */
export const isAnswered = ({ items }: Data, scale: ZelfscanData["scale"], answers: ScanAnswers): boolean =>
  items.some((item) => fieldsOf(item, scale).some(({ name }) => answers[name]));

/** The step on screen is the one that is marked. */
export function Dimension({ dimension, scale, answers, hidden }: Props) {
  const { id, title, intro, remark, items } = dimension;
  return (
    <section class="step scan-step" hidden={hidden} data-stap={hidden ? undefined : id}>
      <h3 tabIndex={-1}>{title}</h3>
      {intro && <p>{intro}</p>}
      {items.map((item) => (
        <Answer key={item.id} item={item} scale={scale} answers={answers} named={item.text === title} />
      ))}
      {remark && isAnswered(dimension, scale, answers) && <p class="scan-remark">{remark}</p>}
    </section>
  );
}
