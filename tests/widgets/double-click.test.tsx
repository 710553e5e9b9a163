/** @vitest-environment happy-dom */
import { beforeEach, expect, test } from "vitest";
import { replay } from "../../src/domain/replay.ts";
import type { WidgetOutcome, WidgetQuestion } from "../../src/views/island/index.ts";
import { find, goTo, happens, mount } from "./dom.ts";
import { bodies, ofKind } from "./real-aids.ts";

beforeEach(() => goTo("/hulpmiddelen/proef/"));

const click = (element: Element, detail: number) =>
  happens(() => element.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, detail })));
/** The control that stands at the same place as another did: the n-th of the step, or else the last one there is. */
const controls = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>("button, a, summary, label")];

test("a double click on an answer gives that answer, and touches nothing that it brings", async () => {
  let questions = 0;
  for (const aid of ofKind("wegwijzer")) {
    // Every question, reached by the answers that lead there first.
    const ways: Record<string, string>[] = [{}];
    const seen = new Set<string>();
    for (let way = ways.pop(); way; way = ways.pop()) {
      const at = replay<WidgetQuestion, WidgetOutcome>(aid, way);
      if (at.kind !== "question" || seen.has(at.node.id)) continue;
      seen.add(at.node.id);
      for (const { id } of at.node.answers) ways.push({ ...way, [at.node.id]: id });
      const Body = bodies[aid.kind];
      const root = mount(<Body aid={aid} mode="embed" />);
      for (const id of Object.values(way)) await click(find(root, `[data-kies="${id}"]`), 1);
      const [answer] = at.node.answers;
      const button = find(root, `[data-kies="${answer?.id}"]`);
      const place = controls(root).indexOf(button);
      await click(button, 1);
      const after = root.textContent;
      // Whatever came to stand there, and everything else that is new, gets the second click.
      for (const control of controls(root).filter((one, index) => index >= place && one.isConnected)) {
        if (control.closest(".wipe, .danger, [data-wis]")) continue;
        await click(control, 2);
      }
      expect(root.textContent, `${aid.id}: ${at.node.id}`).toBe(after);
      questions += 1;
    }
  }
  expect(questions).toBeGreaterThan(30);
});

test("who clicks fast through the cards goes on with every click", async () => {
  for (const aid of ofKind("kaarten").filter(({ cards }) => cards.length > 2)) {
    const Body = bodies[aid.kind];
    const root = mount(<Body aid={aid} mode="embed" />);
    for (const detail of [1, 2]) await click(find(root, "[data-volgende]"), detail);
    expect(find(root, "[data-stap]").dataset.stap).toBe(aid.cards[2]?.id);
  }
});

test("who double clicks through the exercises skips none by accident, and loses no answer", async () => {
  const [aid] = ofKind("kaarten").filter(({ cards, exercises }) => cards.length === 0 && exercises.length > 1);
  if (!aid) throw new Error("no self-test");
  const Body = bodies[aid.kind];
  const root = mount(<Body aid={aid} mode="embed" />);
  await click(find(root, "[data-kies]"), 1);
  await click(find(root, "[data-volgende]"), 1);
  await click(find(root, "[data-kies]"), 2);
  expect(root.querySelector("[role=status] .notice")).toBeNull();
});
