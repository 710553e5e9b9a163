/**
 * How long a way through the site takes, by a keystroke-level model. Its operators, and where their seconds come from:
 *
 * - to decide on a step (M) 1.35 s, to point at a thing and tap it (P) 1.1 s, a key (K) 0.2 s: Card, Moran and Newell, “The
 *   keystroke-level model for user performance time with interactive systems”, CACM 23 (1980);
 * - a flick, for each screen that the thing is away: no figure is common ground, so it takes as long as a tap;
 * - to read what is tapped, 238 words a minute: Brysbaert, “How many words do we read per minute?”, JML 109 (2019);
 * - to look for it, 450 words a minute, over all that stands between the top of the screen as it came up and the thing:
 *   Carver, “Reading rate” (1990), the slower of his two rates for looking for something.
 *
 * Nothing is skipped, and no words are looked over twice: after a fold opens, one goes on from there. Of the menu and of the
 * foot of a page, which stand where people expect them, one looks over that part alone. The clock stops when the answer is on
 * screen; where that is lower than the first screen, one looks for it as for a thing to tap. What the network takes is not counted.
 */
import type { Locator, Page } from "@playwright/test";

const SECONDS = { decide: 1.35, tap: 1.1, flick: 1.1, key: 0.2, read: 60 / 238, passed: 60 / 450 };
/** Where people look at once, as on any site. */
const KNOWN = "#p-menu, .site-footer";

/** What a way asks of somebody. */
export interface Clock {
  taps: number;
  keys: number;
  flicks: number;
  /** Words read, and words that the eye passes over to find them. */
  read: number;
  passed: number;
  seconds: number;
}

interface Seen {
  isKnown: boolean;
  own: number;
  passed: number;
  flicks: number;
}

/** What somebody sees from `from`, in px of the document, down to the thing. */
const lookDown = (thing: Locator, from: number): Promise<Seen> =>
  thing.evaluate(
    (element, { start, places }) => {
      const known = element.closest(places);
      const box = element.getBoundingClientRect();
      const texts = document.createTreeWalker(known ?? document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let [own, passed] = [0, 0];
      while (texts.nextNode()) {
        const text = texts.currentNode;
        if (!text.parentElement?.checkVisibility({ visibilityProperty: true })) continue;
        range.selectNodeContents(text);
        const { top, width } = range.getBoundingClientRect();
        if (width <= 1 || top + scrollY < start || top >= box.bottom) continue;
        const words = (text.textContent ?? "").split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
        if (element.contains(text)) own += words;
        else passed += words;
      }
      const away = Math.max(0, box.top - innerHeight + Math.min(box.height, innerHeight), -box.top);
      return { isKnown: known !== null, own, passed, flicks: Math.ceil(away / innerHeight) };
    },
    { start: from, places: KNOWN },
  );

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

/** Measures a way, step by step, as a page is looked over and tapped. */
export class Stopwatch {
  readonly #page: Page;
  readonly #count = { decide: 0, tap: 0, flick: 0, key: 0, read: 0, passed: 0 };
  #url = "";
  #top = 0;
  #done = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  /** @returns what the way took until now */
  get clock(): Clock {
    const { tap: taps, key: keys, flick: flicks, read, passed } = this.#count;
    const seconds = Object.entries(this.#count).reduce(
      (sum, [operator, times]) => sum + times * SECONDS[operator as keyof typeof SECONDS],
      0,
    );
    return { taps, keys, flicks, read, passed, seconds };
  }

  /** Looks for the answer, or for what is used next. @returns how many words that has itself */
  async find(thing: Locator): Promise<number> {
    if (this.#page.url() !== this.#url) {
      this.#url = this.#page.url();
      this.#top = await settled(this.#page);
      this.#done = 0;
    }
    const { isKnown, own, passed, flicks } = await lookDown(thing, this.#top);
    this.#count.flick += flicks;
    this.#count.passed += isKnown ? passed : Math.max(0, passed - this.#done);
    if (!isKnown) this.#done = Math.max(this.#done, passed + own);
    return own;
  }

  /** Finds a thing, reads what it says, decides, and taps it or types. */
  async use(thing: Locator, keys = 0): Promise<void> {
    this.#count.read += await this.find(thing);
    this.#count.decide += 1;
    if (keys > 0) this.#count.key += keys;
    else this.#count.tap += 1;
  }
}

/** The middle one. */
export const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
};
