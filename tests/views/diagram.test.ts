import { describe, expect, test } from "vitest";
import { layout, wrap } from "../../src/views/diagram.ts";
import { at, validWegwijzer } from "../domain/fixtures.ts";
import { graphAids } from "../domain/real-aids.ts";

describe("wrap", () => {
  test("breaks at spaces, keeps every word, lets a long word stand out", () => {
    expect(wrap("Is er nu een groot gevaar?", 10)).toEqual(["Is er nu", "een groot", "gevaar?"]);
    expect(wrap("de  beroepsgeheimhouder\nzwijgt", 6)).toEqual(["de", "beroepsgeheimhouder", "zwijgt"]);
    expect(wrap("", 6)).toEqual([]);
  });
});

describe("layout", () => {
  test("answers with the same target share one edge", () => {
    const aid = validWegwijzer();
    at(at(aid.questions, 1).answers, 0).to = "overleg";
    const edge = layout(aid).edges.find(({ from }) => from === "akkoord");
    expect(edge).toMatchObject({ from: "akkoord", to: "overleg", labels: ["Ja", "Nee"], lines: ["• Ja", "• Nee"] });
  });
  test("a target that does not exist gets no edge", () => {
    const aid = validWegwijzer();
    at(at(aid.questions, 1).answers, 0).to = "nergens";
    expect(layout(aid).edges.map(({ to }) => to)).not.toContain("nergens");
  });
  test("the same aid gives the same diagram", () => {
    expect(layout(validWegwijzer())).toEqual(layout(validWegwijzer()));
  });

  const aids = [...graphAids(), { file: "the fixture", aid: validWegwijzer() }];
  test.each(aids)("$file: every node and every answer is there, in its layer, and no boxes overlap", ({ aid }) => {
    const { direction, width, height, nodes, edges } = layout(aid);
    expect(nodes.map(({ id, lines }) => [id, lines.join(" ")])).toEqual([
      ...aid.questions.map(({ id, text }) => [id, text]),
      ...aid.outcomes.map(({ id, title }) => [id, title]),
    ]);
    const answers = aid.questions.flatMap(({ id, answers: list }) => list.map(({ text, to }) => `${id} ${text} ${to}`));
    expect(edges.flatMap(({ from, to, labels }) => labels.map((label) => `${from} ${label} ${to}`)).sort()).toEqual(
      answers.sort(),
    );
    const box = (id: string) =>
      at(
        nodes.filter((node) => node.id === id),
        0,
      );
    for (const { from, to, points } of edges) {
      const [end, begin] =
        direction === "TB" ? [box(from).y + box(from).height, box(to).y] : [box(from).x + box(from).width, box(to).x];
      expect(end, `${from} → ${to}`).toBeLessThan(begin);
      expect(points.length).toBeGreaterThan(1);
    }
    for (const [index, one] of nodes.entries()) {
      expect([one.x >= 0, one.y >= 0, one.x + one.width <= width, one.y + one.height <= height]).toEqual([
        true,
        true,
        true,
        true,
      ]);
      for (const other of nodes.slice(index + 1)) {
        const apart =
          one.x + one.width <= other.x ||
          other.x + other.width <= one.x ||
          one.y + one.height <= other.y ||
          other.y + other.height <= one.y;
        expect(apart, `${one.id} and ${other.id}`).toBe(true);
      }
    }
  });
});
