/** @vitest-environment happy-dom */
import { act } from "preact/test-utils";
import { beforeEach, expect, test } from "vitest";
import { most } from "../../../src/domain/draaiboek.ts";
import Draaiboek from "../../../src/widgets/draaiboek/Draaiboek.tsx";
import { button, find, goTo, happens, mount, mountForQuick, press } from "../dom.ts";
import { aDraaiboek } from "./some-data.ts";

const PATH = "/methodieken/draaiboek/";
const THREE = "#d=e.Welkom.10_m.oase.30_k.oma.5&uur=1400";
const FULL = "Er passen 24 onderdelen op één blad. Verwijder er eerst een.";
beforeEach(() => goTo(PATH));

const open = async (hash = "") => {
  goTo(PATH + hash);
  const root = mount(<Draaiboek aid={aDraaiboek()} />);
  await happens(() => undefined);
  return root;
};
const rows = (root: HTMLElement) =>
  [...root.querySelectorAll("[data-onderdeel]")].map((row) => {
    const own = row.querySelector<HTMLInputElement>("[type=text]");
    return [find(row, ".plan-spine p").childNodes[1]?.textContent, own?.value ?? find(row, "b").textContent].join(" ");
  });
const on = (root: HTMLElement, at: number, mark: string) => find(root, `[data-onderdeel="${at}"] [data-doe="${mark}"]`);
const said = (root: HTMLElement) => find(root, "[data-gezegd]").textContent;
const type = (field: HTMLInputElement | HTMLTextAreaElement, text: string, leave = true) =>
  act(() => {
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    if (leave) field.dispatchEvent(new Event("change", { bubbles: true }));
  });

test("parts are added from the list, with the minutes that the user chose, and the hours run along", async () => {
  const root = await open();
  await press(find(root, '[data-voeg="oase"]'));
  await type(find(root, ".plan-add [type=number]"), "5");
  await press(find(root, '[data-voeg="break"]'));
  await press(find(root, '[data-voeg="oma"]'));
  expect(rows(root)).toEqual(["09:00 OASE", "09:15 Pauze", "09:20 Laat OMA thuis"]);
  expect(said(root)).toBe("Laat OMA thuis staat op plaats 3 van 3, van 09:20 tot 09:25.");
  expect(location.hash).toBe("#d=m.oase.15_p..5_k.oma.5");
  expect(find(root, '[data-voeg="oma"]').textContent).toBe("Toegevoegd");
});

test("an own line is typed at once, and stands in the link when the field is left", async () => {
  const root = await open();
  await press(find(root, '[data-voeg="own"]'));
  const field = find<HTMLInputElement>(root, '[data-onderdeel="0"] [type=text]');
  expect(document.activeElement).toBe(field);
  await type(field, "Welkom & koffie ", false);
  expect([field.value, location.hash]).toEqual(["Welkom & koffie ", "#d=e..15"]);
  await type(field, "Welkom & koffie ");
  expect(location.hash).toBe("#d=e.Welkom-~26-koffie.15");
});

test("who adds a part as soon as the page is drawn hears of it", async () => {
  const root = await mountForQuick(<Draaiboek aid={aDraaiboek()} />, (drawn) =>
    find(drawn, '[data-voeg="oase"]').click(),
  );
  expect(rows(root)).toEqual(["09:00 OASE"]);
  expect(said(root)).toContain("OASE");
});

test("who types as soon as the page is drawn loses nothing", async () => {
  const title = (root: HTMLElement) => find<HTMLInputElement>(root, ".plan-main [type=text]");
  const root = await mountForQuick(<Draaiboek aid={aDraaiboek()} />, (drawn) => {
    title(drawn).value = "Teamdag";
    title(drawn).dispatchEvent(new Event("input", { bubbles: true }));
  });
  expect(title(root).value).toBe("Teamdag");
});

test("a part moves by its buttons: the focus goes along, and its new place is said", async () => {
  const root = await open(THREE);
  expect(rows(root)).toEqual(["14:00 Welkom", "14:10 OASE", "14:40 Laat OMA thuis"]);
  await press(on(root, 1, "op"));
  expect(rows(root)).toEqual(["14:00 OASE", "14:30 Welkom", "14:40 Laat OMA thuis"]);
  expect(document.activeElement).toBe(on(root, 0, "op"));
  expect(said(root)).toBe("OASE staat op plaats 1 van 3, van 14:00 tot 14:30.");
  await press(on(root, 0, "op"));
  expect([rows(root)[0], said(root)]).toEqual(["14:00 OASE", "OASE staat al bovenaan."]);
  await press(on(root, 0, "neer"));
  await press(on(root, 1, "neer"));
  expect(document.activeElement).toBe(on(root, 2, "neer"));
  await press(on(root, 2, "neer"));
  expect([rows(root)[2], said(root)]).toEqual(["14:15 OASE", "OASE staat al onderaan."]);
  expect(location.hash).toBe("#d=e.Welkom.10_k.oma.5_m.oase.30&uur=1400");
});

