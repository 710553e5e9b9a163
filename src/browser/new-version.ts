/** On a device that keeps the site: says that a newer version is there whole, and changes to it when the reader wants to. */
// It comes with a version of the site as one file (src/integrations/offline.ts), so it brings its looks along.
import type { Ask } from "../domain/offline/names.ts";
import { newVersion as words } from "../text/new-version.nl.ts";

const LOOKS = `#p-nieuw {
  padding: 0.7rem max(var(--pad), (100% - var(--full)) / 2); border: solid transparent; border-width: 1px 0;
  background: var(--sunk); color: var(--ink); font-size: var(--step--1);
}
#p-nieuw button {
  min-height: var(--touch); margin-left: 0.5rem; padding: 0.2rem 0.8rem; border: 1px solid;
  border-radius: var(--radius); background: none; color: inherit; font: inherit; font-weight: 600;
}
@media print { #p-nieuw { display: none } }`;

/** The window that asks is loaded anew, others keep their version until they are. */
function renew(registration: ServiceWorkerRegistration): void {
  if (!registration.waiting) return location.reload(); // another window asked already
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload());
  registration.waiting.postMessage({ type: "SKIP_WAITING" satisfies Ask });
}

function show(registration: ServiceWorkerRegistration): void {
  const main = document.querySelector("main");
  if (!main || document.getElementById("p-nieuw")) return;
  const sheet = new CSSStyleSheet(); // the policy lets no style element in
  sheet.replaceSync(LOOKS);
  document.adoptedStyleSheets.push(sheet);
  const note = Object.assign(document.createElement("div"), { id: "p-nieuw", role: "status" });
  const button = Object.assign(document.createElement("button"), { type: "button", textContent: words.renew });
  button.addEventListener("click", () => renew(registration));
  main.before(note); // above it: what stands in it by its corner stays there
  note.append(words.text, " ", button); // after it stands there: then it is read out
}

async function watch(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  if (!registration) return;
  if (registration.waiting) show(registration);
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", () => registration.waiting && show(registration));
  });
}

void watch();
