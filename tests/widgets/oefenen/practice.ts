/** A small deck, the page around it, and a browser whose clock and storage a test holds. */
import { h } from "preact";
import { expect, vi } from "vitest";
import type { OefenenData, Practice } from "../../../src/views/oefenen/deck.ts";
import { readProgress, writeProgress } from "../../../src/domain/oefenen/store.ts";
import { PRACTICE_KEY } from "../../../src/widgets/oefenen/key.ts";
import * as t from "../../../src/text/oefenen.nl.ts";
import Oefenen from "../../../src/widgets/oefenen/Oefenen.tsx";
import { find, happens, mount, press } from "../dom.ts";

const question = (set: string, n: number): Practice => ({
  ...{ kind: "question", id: `pris-${set}-${n}`, set, print: "eerste", ask: `Vraag ${n} van ${set}?` },
  situation: "Iemand belt aan.",
  options: [
    { text: "Je doet open.", fits: true, explanation: "Zo begint het." },
    { text: "Je doet niets.", fits: false, explanation: "Zo begint niets." },
    { text: "Je belt terug.", fits: false, explanation: "Dat kan later." },
  ],
  more: { label: "Luister goed", href: "/richtlijn/#luister" },
});
const card: Practice = {
  ...{ kind: "card", id: "pris-kaarten-oma", set: "kaarten", print: "eerste", ask: "Laat OMA thuis" },
  lines: [{ term: "O", text: "Oordelen" }],
  parts: [{ label: "Wat doe je?", text: "Je luistert." }],
};
/** Three sets: seven questions and a card. */
export const sets: Practice[][] = [
  [1, 2, 3, 4].map((n) => question("een", n)),
  [1, 2, 3].map((n) => question("twee", n)),
  [card],
];
/** What the page knows of them. */
const data: OefenenData = {
  deck: "/oefenen/kaarten.json",
  sets: [
    { id: "een", title: "Persoon centraal", letter: "P", count: 4 },
    { id: "twee", title: "Sociale dynamieken", letter: "S", count: 3 },
    { id: "kaarten", title: "Luistertechnieken", letter: undefined, count: 1 },
  ],
};

/** What was asked of the network. */
export const asked: string[] = [];
/** From now on the network has these sets; or nothing. */
export const serve = (deck: Practice[][] | undefined) =>
  vi.stubGlobal("fetch", (address: string) => {
    asked.push(address);
    return deck ? Promise.resolve({ json: () => Promise.resolve(deck) }) : Promise.reject(new Error("no network"));
  });

/** The device shows this day from now on. */
export const itIs = (iso: string) => vi.setSystemTime(new Date(`${iso}T12:00:00`));

export const stored = () => localStorage.getItem(PRACTICE_KEY);
export const kept = () => readProgress(stored() ?? "");
export const store = (how: Partial<Parameters<typeof writeProgress>[0]>) =>
  localStorage.setItem(PRACTICE_KEY, writeProgress({ perDay: 10, without: [], cards: {}, unread: [], ...how }));

/** Opens what is folded, and waits for what stands in it. */
export async function unfold(root: HTMLElement): Promise<void> {
  await happens(() => {
    for (const fold of root.querySelectorAll("details")) {
      fold.open = true;
      fold.dispatchEvent(new Event("toggle"));
    }
  });
  await vi.waitFor(() => expect(root.textContent).not.toContain(t.loading));
  await happens(() => undefined);
}

/** Opens the page and all that is folded there, and waits for what it fetches. */
export async function open(): Promise<HTMLElement> {
  const root = mount(h(Oefenen, { aid: data }));
  await happens(() => undefined);
  await unfold(root);
  return root;
}
export const begin = async (root: HTMLElement) => {
  await press(find(root, "[data-begin]"));
  await unfold(root);
};
/** Which exercise or card is on screen. */
export const step = (root: HTMLElement) => root.querySelector<HTMLElement>("[data-stap]")?.dataset.stap;
/** How many there still are today. */
export const left = (root: HTMLElement) => Number(find(root, "[data-nog]").dataset.nog);
export const said = (root: HTMLElement) => find(root, ".oefenen-day [data-gezegd]").textContent;

/** Chooses an answer, or turns the card; then says whether one knew. */
export async function practise(root: HTMLElement, knew: boolean, option = 0): Promise<void> {
  await press(find(root, `[data-kies="${option}"], [data-draai]`));
  expect(document.activeElement?.tagName).toBe("H3");
  await press(find(root, `[data-wist="${knew ? "ja" : "nee"}"]`));
}
