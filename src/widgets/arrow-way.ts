/** Where an arrow key leads, for what one browses: cards, the steps of a method, the questions of a talk. */

const TYPING = ["input:not([type=checkbox])", "textarea", "select", "[contenteditable]"].join();
const ways: { [key: string]: 1 | -1 } = { ArrowRight: 1, ArrowLeft: -1 };
const MODIFIERS = ["altKey", "ctrlKey", "metaKey", "shiftKey"] as const;

/** Whether another key is held: then an arrow belongs to the browser, Alt and left is Back; and a click opens elsewhere. */
export const withModifier = (event: KeyboardEvent | MouseEvent): boolean => MODIFIERS.some((key) => event[key]);

/** 1 for the next, -1 for the one before; 0 for any other key, and for an arrow in a field, whose letters it moves along. */
export function arrowWay(event: KeyboardEvent): 1 | -1 | 0 {
  const isTyping = (event.target as Element).closest(TYPING) !== null;
  return isTyping || withModifier(event) ? 0 : (ways[event.key] ?? 0);
}
