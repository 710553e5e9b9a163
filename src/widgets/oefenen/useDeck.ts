/** The deck, fetched once somebody practises. */
import { useEffect, useState } from "preact/hooks";
import { interleaved } from "../../domain/oefenen/queue.ts";
import type { Practice } from "../../views/oefenen/deck.ts";

/** `deck` once it is there; `failed` where it did not come, then `retry` asks again. */
export function useDeck(address: string) {
  const [state, setState] = useState<{ deck?: Practice[]; failed?: boolean }>({});
  const retry = () => {
    setState({});
    fetch(address)
      .then((response) => response.json() as Promise<Practice[][]>)
      .then(
        (sets) => setState({ deck: interleaved(sets) }),
        () => setState({ failed: true }),
      );
  };
  useEffect(retry, []);
  return { ...state, retry };
}
