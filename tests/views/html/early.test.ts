/** An aid as one can begin with it before its script. */
import { renderToString } from "preact-render-to-string";
import { h } from "preact";
import { expect, test } from "vitest";
import { early, isForm } from "../../../src/views/html/early.ts";
import { kept } from "../../../src/text/early.nl.ts";
import { bodies, ofKind, realAids } from "../../widgets/real-aids.ts";

const rendered = (aid: (typeof realAids)[number]) => renderToString(h(bodies[aid.kind], { aid, mode: "page" }));
const answersIn = (html: string) => [
  ...html.matchAll(/<details name="p-antwoord"><summary [^>]*data-kies="([^"]+)">/g),
];

test("each answer of a first step opens the way on, and no other button changes", () => {
  let answers = 0;
  for (const aid of realAids.filter((one) => !isForm(one))) {
    const before = rendered(aid);
    const html = early(before, aid);
    const made = answersIn(html);
    const buttons = (text: string) => text.match(/<button/g)?.length ?? 0;
    expect(buttons(html) + made.length, aid.id).toBe(buttons(before));
    expect(html.includes(kept), aid.id).toBe(aid.sensitive && made.length > 0);
    answers += made.length;
  }
  expect(answers).toBeGreaterThan(35);
});

test("an answer leads to the question or the outcome that it has, by its own words", () => {
  const guides = ofKind("wegwijzer");
  expect(guides.length).toBeGreaterThan(5);
  for (const aid of guides) {
    const html = early(rendered(aid), aid);
    for (const { id, to } of aid.questions.find((one) => one.id === aid.start)?.answers ?? [])
      expect(html).toMatch(new RegExp(`data-kies="${id}">[^<]*</summary><p>[^<]*‘<a href="#${to}">[^<]+</a>’`));
  }
});

test("of a form every button waits, and no field", () => {
  const forms = realAids.filter(isForm);
  expect(forms.length).toBeGreaterThan(7);
  let buttons = 0;
  for (const aid of forms) {
    const html = early(rendered(aid), aid);
    expect(html).not.toMatch(/<button (?!disabled)/);
    expect(html).not.toMatch(/<(?:input|select)[^>]* disabled/);
    buttons += html.match(/<span class="early"><button disabled/g)?.length ?? 0;
  }
  expect(buttons).toBeGreaterThan(20);
});

test("what does not fit the aid stops the build", () => {
  const [aid] = ofKind("wegwijzer");
  if (!aid) throw new Error("there is no wegwijzer");
  expect(() => early("<p>leeg</p>", aid)).toThrow(/staan er niet/);
  const html = rendered(aid).replace(/data-kies="[^"]+"/, 'data-kies="vreemd"');
  expect(() => early(html, aid)).toThrow(/vreemd leidt naar geen plaats/);
});
