/** @vitest-environment happy-dom */
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { writeCode } from "../../../src/domain/zelfscan/code.ts";
import CodePanel from "../../../src/widgets/zelfscan/together/CodePanel.tsx";
import GatherPanel from "../../../src/widgets/zelfscan/together/GatherPanel.tsx";
import { offer } from "../../../src/widgets/zelfscan/together/relay.ts";
import { button, find, goTo, happens, mount, press } from "../dom.ts";
import { readQr } from "../../views/art/read-qr.ts";
import { aScan, until } from "./a-scan.ts";

const AID = aScan();
const PERSON = new Uint8Array([1, 2, 3, 4]);
const code = (person: string, ...now: number[]) =>
  writeCode(AID, Object.fromEntries(now.map((score, at) => [`item-${at}`, [`${score}`]])), person);
const THREE = [code("AAAA", 1, 4, 2), code("BBBB", 5, 4, 1), code("CCCC", 5, 5, 1)];
beforeEach(() => goTo("/hulpmiddelen/proef/"));

const open = async (props: Partial<Parameters<typeof GatherPanel>[0]> = {}) => {
  const root = mount(<GatherPanel aid={AID} mode="page" answers={{}} person={PERSON} arrived={[]} {...props} />);
  await happens(() => undefined);
  return root;
};
const field = (root: HTMLElement) => find<HTMLTextAreaElement>(root, "#p-codes");
const type = async (root: HTMLElement, text: string) => {
  field(root).value = text;
  await press(find(root, "[data-voeg-toe]"));
};
const count = (root: HTMLElement) => find(root, "[data-binnen]").dataset.binnen;
const said = (root: HTMLElement) =>
  [...root.querySelectorAll("[data-gezegd] li")].map(({ textContent }) => textContent);
const show = async (root: HTMLElement) => {
  await press(find(root, "[data-toon]"));
  await until(() => void find(root, "[data-spreiding]"));
};

describe("gathering", () => {
  test("codes that somebody pastes are in, each once, whatever the order and the writing", async () => {
    const root = await open();
    await type(root, `${THREE[1]}\n${THREE[0]?.toLowerCase()}`);
    expect([count(root), said(root), field(root).value]).toEqual(["2", ["2 codes erbij."], ""]);
    await type(root, `${THREE[0]}`);
    expect([count(root), said(root)]).toEqual(["2", ["1 code was er al."]]);
    await type(root, "");
    expect(said(root)).toEqual(["Er staat nog geen code. Typ of plak er een."]);
  });
  test("a mistyped code is refused and stays to be mended; one of another scan is told apart", async () => {
    const root = await open();
    const wrong = (THREE[0] ?? "").replace(/.$/, (sign) => (sign === "0" ? "1" : "0"));
    const other = writeCode({ ...AID, id: "anders" }, {}, "AAAA");
    await type(root, [THREE[1], wrong, other].join("\n"));
    expect([count(root), field(root).value]).toEqual(["1", `${wrong}\n${other}`]);
    expect(said(root)).toEqual([
      "1 code erbij.",
      `‘${wrong}’ klopt niet. Kijk na of er een teken ontbreekt, te veel is of verkeerd staat.`,
      `‘${other}’ komt van een andere scan of van een andere versie van deze scan. Vraag om hier opnieuw in te vullen.`,
    ]);
  });
  test("under three people nothing shows but how many are in", async () => {
    const root = await open();
    await type(root, THREE.slice(0, 2).join("\n"));
    expect(find(root, ".scan-count").textContent).toBe("2 mensen doen mee");
    expect(root.textContent).toContain("Nog 1 te gaan.");
    expect(root.querySelector("[data-toon], [data-spreiding]")).toBeNull();
  });
  test("one's own scores count once, however often they are added, and no scores are said", async () => {
    const empty = await open();
    await press(button(empty, "Voeg mijn eigen scores toe"));
    expect([count(empty), said(empty)]).toEqual(["0", ["Je gaf zelf nog geen scores."]]);
    const root = await open({ answers: { "item-0": ["3"] } });
    await press(button(root, "Voeg mijn eigen scores toe"));
    await press(button(root, "Voeg mijn eigen scores toe"));
    expect(count(root)).toBe("1");
  });
  test("of a person who gave two codes one counts, and the other can be taken out", async () => {
    const root = await open();
    await type(root, [...THREE, code("CCCC", 2, 2, 2)].join("\n"));
    expect(count(root)).toBe("3");
    expect(root.textContent).toContain("Iemand gaf meer dan één code.");
    const spare = [...root.querySelectorAll<HTMLElement>("[data-ingevoerd]")].filter((row) => row.querySelector("b"));
    expect(spare).toHaveLength(1);
    await press(find(spare[0] ?? root, "button"));
    expect(count(root)).toBe("3");
    expect(root.textContent).not.toContain("Iemand gaf meer dan één code.");
    expect(said(root)).toEqual([`Code ${spare[0]?.dataset.ingevoerd} is weg.`]);
  });
  test("codes that links bring are in, those that come later too", async () => {
    const root = mount(<GatherPanel aid={AID} mode="page" answers={{}} person={PERSON} arrived={THREE.slice(0, 1)} />);
    await happens(() => undefined);
    expect(count(root)).toBe("1");
  });
  test("a tab in which a link was opened hands its code over", async () => {
    const held: { name: string }[] = [];
    const request = (name: string) => Promise.resolve(held.push({ name }));
    const locks = { request, query: () => Promise.resolve({ held }) };
    vi.stubGlobal("navigator", { ...navigator, locks });
    const root = await open();
    let taken: boolean | undefined;
    await act(async () => void (taken = await offer(AID.id, THREE[0] ?? "")));
    expect([taken, count(root)]).toEqual([true, "1"]);
    await act(async () => void (taken = await offer("anders", THREE[1] ?? "")));
    expect([taken, count(root)]).toEqual([false, "1"]);
    vi.unstubAllGlobals();
  });
  test("the browser asks before it leaves a page where codes are in, and not before", async () => {
    const root = await open();
    const leaves = () => dispatchEvent(new Event("beforeunload", { cancelable: true }));
    expect(leaves()).toBe(true);
    await type(root, THREE[0] ?? "");
    expect(leaves()).toBe(false);
  });
});

