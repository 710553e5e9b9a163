/** The page /selectie/: gathers parts in memory, orders them, keeps them on this device when somebody asks, prints them. */
import { tidy } from "../../domain/draaiboek.ts";
import {
  addParts,
  emptySelection,
  MOST,
  movePart,
  readSelection,
  removePart,
  type Selection,
  writeSelection,
} from "../../domain/selection.ts";
import { SELECTION_KEY } from "../../model/kept-names.ts";
import * as t from "../../text/selection.nl.ts";
import { askedFor } from "../../views/selection-link.ts";
import { button, buttonsByAct, byId } from "../controls.ts";
import { keeper } from "../kept-text.ts";
import { focusMoved, showChosen } from "./chosen.ts";
import { listedParts, type Part } from "./elements.ts";
import { printPaper, showPaper, showTitle } from "./paper.ts";

const parts = listedParts();
const knows = (key: string) => parts.has(key);
const title = byId<HTMLInputElement>("p-titel");
const status = byId("p-stand");
const where = byId("p-waar");
const actions = buttonsByAct();
const store = keeper(SELECTION_KEY, writeSelection, (text) => readSelection(text, knows));

/** With the title that a browser put back, if it did. */
let selection: Selection = { ...emptySelection, title: title.value };
let isKept = false;
let before: Selection | undefined;

const say = (...texts: string[]) => void (status.textContent = texts.filter(Boolean).join(" "));
const chosen = () => selection.keys.flatMap((key) => parts.get(key) ?? []);

function show(): void {
  const all = chosen();
  showChosen(all, { move, remove });
  showPaper(all);
  showTitle(tidy(selection.title));
  byId("p-leeg").hidden = all.length > 0;
  where.textContent = isKept ? t.kept : t.inMemory;
  for (const [name, hidden] of [
    ["druk", all.length === 0],
    ["wis", all.length === 0 && !isKept],
    ["terug", !before],
  ] as const)
    actions.get(name)?.toggleAttribute("hidden", hidden);
  const keep = actions.get("bewaar");
  if (keep) keep.textContent = isKept ? t.keepNoMore : t.keep;
  for (const part of parts.values()) {
    const [toggle] = part.row.getElementsByTagName("button");
    const text = selection.keys.includes(part.key) ? t.remove : t.add;
    if (toggle) Object.assign(toggle, { textContent: text, ariaLabel: t.about(text, part.title) });
  }
}

/** Keeps what is kept already as it is now; what to tell where the browser no longer does. */
function keepOn(): string {
  if (!isKept || store.keep(selection)) return "";
  isKept = false;
  return t.refused;
}

/** Takes a change over and tells it; `undo` is what comes back when somebody asks. */
function change(next: Selection, text: string, undo?: Selection): void {
  selection = next;
  before = undo;
  const refused = keepOn();
  show();
  say(text, refused);
}

function add(keys: readonly string[], ...also: string[]): void {
  const next = addParts(selection, keys);
  const [key = ""] = keys;
  const isFull = keys.some((one) => !next.keys.includes(one));
  const one = t.added(parts.get(key)?.title ?? "", next.keys.indexOf(key) + 1);
  change(next, isFull ? t.full(MOST) : keys.length > 1 ? t.addedMany(keys.length) : one);
  if (also.some(Boolean)) say(status.textContent ?? "", ...also);
}

function move(part: Part, by: number): void {
  const next = movePart(selection, part.key, by);
  change(next, t.moved(part.title, next.keys.indexOf(part.key) + 1, next.keys.length));
  focusMoved(part, by);
}

function remove(part: Part): void {
  change(removePart(selection, part.key), t.removed(part.title), selection);
  actions.get("terug")?.focus();
}

function toggleKept(): void {
  let isFull = false;
  if (isKept) {
    store.wipe();
    isKept = false;
  } else {
    // Another tab may have kept something since.
    const found = store.found();
    if (typeof found === "object") {
      const { keys } = addParts(found.selection, selection.keys);
      isFull = selection.keys.some((key) => !keys.includes(key));
      selection = { title: selection.title || found.selection.title, keys };
    }
    isKept = store.keep(selection);
    if (!isKept) return say(t.refused);
  }
  title.value = selection.title;
  show();
  say(isKept ? t.nowKept : t.noLongerKept, isFull ? t.fullWithKept(MOST) : "");
}

function wipe(): void {
  store.wipe();
  isKept = false;
  title.value = "";
  change(emptySelection, t.wiped, selection.keys.length > 0 ? selection : undefined);
  (before ? actions.get("terug") : status)?.focus();
}

function putBack(): void {
  title.value = before?.title ?? "";
  change(before ?? selection, t.back);
  status.focus();
}

/** Takes over what is kept; what is told about it. */
function takeKept(): string {
  const found = store.found();
  isKept = typeof found === "object";
  if (typeof found !== "object") return found === "unreadable" ? t.unreadable : found === "refused" ? t.refused : "";
  selection = found.selection;
  title.value = selection.title;
  return found.lost > 0 ? t.lost(found.lost) : "";
}

/** What a link asks to add. It goes out of the address: the page read again must not add it again. */
function addAsked(told: string): void {
  const asked = askedFor(location.hash, knows);
  if (!asked) return say(told);
  history.replaceState(history.state, "", location.pathname + location.search);
  if (asked.keys.length > 0) add(asked.keys, told);
  else say(t.lost(asked.lost), told);
}

const press = { druk: () => void printPaper(), bewaar: toggleKept, wis: wipe, terug: putBack };
for (const [name, act] of Object.entries(press)) actions.get(name)?.addEventListener("click", act);
for (const part of parts.values())
  part.row.append(
    button(t.add, "", () => {
      if (!selection.keys.includes(part.key)) return add([part.key]);
      change(removePart(selection, part.key), t.removed(part.title), selection);
    }),
  );
title.addEventListener("input", () => {
  selection = { ...selection, title: title.value };
  if (before) before = { ...before, title: title.value }; // what comes back are the parts, under the title as it is now
  showTitle(tidy(title.value));
});
title.addEventListener("change", () => {
  const refused = keepOn();
  if (!refused) return;
  show();
  say(refused);
});
store.onChangeElsewhere(() => {
  if (!isKept) return;
  before = undefined; // it would take away what was added there
  takeKept();
  show();
});
addEventListener("hashchange", () => addAsked(""));

const told = takeKept();
show();
addAsked(told);
byId<HTMLFieldSetElement>("p-selectie").disabled = false;
