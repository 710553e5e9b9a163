/** Small parts that bodies share: a list under a heading, a list to tick. */
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";

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
  lines: readonly { text: string; href?: string }[];
  /** Called with the positions that are ticked. */
  onTick: (ticked: number[]) => void;
}

/** A list to tick. What is ticked stays in this page and is not kept. */
export function Checklist({ title, lines, onTick }: ChecklistProps) {
  const box = useRef<HTMLFieldSetElement>(null);
  const report = () => {
    const inputs = [...(box.current?.querySelectorAll("input") ?? [])];
    onTick(inputs.flatMap((input, index) => (input.checked ? [index] : [])));
  };
  return (
    <fieldset class="checklist" ref={box} onChange={report}>
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
