/** What of a selection stands on this device: nothing until somebody asks. A browser may refuse. */
import { type FoundSelection, readSelection, type Selection, writeSelection } from "../../domain/selection.ts";
import { SELECTION_KEY } from "../../model/kept-names.ts";

/** What is kept; "refused" where the browser keeps nothing, "unreadable" where something stands that is no selection. */
export function keptSelection(knows: (key: string) => boolean): FoundSelection | "refused" | "unreadable" | undefined {
  try {
    const text = localStorage.getItem(SELECTION_KEY);
    return text === null ? undefined : (readSelection(text, knows) ?? "unreadable");
  } catch {
    return "refused"; // a private window, strict settings
  }
}

/** Whether it is there now. */
export function keepSelection(selection: Selection): boolean {
  try {
    localStorage.setItem(SELECTION_KEY, writeSelection(selection));
    return true;
  } catch {
    return false;
  }
}

/** Takes it off the device. */
export function wipeSelection(): void {
  try {
    localStorage.removeItem(SELECTION_KEY);
  } catch {
    // Storage is closed: nothing stands there.
  }
}

/** Tells when another tab changes what is kept. */
export const onOtherTab = (tell: () => void): void =>
  addEventListener("storage", ({ key }) => {
    if (key === SELECTION_KEY || key === null) tell();
  });
