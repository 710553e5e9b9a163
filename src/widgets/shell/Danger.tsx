/**
 * The line for danger, above a sensitive aid that opens inside a text. On the page of an aid and in a frame it stands in
 * the HTML (AidNotices.astro): it never changes, so no island carries it along.
 */
import * as t from "../../text/widget.nl.ts";
import type { WidgetContact } from "../../views/island/index.ts";

/** "Is er nu gevaar? Bel 112", with numbers that can be called. */
export function Danger({ contacts }: { contacts: WidgetContact[] }) {
  if (contacts.length === 0) return null;
  return (
    <p class="notice danger">
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
