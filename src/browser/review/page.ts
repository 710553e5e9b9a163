/** The pages under /nalezen/: judgements in memory, in a file, and on this device once somebody asks. */
import {
  differ,
  emptyReview,
  type Judgement,
  mergeReviews,
  readReview,
  type Review,
  writeReview,
} from "../../domain/review/file.ts";
import { REVIEW_KEY } from "../../model/kept-names.ts";
import * as t from "../../text/review.nl.ts";
import { saveFile } from "../../widgets/save-file.ts";
import { today } from "../../widgets/today.ts";
import { buttonsByAct, byId } from "../controls.ts";
import { keeper } from "../kept-text.ts";
import { chosen, type Row, rowsOnPage, showRow } from "./rows.ts";

const LARGEST = 2_000_000; // bytes of a file: five hundred judgements with a long remark each take half of it

const panel = byId<HTMLFieldSetElement>("p-nalezing");
const [name, role, file] = [
  byId<HTMLInputElement>("p-naam"),
  byId<HTMLInputElement>("p-functie"),
  byId<HTMLInputElement>("p-bestand"),
];
const status = byId("p-stand");
const actions = buttonsByAct();
const rows = rowsOnPage();
const written = (review: Review) => writeReview(review, panel.dataset.nagekeken ?? "", today());
const store = keeper(REVIEW_KEY, written, (text) => {
  const read = readReview(text);
  return "review" in read ? read.review : undefined;
});

let review = emptyReview;
let isKept = false;
/** Something that stands in this page alone. */
let isUnsaved = false;
let before: Review | undefined;

const say = (...texts: string[]) => void (status.textContent = texts.filter(Boolean).join(" "));
const countOf = ({ judgements }: Review) => Object.keys(judgements).length;

/** All but the passages. */
function showPanel(): void {
  const here = [...rows.values()].filter(({ key, print }) => review.judgements[key]?.print === print).length;
  byId("p-voortgang").textContent = t.progress(here, rows.size, countOf(review));
  byId("p-waar").textContent = isKept ? t.kept : t.inMemory;
  const isEmpty = countOf(review) === 0 && !review.name && !review.role;
  for (const [act, hidden] of [
    ["bestand", countOf(review) === 0],
    ["wis", isEmpty && !isKept],
    ["terug", !before],
  ] as const)
    actions.get(act)?.toggleAttribute("hidden", hidden);
  const keep = actions.get("bewaar");
  if (keep) keep.textContent = isKept ? t.keepNoMore : t.keep;
  onbeforeunload = isUnsaved && !isKept && countOf(review) > 0 ? (event) => event.preventDefault() : null;
}

const showPassage = (row: Row) => showRow(row, review.judgements[row.key], () => takeBack(row));
function showAll(): void {
  name.value = review.name;
  role.value = review.role;
  for (const row of rows.values()) showPassage(row);
  showPanel();
}

/** Keeps what is kept already as it is now; what to tell where the browser no longer does. */
function keepOn(): string {
  if (!isKept || store.keep(review)) return "";
  isKept = false;
  return t.refused;
}

/** Takes a change over, and keeps it where somebody asked to; what to tell where that no longer works. */
function take(next: Review): string {
  review = next;
  before = undefined; // it would take this change away
  isUnsaved = true;
  return keepOn();
}

/** Takes over what somebody changed by hand. */
function become(next: Review): void {
  const refused = take(next);
  if (refused) say(refused);
  showPanel();
}

function judge(row: Row): void {
  const [verdict, remark] = [chosen(row), row.remark.value];
  const old = review.judgements[row.key];
  const next: Judgement | undefined = verdict
    ? { on: today(), print: row.print, verdict, remark }
    : old && { ...old, remark };
  if (next) become({ ...review, judgements: { ...review.judgements, [row.key]: next } });
}

