/** @vitest-environment happy-dom */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { PRACTICE_KEY } from "../../../src/widgets/oefenen/key.ts";
import { button, find, happens, press } from "../dom.ts";
import * as p from "./practice.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  p.itIs("2026-11-26");
  localStorage.clear();
  p.asked.length = 0;
  p.serve(p.sets);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("begin", () => {
  test("nothing is kept or fetched until somebody begins", async () => {
    const root = await p.open();
    expect(find(root, "[data-oefenen]").dataset.oefenen).toBe("uit");
    await press(find(root, '[value="twee"]'));
    expect([localStorage.length, p.asked]).toEqual([0, []]);
    await p.begin(root);
    expect(p.kept()).toEqual({ perDay: 10, without: ["twee"], cards: {}, unread: [] });
    expect(p.asked).toEqual(["/oefenen/kaarten.json"]);
    expect([p.left(root), p.step(root)]).toEqual([5, "pris-een-1"]);
    expect(document.activeElement?.textContent).toBe("Vraag 1 van een?");
  });
  test("everything off and on again with one button", async () => {
    const root = await p.open();
    await press(button(root, "Zet alles uit"));
    expect(root.querySelectorAll("input:checked")).toHaveLength(0);
    await p.begin(root);
    expect(root.textContent).toContain("Kies hieronder minstens één principe.");
    await press(button(root, "Zet alles aan"));
    expect(p.left(root)).toBe(8);
  });
  test("who comes back goes on at once, and the focus stays where the browser put it", async () => {
    p.store({ perDay: 5 });
    const root = await p.open();
    expect([p.left(root), p.step(root), document.activeElement]).toEqual([5, "pris-een-1", document.body]);
  });
  test("a deck that does not come is said, and asked for again", async () => {
    p.serve(undefined);
    p.store({});
    const root = await p.open();
    expect(root.textContent).toContain("Dit kwam niet aan.");
    p.serve(p.sets);
    await press(button(root, "Probeer opnieuw"));
    await happens(() => undefined);
    expect(p.left(root)).toBe(8);
  });
});

describe("practise", () => {
  test("a situation: choose, read why, say whether you knew; it comes from all sets in turn", async () => {
    p.store({});
    const root = await p.open();
    expect(root.querySelector("[data-wist]"), "nothing to judge yet").toBeNull();
    await press(find(root, '[data-kies="1"]'));
    const why = find(root, ".oefenen-why");
    expect(why.dataset.past).toBe("minder");
    expect(why.textContent).toMatch(/Jij koos: Je doet niets\.Zo begint niets\.Dit past hier: Je doet open\./);
    expect(find(why, "details").textContent).toContain("Dat kan later.");
    expect(find(why, "a").getAttribute("href")).toBe("/richtlijn/#luister");
    expect(find(root, '[data-wist="nee"]').className).toBe("btn main");
    await press(find(root, '[data-wist="nee"]'));
    expect([p.step(root), p.left(root)]).toEqual(["pris-twee-1", 7]);
    expect(p.said(root)).toBe("Genoteerd: deze komt morgen terug.");
    expect(document.activeElement?.textContent).toBe("Vraag 1 van twee?");
    await p.practise(root, true);
    expect(p.step(root)).toBe("pris-kaarten-oma");
    await press(find(root, "[data-draai]"));
    expect(root.textContent).toContain("OOordelen");
    expect(root.querySelector(".btn.main[data-wist]"), "only who turned it can tell").toBeNull();
  });
  test("what was chosen is kept nowhere", async () => {
    p.store({});
    const root = await p.open();
    await p.practise(root, true, 2);
    expect(Object.keys(p.kept().cards["pris-een-1"] ?? {})).toEqual([
      "print",
      "stability",
      "difficulty",
      "last",
      "due",
    ]);
    const one = p.stored();
    await press(find(root, '[data-doe="ongedaan"]'));
    await p.practise(root, true, 0);
    expect(p.stored()).toBe(one);
  });
  test("of a double click the first counts: the second neither chooses nor judges what it brought", async () => {
    p.store({});
    const root = await p.open();
    const twice = (selector: string) =>
      happens(() => void find(root, selector).dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 2 })));
    await twice('[data-kies="0"]');
    expect(root.querySelector("[data-wist]")).toBeNull();
    await press(find(root, '[data-kies="0"]'));
    await twice('[data-wist="ja"]');
    expect(p.left(root)).toBe(8);
  });
  test("a wrong press is undone", async () => {
    p.store({});
    const root = await p.open();
    const before = p.stored();
    await p.practise(root, true);
    await press(find(root, '[data-doe="ongedaan"]'));
    expect([p.stored(), p.step(root), p.left(root)]).toEqual([before, "pris-een-1", 8]);
    expect(root.querySelector('[data-doe="ongedaan"]')).toBeNull();
  });
  test("the day ends at the number one chose, and says what comes; the next day goes on", async () => {
    p.store({ perDay: 5 });
    const root = await p.open();
    for (let n = 5; n > 0; n -= 1) {
      expect(p.left(root)).toBe(n);
      await p.practise(root, false);
    }
    expect(find(root, "[data-gedaan]").textContent).toBe(
      "Klaar voor vandaagMorgen staan er 5 oefeningen klaar.Er wacht nog meer. Kies een hoger aantal per dag als je vandaag al verder wil.",
    );
    expect(document.activeElement?.textContent).toBe("Klaar voor vandaag");
    p.itIs("2026-11-27");
    await happens(() => void document.dispatchEvent(new Event("visibilitychange")));
    expect(p.left(root)).toBe(5);
  });
  test("with everything done it says on which day there is something again, and one can rest", async () => {
    p.store({ perDay: 30, without: ["een", "twee"] });
    const root = await p.open();
    await p.practise(root, true);
    expect(find(root, "[data-gedaan]").textContent).toMatch(
      /^Klaar voor vandaagDe volgende oefening komt op 2[89] november 2026\.Meer hoeft niet\./,
    );
  });
});

