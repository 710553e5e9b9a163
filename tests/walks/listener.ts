/**
 * A simulated screen reader, in the page: what is said as one reads on, where the focus lands, what is announced. Order, names,
 * roles and announcements are those of @guidepup/virtual-screen-reader, which takes names and roles from the browser where
 * that tells them (listen.ts asks it to). What it does not look at is asked of the page here: whether a fold is open, what is
 * ticked, how long a list is, and what was said already as the name of what holds it.
 */
import { Virtual } from "@guidepup/virtual-screen-reader";
import type { Heard, Said } from "./speech.ts";

declare global {
  interface Element {
    readonly computedRole: string;
    readonly computedName: string;
  }
}

const MOST = 4000; // stops of one reading

const isShown = (one: Element) => one.checkVisibility({ visibilityProperty: true });

// The library asks for the computed style alone; what a closed fold holds has one, and nobody hears it.
const styleOf = globalThis.getComputedStyle.bind(globalThis);
const unseen = {
  display: "none",
  visibility: "hidden",
  getPropertyValue: () => "none",
} as unknown as CSSStyleDeclaration;
globalThis.getComputedStyle = (one, pseudo) => (isShown(one) ? styleOf(one, pseudo) : unseen);

const follows = (from: Node, node: Node) =>
  from === node || (from.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const plain = (text: string) => text.trim().replaceAll(/\s+/g, " ");
/** Said whole, by name: their text does not come again. */
const WHOLE = "button, a[href], summary, h1, h2, h3, h4, h5, h6, option, [role='img']";

/** The element whose name already said what `node` holds. */
function saidBy(node: Node, text: string): Element | undefined {
  const element = node.parentElement;
  const label = element?.closest("label");
  const holders = [
    element?.closest(WHOLE),
    label?.control && isShown(label.control) ? label.control : undefined,
    element?.closest("legend")?.parentElement,
    element?.closest("caption")?.parentElement,
  ];
  return holders.find((one) => one && one !== node && plain(one.computedName).includes(plain(text))) ?? undefined;
}

const blocks = new Map<Element, number>();
/** Names the line that `node` stands in: the nearest box that is no part of one, and how many breaks of it come before. */
function lineOf(node: Node): string {
  let one = node instanceof Element ? node : node.parentElement;
  while (one?.parentElement && /^(inline|contents)/.test(styleOf(one).display)) one = one.parentElement;
  if (!one) return "";
  const number = blocks.get(one) ?? blocks.size + 1;
  blocks.set(one, number);
  const breaks = [...one.querySelectorAll("br")].filter((each) => follows(each, node)).length;
  return `${number}.${breaks}`;
}

const count = (one: Element, selector: string) => one.querySelectorAll(`:scope > ${selector}`).length;

/** What the page knows of an element and the library does not. */
function statesOf(one: Element): string[] {
  if (one instanceof HTMLInputElement && (one.type === "radio" || one.type === "checkbox"))
    return [one.checked ? "checked" : "not checked"];
  if (one.localName === "summary") return [(one.parentElement as HTMLDetailsElement).open ? "expanded" : "collapsed"];
  if (one.matches("ul, ol")) return [`items ${count(one, "li")}`];
  if (one instanceof HTMLTableElement) return [`rows ${one.rows.length}`, `columns ${one.rows[0]?.cells.length}`];
  if (one.localName === "textarea") return ["multiline"];
  return [];
}

/** One stop of a reader: `phrase` as it says it, `text` the name and value in it. */
function heardAt(node: Node, phrase: string, text: string): Heard {
  const isElement = node instanceof Element;
  const ends = isElement && /^end( of|,|$)/.test(phrase);
  const role = isElement ? (node.localName === "summary" ? "summary" : node.computedRole) : "";
  const at = text ? phrase.indexOf(text) + text.length : phrase.includes(", ") ? phrase.indexOf(", ") : phrase.length;
  const known = isElement ? statesOf(node) : [];
  const told = isElement ? phrase.slice(at).split(", ").filter(Boolean) : [];
  const labels = [...told.filter((label) => !(known.length > 0 && /checked$/.test(label))), ...known];
  const inside = text !== "" && !ends ? saidBy(node, text) : undefined;
  // Of text the room around it counts, within a line.
  const { previousSibling: before } = node;
  const room = before instanceof Text && before.data.trim() === "" ? " " : "";
  const words = isElement ? plain(text) : `${room}${node.textContent}`.replaceAll(/\s+/g, " ");
  return { role, text: words, labels, ends, inside: inside !== undefined, line: lineOf(node) };
}

interface Stop {
  node: Node;
  heard: Heard;
}

/** Everything that is said from the beginning of `container` to its end. */
async function readAll(container: Element): Promise<Stop[]> {
  const reader = new Virtual();
  await reader.start({ container });
  const stops: Stop[] = [];
  while (stops.length < MOST) {
    const node = reader.activeNode;
    if (!node) throw new Error("nothing is said here");
    const heard = heardAt(node, await reader.lastSpokenPhrase(), await reader.itemText());
    stops.push({ node, heard });
    if (node === container && heard.ends) {
      await reader.stop();
      return stops;
    }
    await reader.next();
  }
  throw new Error(`more than ${MOST} stops`);
}

const bare = (text: string | null) => (text ?? "").replaceAll(/\s+/g, "");
const LIVE = "[aria-live], [role='status'], [role='alert']";

/** An announcement, with the room between its boxes that the library leaves out. */
function announcement(phrase: string): string {
  const [urgency = "", ...words] = phrase.split(": ");
  const text = words.join(": ");
  const regions = [...document.querySelectorAll<HTMLElement>(LIVE)];
  const parts = regions.flatMap((region) => [region, ...region.querySelectorAll<HTMLElement>("*")]);
  const source = parts.find((part) => bare(part.textContent) === bare(text));
  return `${urgency}: ${source ? plain(source.innerText) : text}`;
}

const page = document.querySelector("main") ?? document.body;
const island = () => page.querySelector(".widget") ?? page;
let ear = new Virtual();
let focused = "";
let focusedAt: Element | null = null;

const signature = ({ text, labels }: Heard) => [text, ...labels].join();

const listener = {
  /** Begins to listen to what is announced. */
  async begin(): Promise<void> {
    ear = new Virtual();
    await ear.start({ container: document.body });
  },

  /** Before a key: what is said next is said because of it. */
  async mark(): Promise<void> {
    const { activeElement: one } = document;
    const stop = (await readAll(page)).find(({ node }) => node === one);
    [focusedAt, focused] = [one, stop ? signature(stop.heard) : ""];
    await ear.clearSpokenPhraseLog();
  },

  /**
   * What was announced since, where the focus landed, and what one hears when one then reads on to the island's end; or, of a
   * `part`, what one hears in it.
   */
  async said(part: string | undefined): Promise<Said> {
    const announced = (await ear.spokenPhraseLog()).filter((phrase) => /^(polite|assertive): ./.test(phrase));
    const stops = await readAll(page);
    const { activeElement: one } = document;
    const at = stops.find(({ node, heard }) => node === one && !heard.ends);
    const moved = at && (one !== focusedAt || signature(at.heard) !== focused) ? at.heard : undefined;
    const place = part === undefined ? island() : island().querySelector(part);
    const isRead = (node: Node) => place?.contains(node) && (part !== undefined || !one || follows(one, node));
    const read = stops.filter(({ node, heard }) => isRead(node) && (moved === undefined || heard !== moved));
    return {
      // The library says an atomic region once for each change in it; a browser gathers them.
      announced: announced.filter((phrase, index) => phrase !== announced[index - 1]).map(announcement),
      focus: moved,
      lost: !island().contains(one),
      read: read.map(({ heard }) => heard),
    };
  },

  /** From the top of the page to the end of its island. */
  async opening(): Promise<Heard[]> {
    const stops = await readAll(page);
    const last = stops.findLastIndex(({ node }) => island().contains(node));
    return stops.slice(0, last + 1).map(({ heard }) => heard);
  },
};
export type Listener = typeof listener;
Object.assign(globalThis, { listener });
