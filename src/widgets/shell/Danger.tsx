/**
 * The line for danger of a sensitive aid. On the page of an aid and in a frame it stands in the HTML (AidDanger.astro):
 * it never changes, so no island carries it along. An aid that opens inside a text brings its own.
 */
import * as t from "../../text/widget.nl.ts";
import type { WidgetContact } from "../../views/island/index.ts";

/** "Is er nu gevaar? Bel 112", with numbers that can be called. */
export function Danger({ contacts, look }: { contacts: WidgetContact[]; look?: string }) {
  if (contacts.length === 0) return null;
  return (
    <p class={look}>
      <strong>{t.danger}</strong>{" "}
      {contacts.map(({ id, phone, title }) => (
        <a key={id} href={`tel:${phone}`}>
          {t.call} {phone}
          <span class="visually-hidden"> ({title})</span>
        </a>
      ))}
    </p>
  );
}