/** Takes over what stood there before this script came; what that leaves open is as it was kept. */
function takeStanding(row: Row): void {
  const kept = review.judgements[row.key];
  const verdict = chosen(row);
  row.remark.value ||= kept?.remark ?? "";
  const isChosen = verdict !== undefined && (verdict !== kept?.verdict || row.print !== kept.print);
  if (isChosen || (kept && row.remark.value !== kept.remark)) judge(row);
}

function takeBack(row: Row): void {
  const { [row.key]: _gone, ...judgements } = review.judgements;
  become({ ...review, judgements });
  showPassage(row);
  row.field.querySelector("input")?.focus();
}

/** Takes a whole review over and tells it; `undo` is what comes back when somebody asks. */
function replace(next: Review, text: string, undo?: Review): void {
  const refused = take(next);
  before = undo;
  showAll();
  say(text, refused);
}

function exportFile(): void {
  const isSaved = saveFile(`nalezen-${today()}.json`, written(review), "application/json");
  if (isSaved) isUnsaved = false;
  showPanel();
  say(isSaved ? t.exported : t.exportFailed);
}

async function importFile(chosenFile: File): Promise<void> {
  if (chosenFile.size > LARGEST) return say(t.tooLarge, t.unchanged);
  const text = await chosenFile.text().catch(() => undefined);
  if (text === undefined) return say(t.importFailed, t.unchanged);
  const read = readReview(text);
  if ("refused" in read) return say(t.refusalText(read.refused), t.unchanged);
  if (differ(review, read.review)) return say(t.otherReader(read.review.name));
  replace(mergeReviews(review, read.review), t.imported(countOf(read.review)), review);
}

function toggleKept(): void {
  if (isKept) {
    store.wipe();
    isKept = false;
    isUnsaved = true;
  } else {
    // Another part, in another tab, may have kept something since.
    const found = store.found();
    if (typeof found === "object") {
      if (differ(review, found)) return say(t.otherKept(found.name));
      review = mergeReviews(review, found);
    }
    isKept = store.keep(review);
    if (!isKept) return say(t.refused);
  }
  showAll();
  say(isKept ? t.nowKept : t.noLongerKept);
}

function wipe(): void {
  const old = review;
  store.wipe();
  isKept = false;
  for (const { remark } of rows.values()) remark.value = "";
  replace(emptyReview, t.wiped, countOf(old) > 0 ? old : undefined);
  (before ? actions.get("terug") : status)?.focus();
}

function putBack(): void {
  replace(before ?? review, t.back);
  status.focus();
}

/** Takes over what is kept; what is told about it. */
function takeKept(): string {
  const found = store.found();
  isKept = typeof found === "object";
  if (typeof found === "object") review = found;
  return found === "unreadable" ? t.unreadable : found === "refused" ? t.refused : "";
}

const press = { bestand: exportFile, verder: () => file.click(), bewaar: toggleKept, wis: wipe, terug: putBack };
for (const [act, go] of Object.entries(press))
  actions.get(act)?.addEventListener("click", ({ detail }) => detail < 2 && go());
file.addEventListener("change", () => {
  const [one] = file.files ?? [];
  if (one) void importFile(one);
  file.value = ""; // the same file may be chosen again
});
for (const field of [name, role])
  field.addEventListener("input", () => become({ ...review, name: name.value, role: role.value }));
document.querySelector("[data-nalezen]")?.addEventListener("input", ({ target }) => {
  const row = rows.get((target as HTMLElement).closest<HTMLElement>("[data-uitspraak]")?.dataset.uitspraak ?? "");
  if (!row) return;
  judge(row);
  if (target !== row.remark) showPassage(row);
});
store.onChangeElsewhere(() => {
  if (!isKept) return;
  before = undefined; // it would take away what was added there
  takeKept();
  showAll();
});

say(takeKept());
review = { ...review, name: review.name || name.value, role: review.role || role.value };
rows.forEach(takeStanding);
showAll();
panel.disabled = false;
