/** What somebody asked to keep on this device, under one name: nothing until they do. A browser may refuse. */

/**
 * What keeps, finds and takes away one thing.
 * @param read what it makes of a text that stands there; undefined for what it never wrote
 */
export const keeper = <T, F>(key: string, write: (value: T) => string, read: (text: string) => F | undefined) => ({
  /** What is kept; "refused" where the browser keeps nothing, "unreadable" where something else stands there. */
  found(): F | "refused" | "unreadable" | undefined {
    try {
      const text = localStorage.getItem(key);
      return text === null ? undefined : (read(text) ?? "unreadable");
    } catch {
      return "refused"; // a private window, strict settings
    }
  },
  /** Whether it is there now. */
  keep(value: T): boolean {
    try {
      localStorage.setItem(key, write(value));
      return true;
    } catch {
      return false;
    }
  },
  /** Takes it off the device. */
  wipe(): void {
    try {
      localStorage.removeItem(key);
    } catch {
      // Storage is closed: nothing stands there.
    }
  },
  /** Tells when another tab, or a page since this one was left, may have changed what is kept. */
  onChangeElsewhere(tell: () => void): void {
    addEventListener("storage", (event) => {
      if (event.key === key || event.key === null) tell();
    });
    // With "back" a page may come as it was left: it heard of nothing meanwhile, and would write over it.
    addEventListener("pageshow", ({ persisted }) => persisted && tell());
  },
});
