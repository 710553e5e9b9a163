/** A link that hands over a code: the code is taken, and the address is clean again at once. */
import { useEffect, useRef } from "preact/hooks";
import { mended } from "../../../views/fragment.ts";
import type { Mode } from "../../shell/useAnswers.ts";
import { LINK_KEY } from "./link.ts";

/** Calls `take` with the code of the address, now and whenever a link is opened here. In a frame the address is the host's. */
export function useArriving(mode: Mode, take: (code: string) => unknown): void {
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    if (mode !== "page") return undefined;
    const read = () => {
      const [key, code] = mended(location.hash).split("=");
      if (key !== LINK_KEY || !code) return;
      history.replaceState(history.state, "", location.pathname + location.search);
      latest.current(code);
    };
    read();
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, [mode]);
}