describe("the site changed", () => {
  const [[first, ...rest] = [], ...others] = p.sets;
  test("an exercise whose words changed comes back, says so, and then no more", async () => {
    p.store({ without: ["twee", "kaarten"] });
    let root = await p.open();
    for (let n = 0; n < 4; n += 1) await p.practise(root, true);
    p.itIs("2026-11-27");
    p.serve([[{ ...(first as (typeof p.sets)[0][0]), print: "tweede" }, ...rest], ...others]);
    root = await p.open();
    expect([p.left(root), p.step(root)]).toEqual([1, "pris-een-1"]);
    expect(find(root, "[data-veranderd]").textContent).toContain("Deze oefening veranderde");
    await p.practise(root, true);
    expect(find(root, "[data-gedaan]")).toBeTruthy();
  });
  test("one that is gone is said, and goes when one tidies up", async () => {
    p.store({ perDay: 5 });
    let root = await p.open();
    for (let n = 0; n < 5; n += 1) await p.practise(root, true);
    p.serve([rest, ...others]);
    root = await p.open();
    expect(find(root, '[data-vraagt="weg"]').textContent).toContain("staat niet meer op de site (1)");
    expect(Object.keys(p.kept().cards)).toHaveLength(5);
    await press(button(find(root, '[data-vraagt="weg"]'), "Ruim op"));
    expect(Object.keys(p.kept().cards)).toHaveLength(4);
    expect(root.querySelector('[data-vraagt="weg"]')).toBeNull();
  });
});

test("a calendar that runs behind is said; who says that it is right goes on with all that was kept", async () => {
  p.store({ perDay: 5 });
  let root = await p.open();
  for (let n = 0; n < 5; n += 1) await p.practise(root, true);
  const before = p.stored();
  p.itIs("2026-10-01");
  root = await p.open();
  expect(find(root, '[data-vraagt="datum"]').textContent).toContain(
    "Op dit toestel is het 1 oktober 2026, maar je oefende al op 26 november 2026.",
  );
  expect([p.step(root), p.stored()]).toEqual([undefined, before]);
  await press(button(root, "De datum klopt, ga verder"));
  expect(find(root, "[data-gedaan]")).toBeTruthy();
  expect(Object.keys(p.kept().cards)).toHaveLength(5);
  p.itIs("2026-10-02");
  root = await p.open();
  expect(p.left(root)).toBeGreaterThan(0);
});

describe("two windows", () => {
  const told = (key: string | null) => happens(() => void dispatchEvent(Object.assign(new Event("storage"), { key })));
  test("each adds to what the other did, and neither asks what the other asked", async () => {
    p.store({ perDay: 5 });
    const [one, two] = [await p.open(), await p.open()];
    await p.practise(one, true);
    expect(p.step(two), "not told yet").toBe("pris-een-1");
    await p.practise(two, false);
    expect(p.said(two)).toBe("Deze oefening deed je vandaag al in een ander venster. Dat antwoord blijft staan.");
    expect(p.kept().cards["pris-een-1"]?.due).toBeGreaterThan((p.kept().cards["pris-een-1"]?.last ?? 0) + 1);
    await p.practise(two, true);
    await told(PRACTICE_KEY);
    expect(Object.keys(p.kept().cards)).toEqual(["pris-een-1", "pris-twee-1"]);
    expect([p.left(one), p.left(two)]).toEqual([3, 3]);
  });
  test("what is on screen stays there, also where another window brings back what comes before it", async () => {
    p.store({});
    const root = await p.open();
    await p.practise(root, true);
    const here = p.step(root);
    const other = p.kept();
    const done = other.cards["pris-een-1"];
    if (!done) throw new Error("nothing was practised");
    const due = { ...done, last: done.last - 3, due: done.last - 1 };
    p.store({ ...other, cards: { ...other.cards, "pris-een-2": due } });
    await told(PRACTICE_KEY);
    expect(p.step(root)).toBe(here);
    await p.practise(root, true);
    expect(p.step(root), "and then it comes").toBe("pris-een-2");
  });
  test.each([PRACTICE_KEY, null])("what is wiped in one is wiped in the other, which says so (%s)", async (key) => {
    p.store({});
    const root = await p.open();
    localStorage.clear();
    await told(key);
    expect(find(root, "[data-oefenen]").dataset.oefenen).toBe("uit");
    expect(find(root, "[data-gewist]").textContent).toContain("Alles werd in een ander venster gewist.");
  });
  test("with the back button a page shows what was practised since", async () => {
    p.store({ perDay: 5 });
    const [one, two] = [await p.open(), await p.open()];
    await p.practise(one, true);
    expect(p.left(two), "as it was left").toBe(5);
    await happens(() => void dispatchEvent(new Event("pageshow")));
    expect(p.left(two)).toBe(4);
  });
  test("an answer does not bring back what was wiped elsewhere", async () => {
    p.store({});
    const root = await p.open();
    localStorage.clear();
    await p.practise(root, true);
    expect([localStorage.length, find(root, "[data-gewist]").textContent]).toEqual([
      ...[0, expect.stringContaining("Alles werd in een ander venster gewist.")],
    ]);
  });
});
