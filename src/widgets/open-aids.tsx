/** Opens aids in the text that names them, and closes them: the bodies of the aids' own pages, state in memory alone. */
import { type ComponentType, render } from "preact";
import styles from "../styles/steps.css?url";
import type { AidKind } from "../schema/aid.ts";
import { openAidText } from "../text/open-aid.nl.ts";
import { FirstDirection } from "./shell/FirstDirection.tsx";
import { Imprint } from "./shell/Imprint.tsx";
import { Danger } from "./shell/Danger.tsx";
import { loadStyles } from "./shell/load-styles.ts";
import type { IslandData } from "../views/island/index.ts";

type Body<Data> = ComponentType<{ aid: Data; mode: "inline" }>;

/** What fetches the body of each kind, and no other. */
const bodies: { [K in AidKind]: () => Promise<{ default: Body<Extract<IslandData, { kind: K }>> }> } = {
  wegwijzer: () => import("./wegwijzer/inline.ts"),
  kaarten: () => import("./kaarten/inline.tsx"),
  keuzetabel: () => import("./keuzetabel/inline.ts"),
  zelfscan: () => import("./zelfscan/inline.ts"),
};

/** Fetches an aid's data and body and shows it in `holder`. Throws when the data cannot be had. */
async function open(holder: HTMLElement, data: string): Promise<void> {
  const [response] = await Promise.all([fetch(data), loadStyles(styles)]);
  if (!response.ok) throw new Error(`${data}: ${response.status}`);
  const aid = (await response.json()) as IslandData;
  // The data's kind chooses the body, so the two fit each other.
  const Body = (await bodies[aid.kind]()).default as Body<IslandData>;
  holder.replaceChildren();
  render(
    <>
      <Danger contacts={aid.urgent ?? []} look="notice danger" />
      <Body aid={aid} mode="inline" />
      <div data-afdruk>
        <FirstDirection aid={aid} />
        <Imprint aid={aid} />
      </div>
    </>,
    holder,
  );
}

for (const place of document.querySelectorAll<HTMLElement>("[data-hulpmiddel-hier]")) {
  const button = place.querySelector("button");
  const holder = place.querySelector<HTMLElement>("[data-houder]");
  if (!button || !holder) continue;
  let isOpen = false;
  let busy = false;
  const toggle = async () => {
    if (busy) return;
    busy = true;
    try {
      if (isOpen) render(null, holder);
      else await open(holder, place.dataset.hulpmiddelHier ?? "");
      isOpen = !isOpen;
      button.textContent = isOpen ? openAidText.close : openAidText.open;
      button.toggleAttribute("data-open", !isOpen);
      button.toggleAttribute("data-sluit", isOpen);
    } catch {
      place.dispatchEvent(new Event("pris:mislukt"));
    }
    busy = false;
  };
  // Of a double click the first counts.
  button.addEventListener("click", ({ detail }) => void (detail > 1 || toggle()));
  if (place.dataset.gevraagd === undefined) place.dataset.gevraagd = "";
  else void toggle();
}
