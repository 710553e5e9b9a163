/** @vitest-environment happy-dom */
import { beforeEach, expect, test, vi } from "vitest";
import Talk from "../../../../src/widgets/kaarten/talk/Talk.tsx";
import { aTalk } from "../../aids.ts";
import { button, find, goTo, happens, mount, press } from "../../dom.ts";

beforeEach(() => {
  goTo("/hulpmiddelen/proef-gesprek/");
  onbeforeunload = null;
});

const step = (root: HTMLElement) => find(root, "[data-stap]").dataset.stap;
const heading = (root: HTMLElement) => find(root, "[data-stap] h3");
const type = (field: HTMLInputElement | HTMLTextAreaElement, text: string) =>
  happens(() => {
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
const arrow = (target: EventTarget, key: string) =>
  happens(() => void target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true })));
const next = async (root: HTMLElement) => {
  await press(find(root, "[data-volgende]"));
  await vi.waitFor(() => expect(document.activeElement).toBe(heading(root)));
};
/** A talk that has begun, about these themes: it stands where one settles how to talk. */
async function begun(...themes: string[]) {
  const root = mount(<Talk aid={aTalk()} mode="page" />);
  for (const id of themes) await press(find(root, `[data-onderwerp="${id}"]`));
  await press(button(root, "Verder"));
  const stands = () => {
    expect(step(root)).toBe("p-vooraf");
    expect(document.activeElement).toBe(heading(root));
  };
  await vi.waitFor(stands, { timeout: 20_000 });
  return root;
}

test("who chooses no theme hears that one is needed", async () => {
  const root = mount(<Talk aid={aTalk()} mode="page" />);
  await press(button(root, "Verder"));
  expect(find(root, "[role=alert]").textContent).toBe("Kies eerst minstens één thema.");
  await press(button(root, "Kies alles"));
  expect(find(root, "[role=alert]").textContent).toBe("");
  expect(root.querySelectorAll("[data-onderwerp]:checked")).toHaveLength(2);
});

test("a group goes through the questions of what it chose, each with the name of its theme, and always closes", async () => {
  const root = await begun("bereik");
  await next(root);
  expect([step(root), find(root, ".progress").textContent]).toEqual(["wanneer", "Thema bereik · vraag 1 van 2"]);
  await next(root);
  expect(find(root, ".talk-hint").textContent).toBe("Denk aan je rust.");
  await press(button(root, "Rond af"));
  expect(root.querySelector(".talk-say")?.textContent).toBe("Wat kwam nog niet aan bod?");
  await press(button(root, "Toon onze afspraken"));
  expect(step(root)).toBe("p-afspraken");
});

test("what is noted stays while one walks the questions of a theme, and stands on the sheet", async () => {
  const root = await begun("bereik", "waarden");
  await type(find(root, "[data-tafel]"), "huisarts");
  await next(root);
  await type(find(root, "[data-afspraak]"), "Bellen tot 17 uur\nMailen mag altijd");
  await type(find(root, "[data-wie]"), "An");
  await next(root);
  expect(find<HTMLTextAreaElement>(root, "[data-afspraak]").value).toContain("Bellen tot 17 uur");
  await press(find(root, '[data-naar="welke"]'));
  expect([step(root), find<HTMLTextAreaElement>(root, "[data-afspraak]").value]).toEqual(["welke", ""]);
  await press(button(root, "Afronding"));
  await next(root);
  expect([...find(root, '[data-afgesproken="bereik"]').querySelectorAll("li")].map((one) => one.textContent)).toEqual([
    "Bellen tot 17 uur",
    "Mailen mag altijd",
  ]);
  expect(find(root, '[data-afgesproken="bereik"]').textContent).toContain("Wie: An");
  expect(find(root, '[data-afgesproken="waarden"]').textContent).toContain("Geen afspraak genoteerd.");
  expect(find(root, ".talk-sheet").textContent).toContain("Aan tafel: huisarts");
});

test("arrow keys lead on and back, but not in a field", async () => {
  const root = await begun("bereik");
  await arrow(document.body, "ArrowRight");
  expect(step(root)).toBe("wanneer");
  await arrow(find(root, "[data-afspraak]"), "ArrowRight");
  expect(step(root)).toBe("wanneer");
  await arrow(heading(root), "ArrowLeft");
  await arrow(heading(root), "ArrowLeft");
  expect([step(root), document.activeElement === heading(root)]).toEqual(["p-themas", true]);
});

test("who chooses another theme on the way comes back to the same question, with the notes", async () => {
  const root = await begun("bereik");
  await next(root);
  await type(find(root, "[data-afspraak]"), "Bellen");
  await press(button(root, "Andere thema’s"));
  await press(find(root, '[data-onderwerp="waarden"]'));
  await press(button(root, "Verder"));
  expect([step(root), find<HTMLTextAreaElement>(root, "[data-afspraak]").value]).toEqual(["wanneer", "Bellen"]);
  await press(button(root, "Andere thema’s"));
  await press(find(root, '[data-onderwerp="bereik"]'));
  await press(button(root, "Verder"));
  expect(step(root)).toBe("p-vooraf");
});

test("a browser asks before notes are lost that nobody took along, and a page that is left forgets them", async () => {
  const root = await begun("bereik");
  expect(onbeforeunload).toBeNull();
  await type(find(root, "[data-tafel]"), "huisarts");
  expect(onbeforeunload).not.toBeNull();
  await press(button(root, "Afronding"));
  await next(root);
  await press(button(root, "Druk af"));
  expect(onbeforeunload).toBeNull();
  await happens(() => dispatchEvent(new Event("pagehide")));
  expect([step(root), root.querySelectorAll(":checked").length]).toEqual(["p-themas", 0]);
});

test("to begin anew forgets all of it", async () => {
  const root = await begun("bereik");
  await type(find(root, "[data-afspraak]"), "Bellen");
  await press(button(root, "Afronding"));
  await next(root);
  await press(button(root, "Wis alles en begin opnieuw"));
  expect([step(root), onbeforeunload]).toEqual(["p-themas", null]);
  await press(find(root, '[data-onderwerp="bereik"]'));
  await press(button(root, "Verder"));
  expect([step(root), find<HTMLTextAreaElement>(root, "[data-afspraak]").value]).toEqual(["p-vooraf", ""]);
});

test("a course may point to one theme; a name that does not exist changes nothing", () => {
  const chosen = (mode: "page" | "embed") =>
    mount(<Talk aid={aTalk()} mode={mode} />).querySelectorAll(":checked").length;
  goTo("?kaart=bereik");
  expect([chosen("embed"), chosen("page")]).toEqual([1, 0]);
  goTo("?kaart=bestaat-niet");
  expect(chosen("embed")).toBe(0);
});
