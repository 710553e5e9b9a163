/** The browser's storage for one scan. It may be closed, full, or written by another tab meanwhile. */
import { type Found, type KeptScan, readStore, type Store, writeStore } from "../../../domain/zelfscan/store.ts";
import { keyOf } from "./key.ts";

/** What is kept; undefined where the browser does not let this page read. */
export function readKept(scan: KeptScan): Found | undefined {
  try {
    return readStore(scan, localStorage.getItem(keyOf(scan)));
  } catch {
    return undefined;
  }
}

/** Keeps a store in place of what stands there; an empty one leaves nothing behind. Whether the browser did it. */
export function keepStore(scan: KeptScan, store: Store): boolean {
  try {
    if (store.kept.length + store.unread.length === 0) localStorage.removeItem(keyOf(scan));
    else localStorage.setItem(keyOf(scan), writeStore(scan, store));
    return true;
  } catch {
    return false;
  }
}