test("a part that was removed can be put back where it stood, whatever changed since in the others", async () => {
  const root = await open(THREE);
  await press(on(root, 1, "weg"));
  expect(rows(root)).toEqual(["14:00 Welkom", "14:10 Laat OMA thuis"]);
  expect(document.activeElement).toBe(button(root, "Zet terug"));
  expect(find(root, ".plan-undo").textContent).toContain("OASE is weg uit je draaiboek.");
  await type(find(root, '[data-onderdeel="0"] [type=number]'), "20");
  await press(button(root, "Zet terug"));
  expect(rows(root)).toEqual(["14:00 Welkom", "14:20 OASE", "14:50 Laat OMA thuis"]);
  expect(document.activeElement).toBe(on(root, 1, "weg"));
  expect(root.querySelector("[data-terug]")).toBeNull();
});

test("to begin anew empties all and the address; it can be undone", async () => {
  const root = await open(`${THREE}&titel=Team`);
  await press(button(root, "Begin opnieuw"));
  expect([rows(root), location.hash, find<HTMLInputElement>(root, "[name=titel]").value]).toEqual([[], "", ""]);
  expect(document.activeElement).toBe(button(root, "Zet terug"));
  await press(button(root, "Zet terug"));
  expect([rows(root).length, location.hash]).toEqual([3, "#d=e.Welkom.10_m.oase.30_k.oma.5&titel=Team&uur=1400"]);
});

test("title, day and hour go into the link; a time or a day that is half typed does not", async () => {
  const root = await open(THREE);
  await type(find(root, "[name=titel]"), "Wijkteam");
  await type(find(root, "[name=dag]"), "2026-11-26");
  await type(find(root, "[name=uur]"), "23:55");
  expect(location.hash).toContain("&titel=Wijkteam&dag=2026-11-26&uur=2355");
  expect(rows(root)[1]).toBe("00:05 OASE");
  expect(find(root, '[data-onderdeel="1"] small').textContent).toBe("de dag erna");
  await type(find(root, "[name=uur]"), "");
  await type(find(root, "[name=dag]"), "0002-11-26");
  expect(location.hash).toContain("&titel=Wijkteam&uur=2355");
  expect(rows(root)[0]).toBe("23:55 Welkom");
});

test("without minutes a part takes no time, and that is said", async () => {
  const root = await open(THREE);
  await type(find(root, '[data-onderdeel="1"] [type=number]'), "");
  expect(rows(root)[2]).toBe("14:10 Laat OMA thuis");
  expect(find(root, ".plan-end").textContent).toBe(
    "14:15Einde · 15 minuten samen · 1 onderdeel heeft nog geen minuten",
  );
  expect(find<HTMLAnchorElement>(root, '[data-onderdeel="1"] a').getAttribute("href")).toBe(
    "/methodieken/oase/uitvoeren/",
  );
  await type(find(root, '[data-onderdeel="1"] [type=number]'), "45");
  expect(find<HTMLAnchorElement>(root, '[data-onderdeel="1"] a').getAttribute("href")).toBe(
    "/methodieken/oase/uitvoeren/#min=45",
  );
});

test("roles and materials of the parts stand there once, with those of the user on the sheet", async () => {
  const root = await open("#d=m.oase.30_m.samen.20_k.oma.5");
  await type(find(root, "textarea"), "Bord\nStiften\n");
  const list = (of: string) => [...root.querySelectorAll(`${of} li`)].map(({ textContent }) => textContent);
  expect(list(".plan-gathered section:first-child")).toEqual([
    ...["De inbrenger: vertelt (OASE, Samen denken)", "De teamleden (OASE)"],
  ]);
  expect(list(".plan-lists section:last-child")).toEqual(["Stiften", "de luisterkaart ‘Laat OMA thuis’", "Bord"]);
  expect(location.hash).toContain("&klaar=Bord_Stiften");
});

test("a link with something strange in it opens, and says what was dropped", async () => {
  const root = await open("#d=m.bestaat-niet.10_m.oase.700&dag=2026-02-30&kleur=rood");
  expect(rows(root)).toEqual(["09:00 OASE"]);
  expect(find(root, "[data-weggevallen]").textContent).toBe(
    "Een deel van deze link past hier niet of niet meer. Weggevallen: onderdeel 1 · de minuten van onderdeel 2 · de datum · iets onbekends. De rest staat hieronder.",
  );
  await press(on(root, 0, "neer"));
  expect(root.querySelector("[data-weggevallen]")).not.toBeNull();
  await press(find(root, '[data-voeg="break"]'));
  expect(root.querySelector("[data-weggevallen]")).toBeNull();
});

test("another link in the same tab opens its session; a place on the page leaves it", async () => {
  const root = await open(THREE);
  const arrive = (hash: string) =>
    happens(() => {
      goTo(PATH + hash);
      dispatchEvent(new PopStateEvent("popstate"));
    });
  await arrive("#p-inhoud");
  expect(rows(root)).toHaveLength(3);
  await arrive("#d=p..20");
  expect(rows(root)).toEqual(["09:00 Pauze"]);
  await arrive("");
  expect(rows(root)).toEqual([]);
});

test("a sheet that is full takes nothing more, and says so", async () => {
  const root = await open(`#d=${Array(most.parts).fill("p..5").join("_")}`);
  await press(find(root, '[data-voeg="oase"]'));
  expect(rows(root)).toHaveLength(most.parts);
  expect(find(root, '[data-voeg="oase"]').textContent).toBe("Voeg toe");
  expect(find(root, ".plan-add .notice").textContent).toBe(FULL);
  await press(find(root, '[data-voeg="break"]'));
  expect(said(root)).toBe(FULL);
});
