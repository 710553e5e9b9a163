/** Suggestions under a field of search: links in a list, reached with the arrows. Fetched at the first focus of a field. */
import { searchStrings as words } from "../../text/search.nl.ts";
import { searchKinds } from "../../views/search/kinds.ts";
import { suggest, type Suggestable, suggestable, type Suggestion } from "../../views/search/suggest.ts";
import { readThings } from "../../views/search/things.ts";
import { loadNames } from "./files.ts";

const MOST = 6;

let names: Promise<Suggestable[]> | undefined;
/** The names that can be suggested; none where they cannot be had, and the next key tries again. */
const load = () =>
  (names ??= loadNames().then(
    (file) => suggestable(readThings(file).filter(({ href }) => href)),
    () => {
      names = undefined;
      return [];
    },
  ));

function row({ thing, by }: Suggestion): HTMLLIElement {
  const link = Object.assign(document.createElement("a"), { href: thing.href });
  const kind = Object.assign(document.createElement("small"), {
    textContent: by === undefined ? searchKinds[thing.kind].word : `${by} · ${searchKinds[thing.kind].word}`,
  });
  link.append(thing.title, " ", kind);
  const item = document.createElement("li");
  item.append(link);
  return item;
}

/** Gives a form of search its suggestions, below its field. */
export function giveSuggestions(form: HTMLFormElement, input: HTMLInputElement): void {
  const list = Object.assign(document.createElement("ul"), { className: "suggestions", hidden: true });
  const status = Object.assign(document.createElement("p"), { className: "visually-hidden", role: "status" });
  form.append(list, status);

  const links = () => [...list.querySelectorAll("a")];
  const close = () => {
    list.hidden = true;
    status.textContent = "";
  };
  const show = async () => {
    const query = input.value.trim();
    const things = await load();
    if (query !== input.value.trim() || document.activeElement !== input) return; // more was typed, or one left
    const found = suggest(things, query, MOST);
    list.replaceChildren(...found.map(row));
    list.hidden = found.length === 0;
    status.textContent = query.length < 2 ? "" : words.suggestions(found.length);
  };
  const step = (event: KeyboardEvent) => {
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
      input.focus();
    }
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (by === 0 || list.hidden) return;
    event.preventDefault();
    const stops = [input, ...links()];
    const at = stops.indexOf(document.activeElement as HTMLInputElement);
    stops[(at + by + stops.length) % stops.length]?.focus();
  };

  input.addEventListener("input", () => void show());
  form.addEventListener("keydown", step);
  form.addEventListener("focusout", ({ relatedTarget }) => {
    if (!form.contains(relatedTarget as Node | null)) close();
  });
  if (input.value !== input.defaultValue)
    void show(); // typed while this was on its way
  else void load();
}
