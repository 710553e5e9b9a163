/** @vitest-environment happy-dom */
import { beforeEach, expect, test, vi } from "vitest";
import { replay } from "../../src/domain/replay.ts";
import type { WegwijzerData, WidgetOutcome, WidgetQuestion } from "../../src/views/island/index.ts";
import * as scanText from "../../src/text/zelfscan.nl.ts";
import { find, goTo, happens, mount, press } from "./dom.ts";
import { bodies, ofKind, realAids } from "./real-aids.ts";

beforeEach(() => goTo("/hulpmiddelen/proef/"));

/** What a browser that translates the page does: every text moves into a <font>, and the node that held it is gone. */
function translate(root: HTMLElement): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.parentElement?.tagName !== "FONT" && node.textContent?.trim()) texts.push(node as Text);
  for (const text of texts) {
    const font = document.createElement("font" as string);
    font.textContent = text.data;
    text.replaceWith(font);
  }
}
const words = (root: ParentNode, selector: string) => find(root as HTMLElement, selector).textContent;
const tap = async (root: HTMLElement, selector: string) => {
  await press(find(root, selector));
  translate(root);
};
const open = (aid: (typeof realAids)[number], mode: "page" | "embed" = "embed") => {
  const Body = bodies[aid.kind];
  const root = mount(<Body aid={aid} mode={mode} />);
  translate(root);
  return root;
};
const textOf = (aid: WegwijzerData, answers: Record<string, string>) => {
  const { node } = replay<WidgetQuestion, WidgetOutcome>(aid, answers);
  return node && ("text" in node ? node.text : node.title);
};

test("somebody reads a wegwijzer in translation: heading, progress and trail are those of the step", async () => {
  let steps = 0;
  for (const aid of ofKind("wegwijzer")) {
    const root = open(aid);
    const answers: Record<string, string> = {};
    for (let step = find(root, "[data-stap]"); step.querySelector("[data-kies]"); step = find(root, "[data-stap]")) {
      // The last answer leads to other places than the first, so that the way is not always the shortest.
      const all = [...step.querySelectorAll<HTMLElement>("[data-kies]")];
      const chosen = all[steps % all.length];
      answers[step.dataset.stap ?? ""] = chosen?.dataset.kies ?? "";
      await tap(root, `[data-kies="${chosen?.dataset.kies}"]`);
      expect(words(root, "[data-stap] h3")).toBe(textOf(aid, answers));
      expect(root.querySelectorAll("[data-stap]")).toHaveLength(1);
      expect(root.querySelectorAll(".step .progress")).toHaveLength(1);
      expect(root.querySelectorAll("[data-spoor]")).toHaveLength(Object.keys(answers).length);
      steps += 1;
    }
    await tap(root, "[data-terug]");
    expect(words(root, "[data-stap] h3")).toBe(textOf(aid, Object.fromEntries(Object.entries(answers).slice(0, -1))));
    if (root.querySelector("[data-opnieuw]")) await tap(root, "[data-opnieuw]");
    expect(words(root, "[data-stap] h3")).toBe(textOf(aid, {}));
  }
  expect(steps).toBeGreaterThan(15);
});

test("somebody changes a keuzetabel in translation: the count and what comes first are those of the choices", async () => {
  for (const aid of ofKind("keuzetabel")) {
    const root = open(aid);
    const first = () => words(root, "[data-resultaat] h4");
    const seen = new Set<string>();
    for (const value of [0, 1]) {
      for (const [at, { id, values }] of aid.criteria.entries()) {
        await tap(root, `[data-stap="${id}"] [data-kies="${values[value]?.id}"]`);
        const count = value === 0 ? at + 1 : aid.criteria.length;
        expect(words(root, "p.progress[role=status]")).toContain(`${count} van ${aid.criteria.length}`);
        const title = aid.options.find((one) => one.id === find(root, "[data-resultaat]").dataset.resultaat)?.title;
        expect(first()).toBe(title);
        seen.add(find(root, "[data-resultaat]").textContent ?? "");
      }
    }
    expect(seen.size).toBeGreaterThan(aid.criteria.length);
  }
});

