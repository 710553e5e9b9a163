/** The page /onderweg/: keeps the whole site on this device when somebody asks, tells how it goes, and removes it again. */
import { type Ask, CHANNEL, type Failure, type News, PREFIX, type State, WORKER } from "../domain/offline/names.ts";
import { keepStrings as words } from "../text/offline.nl.ts";

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const status = byId("p-stand");
const bar = byId<HTMLProgressElement>("p-vordering");
const keep = byId<HTMLButtonElement>("p-bewaar");
const remove = byId<HTMLButtonElement>("p-verwijder");
const keepText = keep.textContent ?? "";
/** How often progress is said, of a hundred: a screen reader that hears every file hears nothing else. */
const STEP = 20;

const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
const registered = () => workers?.getRegistration();
const ask = (worker: ServiceWorker | null | undefined, type: Ask, ports: MessagePort[] = []) =>
  worker?.postMessage({ type }, ports);

let said = "";
function say(text: string): void {
  if (text !== said) status.textContent = said = text;
}

/** Shows what can be done now. Who pressed a button that goes away reads on at what came of it. */
function show(text: string, can: { keep?: string; remove?: boolean }): void {
  bar.hidden = true;
  keep.removeAttribute("aria-disabled");
  const left = document.activeElement === keep ? !can.keep : document.activeElement === remove && !can.remove;
  keep.hidden = !can.keep;
  if (can.keep) keep.textContent = can.keep;
  remove.hidden = !can.remove;
  say(text);
  if (left) status.focus();
}

/** What is kept here, as the worker counts it. */
function stateOf(worker: ServiceWorker): Promise<State> {
  const { port1, port2 } = new MessageChannel();
  ask(worker, "STATE", [port2]);
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data as State);
  });
}

const ours = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX));

/** `isOver`: a worker that told that it failed, or is gone, may still stand there as one that installs. */
async function showState(empty: string = words.none, isOver = false): Promise<void> {
  const registration = await registered();
  if (registration?.active) {
    const { date, id, kept, total } = await stateOf(registration.active);
    if (kept < total) show(words.part(total - kept, total), { keep: words.fill, remove: true });
    else show(words.all(date, id), { remove: true });
  } else if (registration?.installing && !isOver) {
    const { installing } = registration;
    busy();
    // Its news may have come before this page listened.
    installing.onstatechange = () => {
      if (installing.state === "redundant" && keep.hasAttribute("aria-disabled")) void showState(words.none, true);
    };
  } else show(empty, { keep: keepText, remove: (await ours()).length > 0 });
}

function busy(done = 0, total = 1): void {
  const percent = Math.floor((done / total) * 100);
  bar.hidden = false;
  bar.max = total;
  bar.value = done;
  keep.setAttribute("aria-disabled", "true");
  remove.hidden = false;
  if (done === 0) say(words.starting);
  else if (percent < 100) say(words.busy(percent - (percent % STEP)));
}

const failed = (reason: Failure) => showState(words.none, true).then(() => say(words[reason]));

async function keepAll(): Promise<void> {
  if (keep.hasAttribute("aria-disabled")) return;
  busy();
  try {
    await navigator.storage?.persist?.();
    const registration = await workers?.register(WORKER, { updateViaCache: "none" });
    ask(registration?.active, "REFILL");
  } catch {
    await failed("network");
  }
}

async function removeAll(): Promise<void> {
  const registration = await registered();
  ask(registration?.installing, "STOP");
  await registration?.unregister();
  for (const name of await ours()) await caches.delete(name);
  show(words.removed, { keep: keepText });
}

async function start(): Promise<void> {
  byId<HTMLFieldSetElement>("p-onderweg").disabled = false;
  if (!workers || !("caches" in globalThis)) return show(words.cannot, {});
  new BroadcastChannel(CHANNEL).addEventListener("message", ({ data }) => {
    const news = data as News;
    if ("failed" in news) void failed(news.failed);
    else if (news.done < news.total) busy(news.done, news.total);
    else void workers.ready.then(() => showState());
  });
  keep.addEventListener("click", () => void keepAll());
  remove.addEventListener("click", () => void removeAll());
  await showState().catch(() => show(words.cannot, {}));
}

void start();