describe("what shows", () => {
  test("how the scores lie, in words beside each figure, and what to talk about", async () => {
    const root = await open();
    await type(root, THREE.join("\n"));
    await show(root);
    expect([...root.querySelectorAll("[data-spreiding]")].map((one) => find(one, "h5").textContent)).toEqual([
      "Dimensie 0",
      "Dimensie 1",
      "Dimensie 2",
    ]);
    const dots = (id: string) =>
      [...root.querySelectorAll(`[data-spreiding="${id}"] .count`)].map(({ textContent }) => textContent);
    expect(dots("item-0")).toEqual(["1", "2"]);
    expect([...root.querySelectorAll("tbody tr")].map((row) => find(row, "td").textContent)).toEqual([
      "1, 5 (2 keer) · gemiddeld 3,7",
      "4 (2 keer), 5 · gemiddeld 4,3",
      "1 (2 keer), 2 · gemiddeld 1,3",
    ]);
    expect(find(root, '[data-praten="uiteen"] li').textContent).toBe("Dimensie 0 van 1 tot 5");
    expect(document.activeElement?.textContent).toBe("Scores van 3 mensen samen");
  });
  test("a code that comes later changes nothing until somebody asks: it would tell what that person gave", async () => {
    const root = await open();
    await type(root, THREE.join("\n"));
    await show(root);
    const before = find(root, ".scan-dots").innerHTML;
    expect(root.querySelector("[data-toon]")).toBeNull();
    await type(root, code("DDDD", 3, 3, 3));
    expect(count(root)).toBe("4");
    expect(find(root, ".scan-dots").innerHTML).toBe(before);
    await press(button(root, "Toon opnieuw, met 4 mensen"));
    expect(find(root, ".scan-dots").innerHTML).not.toBe(before);
  });
  test("whoever takes codes out until fewer than three are left, sees nothing any more", async () => {
    const root = await open();
    await type(root, THREE.join("\n"));
    await show(root);
    await press(find(root, "[data-ingevoerd] button"));
    expect(root.querySelector("[data-spreiding]")).toBeNull();
  });
});