test("somebody turns cards and practises in translation: each card, situation and explanation is the one in view", async () => {
  let exercises = 0;
  for (const aid of ofKind("kaarten").filter(({ talk }) => !talk)) {
    const root = open(aid);
    for (const card of aid.cards) {
      expect(words(root, "[data-stap] h3")).toBe(card.title);
      await tap(root, "[data-draai]");
      expect(words(root, ".flip")).toContain(card.parts[0]?.text);
      expect(words(root, ".progress")).toContain("chterkant");
      await tap(root, "[data-volgende]");
    }
    if (aid.guide) {
      await tap(root, '[data-deel="guide"]');
      for (const option of aid.guide.options) {
        await tap(root, `[data-kies="${option.id}"]`);
        expect(words(root, "[role=status] .notice")).toContain(option.because);
        expect(root.querySelectorAll("[role=status] .notice")).toHaveLength(1);
      }
    }
    if (aid.cards.length > 0 && aid.exercises.length > 0) await tap(root, '[data-deel="practise"]');
    for (const [at, exercise] of aid.exercises.entries()) {
      expect(words(root, "[data-stap] h3")).toBe(exercise.question);
      expect(words(root, ".progress")).toContain(`${at + 1} van ${aid.exercises.length}`);
      expect(root.querySelectorAll("[data-kies]")).toHaveLength(exercise.options.length);
      for (const option of exercise.options) {
        await tap(root, `[data-kies="${option.id}"]`);
        expect(words(root, "[role=status] .notice")).toContain(option.explanation);
        expect(root.querySelectorAll("[role=status] .notice")).toHaveLength(1);
      }
      exercises += 1;
      await tap(root, "[data-volgende]");
    }
  }
  expect(exercises).toBeGreaterThan(40);
});

test("a group talks in translation: theme, count and question are those of the stage", async () => {
  let questions = 0;
  for (const aid of ofKind("kaarten")) {
    if (!aid.talk) continue;
    const root = open(aid);
    await tap(root, "[data-alles]");
    await tap(root, "[data-volgende]");
    await vi.waitFor(() => find(root, '[data-stap="p-vooraf"]'), { timeout: 20_000 });
    for (const { title, questions: own } of aid.talk.themes)
      for (const [at, { text, hint = "" }] of own.entries()) {
        await tap(root, "[data-volgende]");
        expect(words(root, "[data-stap] h3")).toBe(text);
        expect(words(root, ".progress")).toBe(`${title} · vraag ${at + 1} van ${own.length}`);
        expect(root.querySelector(".talk-hint")?.textContent ?? "").toBe(hint);
        expect(root.querySelectorAll("[data-stap]")).toHaveLength(1);
        questions += 1;
      }
    await tap(root, "[data-volgende]");
    await tap(root, "[data-volgende]");
    expect(root.querySelectorAll("[data-afgesproken]")).toHaveLength(aid.talk.themes.length);
  }
  expect(questions).toBeGreaterThan(10);
});

test("somebody fills in a scan in translation: step, buttons and what is said of an answer are those of the form", async () => {
  let steps = 0;
  for (const aid of ofKind("zelfscan")) {
    const root = open(aid, "page");
    const scores = aid.scale ? (aid.scale.values[0]?.text ?? "") : "";
    for (const [at, { id, title, items }] of aid.dimensions.entries()) {
      const step = `[data-stap="${id}"]`;
      expect(words(root, `${step} h3`)).toBe(title);
      if (aid.shown === "steps")
        expect(words(root, ".scan-steps summary b")).toBe(scanText.stepOf(at + 1, aid.dimensions.length));
      for (const { id: item, answer } of items) {
        const choices = root.querySelectorAll<HTMLElement>(`[data-vraagt="${item}"] [data-kies]`);
        for (const choice of [...choices].slice(0, 3)) {
          choice.click();
          await happens(() => undefined);
          translate(root);
        }
        if (answer === "scale") {
          await tap(root, `[name="${item}"]`);
          expect(words(root, `[data-vraagt="${item}"] .scored legend`)).toContain(scores);
        }
      }
      const last = at === aid.dimensions.length - 1;
      expect(root.querySelectorAll("[data-ga]")).toHaveLength(aid.shown === "steps" && at > 0 ? 2 : 1);
      if (aid.shown === "steps" && !last) {
        expect(words(root, ".scan .btn.main")).toBe(scanText.next);
        await tap(root, '[data-ga="verder"]');
      } else if (last) expect(words(root, ".scan .btn.main")).toBe(scanText.show);
      steps += 1;
    }
  }
  expect(steps).toBeGreaterThan(20);
});
