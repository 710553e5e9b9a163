/** The Dutch of an outcome as plain text, where it differs from the words on the screen. */
export const outcomeStrings = {
  /** On the screen this heading asks to tick; a copy tells what was ticked. */
  support: "Steun om uit te kiezen",
  todo: "[ ]",
  done: "[x]",
} as const;
