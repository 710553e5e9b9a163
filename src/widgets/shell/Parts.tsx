/** Small parts that all bodies share: a list under a heading, buttons that act on the outcome, the line for danger. */
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { copyText } from "../../components/clipboard.ts";
import { widgetText } from "../../text/widget.nl.ts";
import type { WidgetContact } from "../../views/widget-data.ts";

/** A heading with a list below it; nothing at all for an empty list. */
export function Section({ title, items }: { title: string; items: ComponentChildren[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {items.map((item, index) => (
          <li key={index}>{item}</li>
        ))}
      </ul>
    </>
  );
}

interface ChecklistProps {
  title: string;
  items: { text: string; href?: string }[];
  /** Called with the positions that are ticked. */
  onTick: (ticked: number[]) => void;
}

/** A list to tick. What is ticked stays in this page and is not kept. */
export function Checklist({ title, items, onTick }: ChecklistProps) {
  const box = useRef<HTMLFieldSetElement>(null);
  if (items.length === 0) return null;
  const report = () => {
    const inputs = [...(box.current?.querySelectorAll("input") ?? [])];
    onTick(inputs.flatMap((input, index) => (input.checked ? [index] : [])));
  };
  return (
    <fieldset class="checklist" ref={box} onChange={report}>
      <legend>{title}</legend>
      {items.map((item) => (
        <div key={item.text}>
          <label>
            <input type="checkbox" /> <span>{item.text}</span>
          </label>
          {item.href && <a href={item.href}>meer uitleg</a>}
        </div>
      ))}
    </fieldset>
  );
}

/** "Is er nu gevaar? Bel 112", with numbers that can be called. */
export function Danger({ contacts }: { contacts: WidgetContact[] }) {
  if (contacts.length === 0) return null;
  return (
    <p class="notice danger">
      <strong>{widgetText.danger}</strong>{" "}
      {contacts.map(({ id, phone, title }) => (
        <a key={id} href={`tel:${phone}`}>
          {widgetText.call} {phone}
          <span class="visually-hidden"> ({title})</span>
        </a>
      ))}
    </p>
  );
}

/** Print, copy and, on a phone, share what came out. */
export function OutcomeButtons({ text, title }: { text: () => string; title: string }) {
  const print = () => {
    const root = document.documentElement;
    root.dataset.print = "uitkomst";
    addEventListener("afterprint", () => delete root.dataset.print, { once: true });
    window.print();
  };
  return (
    <p class="btn-row">
      <button type="button" class="btn small" onClick={print}>
        {widgetText.print}
      </button>
      <button
        type="button"
        class="btn small"
        aria-live="polite"
        onClick={(event) => void copyText(text(), event.currentTarget)}
      >
        {widgetText.copy}
      </button>
      {typeof navigator !== "undefined" && "share" in navigator && (
        <button
          type="button"
          class="btn small"
          onClick={() => void navigator.share({ title, text: text() }).catch(() => undefined)}
        >
          {widgetText.share}
        </button>
      )}
    </p>
  );
}
