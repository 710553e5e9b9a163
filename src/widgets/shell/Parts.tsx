/** Small parts that bodies share: a list that folds, a list to tick. */
import type { ComponentChildren } from "preact";

/** A list of parts that have no key of their own. */
export function Items({ items }: { items: ComponentChildren[] }) {
  return (
    <ul>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
}

/** A list under a title that opens and closes; nothing at all for an empty list. */
export function Fold({ title, items, open }: { title: string; items: ComponentChildren[]; open: boolean }) {
  if (items.length === 0) return null;
  return (
    <details open={open}>
      <summary>{title}</summary>
      <Items items={items} />
    </details>
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
