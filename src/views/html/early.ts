/**
 * An aid as the build rendered it, made so that one can begin before its script is there: an answer opens the way on through the
 * outline, fields can be filled in, and only buttons wait. The script goes on from there (src/widgets/take-over.ts): what stands
 * in another element here is made anew by then, so none of this weighs on it.
 */
import { holdsTalk } from "../../domain/talk.ts";
import { kept, next } from "../../text/early.nl.ts";
import type { IslandData } from "../island/index.ts";
import { escapeText } from "../xml.ts";

/** What is a form for whoever has no script yet. */
export const isForm = (aid: IslandData): boolean =>
  aid.kind === "zelfscan" || aid.kind === "keuzetabel" || (aid.kind === "kaarten" && holdsTalk(aid));

/** For each answer of the step that the aid opens with, the place in its outline that leads on. */
function placesOf(aid: IslandData): Map<string, { id: string; title: string }> {
  if (aid.kind === "wegwijzer") {
    const titles = new Map([
      ...aid.questions.map(({ id, text }) => [id, text] as const),
      ...aid.outcomes.map(({ id, title }) => [id, title] as const),
    ]);
    const first = aid.questions.find(({ id }) => id === aid.start);
    return new Map(first?.answers.map(({ id, to }) => [id, { id: to, title: titles.get(to) ?? to }] as const));
  }
  // Where a deck has cards it opens with one.
  const first = aid.kind === "kaarten" && aid.cards.length === 0 ? aid.exercises[0] : undefined;
  return new Map(first?.options.map(({ id }) => [id, { id: first.id, title: first.question }] as const));
}

const ANSWER = /<button type="button" class="answer"( aria-pressed="false")? data-kies="([^"]+)">([\s\S]*?)<\/button>/g;
const BUTTON = /<button[\s\S]*?<\/button>/g;

/**
 * The rendered body of this aid as one can use it before its script.
 * @throws when an answer has no place that leads on, or is not there
 */
export function early(html: string, aid: IslandData): string {
  if (isForm(aid))
    return html.replaceAll(
      BUTTON,
      (button) => `<span class="early">${button.replace("<button", "<button disabled")}</span>`,
    );
  const places = placesOf(aid);
  const warning = aid.sensitive ? ` ${kept}` : "";
  const page = html.replaceAll(ANSWER, (_, stays: string | undefined, answer: string, text: string) => {
    const place = places.get(answer);
    if (!place) throw new Error(`${aid.id}: het antwoord ${answer} leidt naar geen plaats`);
    places.delete(answer);
    const link = `<a href="#${place.id}">${escapeText(place.title)}</a>`;
    const look = ["answer", ...(stays ? ["stays"] : [])].join(" ");
    return `<details name="p-antwoord"><summary class="${look}" data-kies="${answer}">${text}</summary><p>${next(link)}${warning}</p></details>`;
  });
  if (places.size > 0) throw new Error(`${aid.id}: deze antwoorden staan er niet: ${[...places.keys()].join(", ")}`);
  return page;
}