describe("one's own code", () => {
  test("follows the form, as one person; nothing stands there without scores", async () => {
    const root = mount(<CodePanel aid={AID} mode="page" answers={{}} person={PERSON} />);
    expect(root.textContent).toBe("Geef eerst minstens één score. Dan staat hier je code.");
    const first = mount(<CodePanel aid={AID} mode="page" answers={{ "item-0": ["3"] }} person={PERSON} />);
    const second = mount(<CodePanel aid={AID} mode="page" answers={{ "item-0": ["4"] }} person={PERSON} />);
    const codes = [first, second].map((one) => find(one, "[data-code]").textContent);
    expect(codes).toEqual([writeCode(AID, { "item-0": ["3"] }, "1234"), writeCode(AID, { "item-0": ["4"] }, "1234")]);
  });
  test("the QR code is read as the link, by what reads QR codes", async () => {
    const root = mount(<CodePanel aid={AID} mode="page" answers={{ "item-0": ["3"] }} person={PERSON} />);
    const svg = find(root, ".scan-qr");
    const size = Number(svg.getAttribute("viewBox")?.split(" ")[2]);
    const code = find(root, "[data-code]").textContent;
    expect(readQr(find(svg, "path").getAttribute("d") ?? "", size)).toBe(
      `${location.origin}/hulpmiddelen/proef/#samen=${code}`,
    );
  });
  test("from a file, which stands on no site, the link leads to the site that it came from", () => {
    const root = mount(<CodePanel aid={AID} mode="file" answers={{ "item-0": ["3"] }} person={PERSON} />);
    const svg = find(root, ".scan-qr");
    const size = Number(svg.getAttribute("viewBox")?.split(" ")[2]);
    const code = find(root, "[data-code]").textContent;
    expect(readQr(find(svg, "path").getAttribute("d") ?? "", size)).toBe(`${AID.address}#samen=${code}`);
  });
});

describe("the camera", () => {
  afterEach(() => vi.unstubAllGlobals());
  test("is not offered in a frame, and where the browser reads no codes the other way is said", async () => {
    expect((await open({ mode: "embed" })).textContent).not.toContain("camera");
    const root = await open();
    expect(root.querySelector("[data-camera]")).toBeNull();
    expect(root.textContent).toContain("Deze browser leest zelf geen QR-codes.");
  });
  test("a camera that may not be used is said, and typing stays", async () => {
    vi.stubGlobal("BarcodeDetector", () => undefined); // never asked: the camera comes first
    const getUserMedia = vi.fn().mockRejectedValue(new Error("no"));
    vi.stubGlobal("navigator", { ...navigator, mediaDevices: { getUserMedia } });
    const root = await open();
    await press(find(root, "[data-camera]"));
    await until(() => void expect(root.textContent).toContain("De camera gaat niet aan."));
    expect(field(root).disabled).toBe(false);
  });
  test("every code that it sees is in once, and the camera stops when asked", async () => {
    const stop = vi.fn();
    const seen = [`https://pris.example/hulpmiddelen/proef/#samen=${THREE[0]}`, THREE[1], THREE[0], "iets anders"];
    vi.stubGlobal(
      "BarcodeDetector",
      class {
        detect = () => Promise.resolve(seen.splice(0, 1).map((rawValue) => ({ rawValue })));
      },
    );
    const getUserMedia = vi.fn().mockResolvedValue({ getTracks: () => [{ stop }] });
    vi.stubGlobal("navigator", { ...navigator, mediaDevices: { getUserMedia } });
    vi.spyOn(HTMLMediaElement.prototype, "play").mockResolvedValue();
    vi.spyOn(HTMLMediaElement.prototype, "srcObject", "set").mockImplementation(() => undefined);
    const root = await open();
    await press(find(root, "[data-camera]"));
    await until(() => void expect(seen).toEqual([]));
    await until(() => void expect(said(root)[0]).toContain("‘iets anders’ klopt niet."));
    expect(count(root)).toBe("2");
    await press(button(root, "Stop de camera"));
    expect(stop).toHaveBeenCalledOnce();
  });
});
