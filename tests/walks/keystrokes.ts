/**
 * How long a way through the site takes, by a keystroke-level model: 1.35 s to decide on each step (M), 1.1 s to point and tap (P),
 * 0.2 s a key (K), and reading at 250 words a minute what stands between the top of the screen as it came up and the thing tapped.
 * Words are read once: after a fold opens, one reads on from there. Of an open menu one reads the menu. The clock stops when the answer
 * is on screen; where it is lower than the first screen, what stands above it is read too.
 */
import type { Locator, Page } from "@playwright/test";

const SECONDS = { decide: 1.35, tap: 1.1, key: 0.2, word: 60 / 250 };

export interface Clock {
  taps: number;
  words: number;
  keys: number;
  seconds: number;
}

/** Words that somebody sees from `from`, in px of the document, down to the thing. */
const wordsDownTo = (thing: Locator, from: number): Promise<number> =>
  thing.evaluate((element, start) => {
    const end = element.getBoundingClientRect().bottom + scrollY;
    const texts = document.createTreeWalker(element.closest("[popover]") ?? document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let words = 0;
    while (texts.nextNode()) {
      const text = texts.currentNode;
      if (!text.parentElement?.checkVisibility({ visibilityProperty: true })) continue;
      range.selectNodeContents(text);
      const { top, width } = range.getBoundingClientRect();
      const isRead = width > 1 && top + scrollY >= start && top + scrollY < end;
      if (isRead) words += (text.textContent ?? "").split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    }
    return words;
  }, from);

/** Looks that have to agree before a page stands still; a page without script has no frames to count. */
const LOOKS = 8;

/** Waits until the page stands still, and says where its screen begins. */
async function settled(page: Page): Promise<number> {
  let top = NaN;
  for (let still = 0; still < LOOKS;) {
    const now = await page.evaluate(() => scrollY);
    still = now === top ? still + 1 : 0;
    top = now;
  }
  return top;
}

/** Measures a way, step by step, as a page is read and tapped. */
export class Stopwatch {
  readonly clock: Clock = { taps: 0, words: 0, keys: 0, seconds: 0 };
  readonly #page: Page;
  #url = "";
  #top = 0;
  #read = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Reads down to the thing that is used next, or to the answer. */
  async read(thing: Locator): Promise<void> {
    if (this.#page.url() !== this.#url) {
      this.#url = this.#page.url();
      this.#top = await settled(this.#page);
      this.#read = 0;
    }
    const inMenu = await thing.evaluate((element) => element.closest("[popover]:popover-open") !== null);
    const words = await wordsDownTo(thing, this.#top);
    this.#add({ words: inMenu ? words : Math.max(0, words - this.#read) });
    if (!inMenu) this.#read = Math.max(this.#read, words);
  }

  /** One decision, and a tap or keys. */
  act(keys = 0): void {
    this.#add(keys > 0 ? { keys, seconds: SECONDS.decide } : { taps: 1, seconds: SECONDS.decide });
  }

  #add({ taps = 0, words = 0, keys = 0, seconds = 0 }: Partial<Clock>): void {
    this.clock.taps += taps;
    this.clock.words += words;
    this.clock.keys += keys;
    this.clock.seconds += seconds + taps * SECONDS.tap + words * SECONDS.word + keys * SECONDS.key;
  }
}

/** The middle one. */
export const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
};
