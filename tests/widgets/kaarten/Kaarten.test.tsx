/** @vitest-environment happy-dom */
import { beforeEach, expect, test } from "vitest";
import Kaarten from "../../../src/widgets/kaarten/Kaarten.tsx";
import { someKaarten } from "../aids.ts";
import { button, find, goTo, happens, mount, press } from "../dom.ts";

beforeEach(() => goTo("/hulpmiddelen/proef-kaarten/"));

const step = (root: HTMLElement) => find(root, "[data-stap]").dataset.stap;

test("a card turns and makes way for the next", async () => {
  const root = mount(<Kaarten aid={someKaarten()} mode="page" />);
  expect(step(root)).toBe("oma");
  await press(button(root, "Draai om"));
  expect(find(root, ".flip").textContent).toContain("Achterkant oma");
  await press(button(root, "Volgende"));
  expect([step(root), find(root, ".flip").textContent]).toEqual(["anna", "Kaart annaannaVoorkant anna"]);
});

test("what one notices leads to the card that helps", async () => {
  const root = mount(<Kaarten aid={someKaarten()} mode="page" />);
  await press(button(root, "Wat merk je?"));
  await press(find(root, '[data-kies="vraag"]'));
  await press(button(root, "Bekijk deze kaart"));
  expect(step(root)).toBe("anna");
});

test("an exercise explains every answer; the first one counts", async () => {
  const root = mount(<Kaarten aid={someKaarten()} mode="page" />);
  await press(button(root, "Oefenen"));
  await press(find(root, '[data-kies="advies"]'));
  expect(find(root, '[role="status"]').textContent).toContain("Dat past hier minder.");
  await press(find(root, '[data-kies="vragen"]'));
  expect(find(root, '[role="status"]').textContent).toContain("Je koos 0 van de 1 keer meteen wat het best past.");
});

test("a course may point to one card; a name that does not exist changes nothing", () => {
  goTo("?kaart=anna");
  expect(step(mount(<Kaarten aid={someKaarten()} mode="embed" />))).toBe("anna");
  expect(step(mount(<Kaarten aid={someKaarten()} mode="page" />))).toBe("oma");
  goTo("?kaart=bestaat-niet");
  expect(step(mount(<Kaarten aid={someKaarten()} mode="embed" />))).toBe("oma");
});

test("to wipe begins anew", async () => {
  const root = mount(<Kaarten aid={someKaarten(true)} mode="embed" />);
  await press(button(root, "Volgende"));
  await press(button(root, "Wis"));
  expect(step(root)).toBe("oma");
});

test("arrows turn to the next card; with another key beside them they belong to the browser", async () => {
  const root = mount(<Kaarten aid={someKaarten()} mode="page" />);
  const arrow = (more: KeyboardEventInit = {}) =>
    happens(() =>
      find(root, "[data-draai]").dispatchEvent(
        new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true, ...more }),
      ),
    );
  for (const more of [{ altKey: true }, { ctrlKey: true }, { shiftKey: true }, { metaKey: true }]) await arrow(more);
  expect(step(root)).toBe("oma");
  await arrow();
  expect(step(root)).toBe("anna");
});
