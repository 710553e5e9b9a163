/** @vitest-environment happy-dom */
import { beforeEach, describe, expect, test } from "vitest";
import { answerableParts } from "../../../src/domain/answerable.ts";
import type { KeuzetabelData, WegwijzerData } from "../../../src/views/island/index.ts";
import { type Mode, useAnswers } from "../../../src/widgets/shell/useAnswers.ts";
import { aKeuzetabel, aWegwijzer } from "../aids.ts";
import { goTo, happens, mount } from "../dom.ts";

type Kept = ReturnType<typeof useAnswers>;

/** The answers as a body of an aid sees them, each time that they change. */
function keep(aid: WegwijzerData | KeuzetabelData, mode: Mode = "page"): () => Kept {
  let kept: Kept | undefined;
  function Body() {
    kept = useAnswers(answerableParts(aid), aid.sensitive, mode);
    return null;
  }
  mount(<Body />);
  return () => {
    if (!kept) throw new Error("nothing was rendered");
    return kept;
  };
}

const open = aWegwijzer(false);
const table = aKeuzetabel();

beforeEach(() => goTo("/hulpmiddelen/proef/"));

describe("an address that holds answers", () => {
  test.each([
    ["a wegwijzer", open, "#s=1&gevaar=nee", { gevaar: "nee" }],
    ["a keuzetabel", table, "#s=1&nood=groot&doelen=samen", { nood: "groot", doelen: "samen" }],
  ])("gives them to %s, without moving the focus", (_kind, aid, hash, answers) => {
    goTo(hash);
    expect(keep(aid)()).toMatchObject({ answers, dropped: null, moved: false });
  });
  test("loses what this aid does not know, and says so", () => {
    goTo("#s=1&gevaar=nee&bestaat=niet");
    expect(keep(open)()).toMatchObject({ answers: { gevaar: "nee" }, dropped: [] });
  });
  test("is only a place when it has no state: the answers stay none, and nothing is dropped", () => {
    goTo("#akkoord");
    expect(keep(open)()).toMatchObject({ answers: {}, dropped: null });
  });
  test.each([
    ["in a frame", open, "embed"],
    ["inside a text", open, "inline"],
    ["of a sensitive aid", aWegwijzer(true), "page"],
  ] as const)("means nothing %s", (_where, aid, mode) => {
    goTo("#s=1&gevaar=nee");
    expect(keep(aid, mode)().answers).toEqual({});
  });
});

describe("a step", () => {
  test("stands in the address, in an entry of its own that remembers where it came from", async () => {
    const kept = keep(open);
    const before = history.length;
    await happens(() => kept().set({ gevaar: "nee" }));
    expect(location.hash).toBe("#s=1&gevaar=nee");
    expect(history.length).toBe(before + 1);
    expect(history.state).toEqual({ from: "" });
    expect(kept()).toMatchObject({ answers: { gevaar: "nee" }, moved: true });
  });
  test("leaves address and history alone in a frame and in a sensitive aid", async () => {
    const before = [location.href, history.length];
    for (const kept of [keep(open, "embed"), keep(open, "inline"), keep(aWegwijzer(true)), keep(aKeuzetabel(true))]) {
      await happens(() => kept().set({ gevaar: "nee" }));
      expect(kept().answers).toEqual({ gevaar: "nee" });
      expect([location.href, history.length]).toEqual(before);
    }
  });
  test("keeps what was answered before as preselection", async () => {
    const kept = keep(open);
    await happens(() => kept().set({ gevaar: "nee", akkoord: "ja" }));
    await happens(() => kept().set({}));
    expect(kept()).toMatchObject({ answers: {}, earlier: { gevaar: "nee", akkoord: "ja" } });
  });
  test("mends a link of which a part was dropped", async () => {
    goTo("#s=1&bestaat=niet");
    const kept = keep(open);
    expect(kept().dropped).toEqual([]);
    await happens(() => kept().set({ gevaar: "nee" }));
    expect(kept().dropped).toBeNull();
  });
});

describe("a step back", () => {
  test("is the browser's own where that leads there", async () => {
    const kept = keep(open);
    await happens(() => kept().set({ gevaar: "nee" }));
    const before = history.length;
    await happens(() => kept().back({}));
    expect(history.length).toBe(before);
    await happens(() => history.replaceState(null, "", "/hulpmiddelen/proef/"));
    await happens(() => dispatchEvent(new Event("popstate")));
    expect(kept()).toMatchObject({ answers: {}, moved: true });
  });
  test("is a step of its own where the browser's leads elsewhere", async () => {
    goTo("#s=1&gevaar=nee");
    const kept = keep(open);
    const before = history.length;
    await happens(() => kept().back({}));
    expect(history.length).toBe(before + 1);
    expect([location.hash, kept().answers]).toEqual(["", {}]);
  });
  test("by the browser's button reads the address again", async () => {
    const kept = keep(table);
    await happens(() => kept().set({ nood: "groot" }));
    goTo("#s=1&nood=klein");
    await happens(() => dispatchEvent(new Event("popstate")));
    expect(kept().answers).toEqual({ nood: "klein" });
  });
});

test("to clear forgets the answers, those of before too, and the address", async () => {
  const kept = keep(open);
  await happens(() => kept().set({ gevaar: "nee" }));
  await happens(() => kept().clear());
  expect(kept()).toMatchObject({ answers: {}, earlier: {}, moved: true });
  expect(location.hash).toBe("");
});
