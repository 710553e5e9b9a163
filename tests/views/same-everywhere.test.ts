/** Island, diagram, path table and weights are views of one aid: none may add, lose or reword anything. */
import { expect, test } from "vitest";
import { readContent } from "../../src/reader/read.ts";
import { fieldsOf } from "../../src/domain/zelfscan/fields.ts";
import type { Kaarten, Keuzetabel, Wegwijzer, Zelfscan } from "../../src/schema/aid.ts";
import { layout } from "../../src/views/diagram.ts";
import { allPaths, keuzetabelRows } from "../../src/views/paths.ts";
import { whenText } from "../../src/views/scan/when-text.ts";
import { islandData } from "../../src/views/island/index.ts";
import { type ByKind, byKind } from "../domain/real-aids.ts";

const { content } = readContent();
const aids = [...content.aid.values()].map(({ data }) => data);
const sorted = (lines: Iterable<string>): string[] => [...new Set(lines)].sort();

/** View by view: what it says, sort by sort. */
type Views = Record<string, Record<string, string[]>>;

/** What each view says, as lines that can be compared. The aid itself is what the outline is made of. */
function graphViews(aid: Wegwijzer): Views {
  const island = islandData(content, aid, undefined);
  if (island.kind !== "wegwijzer") throw new Error(`${aid.id}: the island is a ${island.kind}`);
  const whole = ({ questions, outcomes }: Pick<Wegwijzer, "questions" | "outcomes"> | typeof island) => ({
    nodes: sorted([
      ...questions.map(({ id, text }) => `${id}: ${text}`),
      ...outcomes.map(({ id, title }) => `${id}: ${title}`),
    ]),
    edges: sorted(questions.flatMap(({ id, answers }) => answers.map(({ text, to }) => `${id} — ${text} → ${to}`))),
  });
  const diagram = layout(aid);
  const paths = allPaths(aid);
  return {
    outline: whole(aid),
    island: whole(island),
    diagram: {
      nodes: sorted(diagram.nodes.map(({ id, lines }) => `${id}: ${lines.join(" ")}`)),
      edges: sorted(diagram.edges.flatMap(({ from, to, labels }) => labels.map((text) => `${from} — ${text} → ${to}`))),
    },
    paths: {
      nodes: sorted(
        paths.flatMap(({ steps, outcome }) => [
          ...steps.map(({ question }) => `${question.id}: ${question.text}`),
          `${outcome.id}: ${outcome.title}`,
        ]),
      ),
      edges: sorted(
        paths.flatMap(({ steps }) =>
          steps.flatMap(({ question, answers }) => answers.map(({ text, to }) => `${question.id} — ${text} → ${to}`)),
        ),
      ),
    },
  };
}

function tableViews(aid: Keuzetabel): Views {
  const island = islandData(content, aid, undefined);
  if (island.kind !== "keuzetabel") throw new Error(`${aid.id}: the island is a ${island.kind}`);
  const whole = ({ criteria, options }: Keuzetabel | typeof island) => ({
    options: sorted(options.map(({ id, title }) => `${id}: ${title}`)),
    cells: sorted(
      criteria.flatMap((criterion) =>
        criterion.values.flatMap(({ text, cells }) =>
          cells.map((cell) => `${criterion.text} — ${text} — ${cell.option} ${cell.weight} ${cell.reason}`),
        ),
      ),
    ),
  });
  const { options, rows } = keuzetabelRows(aid);
  return {
    outline: whole(aid),
    island: whole(island),
    decision: {
      options: sorted(options.map(({ id, title }) => `${id}: ${title}`)),
      cells: sorted(
        rows.flatMap(({ criterion, value, cells }) =>
          cells.map((cell) => `${criterion.text} — ${value.text} — ${cell?.option} ${cell?.weight} ${cell?.reason}`),
        ),
      ),
    },
  };
}

function deckViews(aid: Kaarten): Views {
  const island = islandData(content, aid, undefined);
  if (island.kind !== "kaarten") throw new Error(`${aid.id}: the island is a ${island.kind}`);
  const whole = ({ cards, exercises, talk }: Kaarten | typeof island) => ({
    texts: sorted([
      ...[...(talk?.before ?? []), ...(talk?.closing ?? [])].map(({ id, text }) => `${id}: ${text}`),
      ...(talk?.themes ?? []).flatMap(({ id, title, gist, questions }) => [
        `${id}: ${title} ${gist}`,
        ...questions.map(({ id: question, text, hint }) => `${id} ${question}: ${text} ${hint}`),
      ]),
      ...cards.flatMap(({ id, title, lines, parts }) => [
        `${id}: ${title}`,
        ...lines.map(({ term, text }) => `${id}: ${term} ${text}`),
        ...parts.map(({ label, text }) => `${id}: ${label} ${text}`),
      ]),
      ...exercises.flatMap(({ id, situation, question, options }) => [
        `${id}: ${situation} ${question}`,
        ...options.map(({ text, fits, explanation }) => `${id}: ${text} ${fits} ${explanation}`),
      ]),
    ]),
  });
  return { outline: whole(aid), island: whole(island) };
}

function scanViews(aid: Zelfscan): Views {
  const island = islandData(content, aid, undefined);
  if (island.kind !== "zelfscan") throw new Error(`${aid.id}: the island is a ${island.kind}`);
  const whole = ({ dimensions, scale }: Zelfscan | typeof island) => ({
    fields: sorted(
      dimensions.flatMap(({ title, items }) =>
        items.flatMap((item) =>
          fieldsOf(item, scale).map((field) => `${title}: ${item.text} — ${JSON.stringify(field)}`),
        ),
      ),
    ),
    advice: sorted(
      dimensions.flatMap(({ advice }) => advice.map((one) => `${whenText(aid, one.when)} ${one.title} ${one.text}`)),
    ),
  });
  return { outline: whole(aid), island: whole(island) };
}

const viewsOf: ByKind<Views> = {
  ...{ wegwijzer: graphViews, kaarten: deckViews, keuzetabel: tableViews },
  zelfscan: scanViews,
};

test.each(aids)("outline, island, diagram and tables of $id hold the same", (aid) => {
  const views = Object.entries(byKind(viewsOf, aid));
  const [, outline] = views[0] ?? [];
  for (const [name, view] of views) expect(view, name).toEqual(outline);
  const sizes = Object.values(outline ?? {}).map(({ length }) => length);
  expect(views.length).toBeGreaterThan(1);
  expect(Math.min(...sizes)).toBeGreaterThan(0);
});
