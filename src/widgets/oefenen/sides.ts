/** How each kind of thing that one practises shows what it asks, and what one learns. */
import type { JSX, RefCallback } from "preact";
import type { Practice } from "../../views/oefenen/deck.ts";
import { card } from "./CardSides.tsx";
import { question } from "./QuestionSides.tsx";

export interface SideProps<P extends Practice> {
  one: P;
  /** Which answer was chosen; of a card, that it was turned. */
  chosen: number | undefined;
  onChoose: (option: number) => void;
  heading: RefCallback<HTMLHeadingElement>;
  /** Where one reads on. */
  answer: RefCallback<HTMLHeadingElement>;
}
export interface Sides<P extends Practice> {
  Front: (props: SideProps<P>) => JSX.Element;
  Back: (props: SideProps<P>) => JSX.Element;
  /** Whether one knew, as far as what one chose tells: then that button stands out. */
  knew: (props: Pick<SideProps<P>, "one" | "chosen">) => boolean | undefined;
}

export const sides: { [P in Practice as P["kind"]]: Sides<P> } = { question, card };
