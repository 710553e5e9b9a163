/** Everything that was filled in, in short words; folded, and open on paper. */
import * as t from "../../text/zelfscan-result.nl.ts";
import type { ScanModel } from "../../views/scan/model.ts";
import { lineText } from "../../views/scan/text.ts";

/** Dimension by dimension: each question with what stands there. A lone question that is called so needs no title above it. */
export function Filled({ model }: { model: ScanModel<unknown> }) {
  return (
    <details class="scan-filled">
      <summary>{t.all}</summary>
      {model.sections
        .filter(({ parts }) => parts.length > 0)
        .map(({ id, title, parts }) => (
          <section key={id}>
            {(parts.length > 1 || parts[0]?.item.text !== title) && <h5>{title}</h5>}
            <dl>
              {parts.map(({ item, heads, lines, notes }) => (
                <div key={item.id}>
                  <dt>{item.text}</dt>
                  {[...lines.map((line) => lineText(line, heads)), ...notes].map((line, at) => (
                    <dd key={at}>{line}</dd>
                  ))}
                </div>
              ))}
            </dl>
          </section>
        ))}
    </details>
  );
}
