/** What a group agreed in a talk, on the screen, on paper and as text. It holds what people typed, so it is made in the browser alone. */
import { BEFORE, CLOSING } from "../domain/talk.ts";
import * as t from "../text/talk-run.nl.ts";
import type { TalkAid, TalkData } from "./island/kaarten.ts";
import { type Block, blocksText, bullets, type Imprint } from "./plain-text.ts";

/** What was typed at one theme, or before or after the talk: agreements, one a line, and who takes what. */
export interface Note {
  what: string;
  who: string;
}
/** By theme, and by the stages before and after. */
export type Notes = Readonly<Record<string, Note>>;
export const noNote: Note = { what: "", who: "" };

interface SheetPart {
  id: string;
  title: string;
  /** Each agreement; none where nothing was noted. */
  agreed: string[];
  who: string;
}
export interface Sheet {
  parts: SheetPart[];
  /** Titles of the themes that were not talked about. */
  left: string[];
}

const lines = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim().replace(/^[-–•*]\s*/, ""))
    .filter((line) => line !== "");

/** Whether something stands in any of the notes. */
export const isNoted = (notes: Notes): boolean =>
  Object.values(notes).some(({ what, who }) => (what + who).trim() !== "");

/** What was agreed: of every chosen theme, and wherever else something was noted. */
export function talkSheet({ themes }: Pick<TalkData, "themes">, chosen: readonly string[], notes: Notes): Sheet {
  const part = (id: string, title: string): SheetPart => {
    const { what, who } = notes[id] ?? noNote;
    return { id, title, agreed: lines(what), who: lines(who).join(", ") };
  };
  const all = [part(BEFORE, t.aboutTalk), ...themes.map(({ id, title }) => part(id, title)), part(CLOSING, t.closing)];
  const parts = all.filter(({ id, agreed, who }) => chosen.includes(id) || agreed.length > 0 || who !== "");
  return {
    parts,
    left: themes.flatMap(({ id, title }) => (parts.some((one) => one.id === id) ? [] : title)),
  };
}

/** The sheet as text; `on` is the day of the talk. */
export function talkText(aid: Imprint & Pick<TalkAid, "talk">, sheet: Sheet, on: string, people: string): string {
  const who = (text: string) => (text === "" ? [] : [`${t.whoTakes}: ${text}`]);
  const blocks: Block[] = [
    [t.agreed, [t.discussedOn(on), ...(people.trim() === "" ? [] : [`${t.atTable}: ${people.trim()}`])]],
    ...sheet.parts.map((part): Block => [
      part.title,
      [...(part.agreed.length > 0 ? bullets(part.agreed) : [t.nothing]), ...who(part.who)],
    ]),
    [t.left, bullets(sheet.left)],
  ];
  return `${blocksText(blocks)}\n\n${aid.title}\n${aid.address}\n`;
}
