/** Opens an aid in the place where a text names it: the bodies of the aid's own page, state in memory alone. */
import { type ComponentType, h, render } from "preact";
import type { WidgetData } from "../views/widget-data.ts";

type Body = ComponentType<{ aid: WidgetData; mode: "inline" }>;

const bodies: Record<WidgetData["kind"], () => Promise<{ default: unknown }>> = {
  wegwijzer: () => import("./wegwijzer/Wegwijzer.tsx"),
  kaarten: () => import("./kaarten/Kaarten.tsx"),
  keuzetabel: () => import("./keuzetabel/Keuzetabel.tsx"),
};

/**
 * Fetches the aid's data and body and shows it in `holder`.
 * @param data address of the data, made at build time
 * @returns a function that closes it again and empties `holder`
 * @throws when the data cannot be had
 */
export async function openAid(holder: HTMLElement, data: string): Promise<() => void> {
  const response = await fetch(data);
  if (!response.ok) throw new Error(`${data}: ${response.status}`);
  const aid = (await response.json()) as WidgetData;
  // The data's kind chooses the body, so the two fit each other.
  const Body = (await bodies[aid.kind]()).default as Body;
  holder.replaceChildren();
  render(h(Body, { aid, mode: "inline" }), holder);
  return () => render(null, holder);
}
