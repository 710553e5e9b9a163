/** @vitest-environment happy-dom */
import { beforeEach, expect, test } from "vitest";
import Keuzetabel from "../../../src/widgets/keuzetabel/Keuzetabel.tsx";
import { find, goTo, mount } from "../dom.ts";
import { ofKind } from "../real-aids.ts";

const aid = ofKind("keuzetabel").find(({ id }) => id === "methodiekkiezer");
if (!aid) throw new Error("there is no methodiekkiezer");
const hash = "#s=1&waarvoor=vastgelopen-casus&tijd=sessie&met-wie=team&veiligheid=veilig";
const links = (place: ParentNode) => [...place.querySelectorAll<HTMLAnchorElement>("a[href]")];

beforeEach(() => goTo(hash));

test("someone with a stuck case gets three methods with reasons, each a link to read and one to run", () => {
  const root = mount(<Keuzetabel aid={aid} mode="page" />);
  const cards = [...root.querySelectorAll<HTMLElement>("[data-resultaat]")];
  expect(cards.map(({ dataset }) => dataset.resultaat)).toEqual([
    "oase-model",
    "ambit-thinking-together",
    "stappenplan-bespreking",
  ]);
  for (const card of cards) {
    const id = card.dataset.resultaat;
    expect(links(card).map((link) => link.getAttribute("href"))).toEqual([
      ...[`/methodieken/${id}/`, `/methodieken/${id}/`, `/methodieken/${id}/uitvoeren/`],
    ]);
    expect(card.querySelectorAll("details[open] li").length).toBeGreaterThan(2);
  }
});

test("every other method is a line with its link and a reason, and a tie is said", () => {
  const root = mount(<Keuzetabel aid={aid} mode="page" />);
  const lines = [...find(root, ".ranked > details").querySelectorAll("li")];
  expect(lines).toHaveLength(aid.options.length - 3);
  expect(lines[0]?.textContent).toBe("De zes denkhoeden: past even goed als de laatste hierboven");
  expect(lines[1]?.textContent).toMatch(/^Passed outwards thinking: Je hoort je eigen verhaal terug/);
  for (const line of lines) {
    expect(links(line)).toHaveLength(1);
    expect(line.textContent).not.toMatch(/undefined|: $/);
  }
});

test("in a frame the links open beside the course", () => {
  const found = links(find(mount(<Keuzetabel aid={aid} mode="embed" given={answers()} />), ".ranked"));
  expect(found.length).toBeGreaterThan(20);
  for (const link of found) expect(link.getAttribute("target")).toBe("_blank");
});

const answers = () => Object.fromEntries([...new URLSearchParams(hash.slice(1))].filter(([key]) => key !== "s"));
