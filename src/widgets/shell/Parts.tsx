/** Small parts that bodies share: a list under a heading, a list to tick. */
import type { ComponentChildren } from "preact";

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
  id: string;
  title: string;
  lines: readonly { text: string; href?: string }[];
}

/** A list to tick. What is ticked stays in this page and is not kept. */
export function Checklist({ id, title, lines }: ChecklistProps) {
  return (
    <fieldset class="checklist" data-vinklijst={id}>
      <legend>{title}</legend>
      {lines.map((item) => (
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
