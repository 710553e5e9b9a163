/** A sign on a button of the draaiboek. */
import { type SignName, signs } from "../../views/art/signs.ts";

/** Decoration: the words beside it say what it does. */
export const Icon = ({ name }: { name: SignName }) => (
  <svg class={`pic small ${name}`} viewBox="0 0 24 24" aria-hidden="true">
    <path d={signs[name]} />
  </svg>
);
