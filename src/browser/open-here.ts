/**
 * The first press on "Open hier" loads what opening an aid takes (src/widgets/open-aids.tsx), which handles the buttons
 * from then on. The script's address waits in a template of the page: an import here would bring Vite's preload helper
 * (0.9 kB) to every text that names an aid.
 */
import { openAidText } from "../text/open-aid.nl.ts";

const places = document.querySelectorAll<HTMLElement>("[data-hulpmiddel-hier]");
const waiting = document.querySelector<HTMLTemplateElement>("template[data-open-script]")?.content;
const address = waiting?.querySelector("script")?.getAttribute("src");

function fail(place: HTMLElement): void {
  const note = Object.assign(document.createElement("p"), { className: "notice", role: "alert" });
  note.textContent = openAidText.openFailed;
  place.querySelector("[data-houder]")?.replaceChildren(note);
}

function load(place: HTMLElement): void {
  if (place.dataset.gevraagd !== undefined || !address) return;
  place.dataset.gevraagd = "";
  if (document.head.querySelector(`script[src="${address}"]`)) return;
  const script = Object.assign(document.createElement("script"), { type: "module", src: address });
  script.addEventListener("error", () => {
    script.remove();
    delete place.dataset.gevraagd; // the next press tries again
    fail(place);
  });
  document.head.append(script);
}

for (const place of places) {
  place.addEventListener("pris:mislukt", () => fail(place));
  place.querySelector("button")?.addEventListener("click", () => load(place));
  place.setAttribute("data-klaar", "");
}
