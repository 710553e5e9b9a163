import { expect, test } from "vitest";
import { readContent } from "../../../src/reader/read.ts";
import { islandData } from "../../../src/views/island/index.ts";
import { piecesOf } from "../../../src/views/island/pieces.ts";

test("the pieces of every aid are, one after the other, its data", () => {
  const { content } = readContent();
  const counts = [...content.aid.values()].map(({ data: aid }) => {
    const data = islandData(content, aid, undefined);
    const { head, rest } = piecesOf(data);
    expect(JSON.parse([head, ...rest.values()].join("")), aid.id).toEqual(JSON.parse(JSON.stringify(data)));
    expect([head, ...rest.values()].join(""), aid.id).not.toContain("<");
    return rest.size;
  });
  expect(counts.length).toBeGreaterThan(10);
  expect(Math.max(...counts)).toBeGreaterThan(20);
});
