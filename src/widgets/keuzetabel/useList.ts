/** The list of what fits comes one paint after a choice: what was chosen shows at once, the list below it takes its time. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Answers } from "../shell/useAnswers.ts";

/** The answers that the list is `listed` for, a ref for its heading, and `see`, which goes there once the list is that of `answers`. */
export function useList(answers: Answers) {
  const [listed, setListed] = useState(answers);
  const top = useRef<HTMLHeadingElement>(null);
  const isWanted = useRef(false);

  const see = () => {
    isWanted.current = listed !== answers;
    if (isWanted.current) return;
    top.current?.focus();
    top.current?.scrollIntoView();
  };
  useEffect(() => setListed(answers), [answers]);
  useEffect(() => {
    if (isWanted.current) see();
  }, [listed]);
  return { listed, top, see };
}
