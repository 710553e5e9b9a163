/** Opens an aid in the text that names it, and closes it again. What that takes loads at the first use. */
import { openAidText } from "../text/open-aid.nl.ts";

for (const place of document.querySelectorAll<HTMLElement>("[data-hulpmiddel-hier]")) {
  const button = place.querySelector("button");
  const holder = place.querySelector<HTMLElement>("[data-houder]");
  if (!button || !holder) continue;
  let close: (() => void) | undefined;
  const toggle = async () => {
    if (close) close();
    else
      try {
        const { openAid } = await import("../widgets/open-aid.tsx");
        close = await openAid(holder, place.dataset.hulpmiddelHier ?? "");
      } catch {
        const note = Object.assign(document.createElement("p"), { className: "notice", role: "alert" });
        note.textContent = openAidText.openFailed;
        holder.replaceChildren(note);
        return;
      }
    const opened = holder.hasChildNodes();
    if (!opened) close = undefined;
    button.textContent = opened ? openAidText.close : openAidText.open;
    button.toggleAttribute("data-open", !opened);
    button.toggleAttribute("data-sluit", opened);
  };
  button.addEventListener("click", () => void toggle());
  place.setAttribute("data-klaar", "");
}
