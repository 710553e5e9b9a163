/** The browser's storage for practice. It may be closed, full, or written by another window meanwhile. */
import { type Kept, readProgress, writeProgress } from "../../domain/oefenen/store.ts";
import { PRACTICE_KEY } from "./key.ts";

/** What is kept, nothing where nobody began; "closed" where the browser does not let this page look. */
export function readKept(): Kept | undefined | "closed" {
  try {
    const text = localStorage.getItem(PRACTICE_KEY)?.trim();
    return text ? readProgress(text) : undefined;
  } catch {
    return "closed";
  }
}

/** Keeps this in place of what stands there; nothing leaves nothing behind. Whether the browser did it. */
export function keep(kept: Kept | undefined): boolean {
  try {
    if (kept) localStorage.setItem(PRACTICE_KEY, writeProgress(kept));
    else localStorage.removeItem(PRACTICE_KEY);
    return true;
  } catch {
    return false;
  }
}
