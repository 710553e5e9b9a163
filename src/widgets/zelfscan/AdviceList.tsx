/** What stands out, dimension by dimension: what one can do with it, and where to read on. */
import * as t from "../../text/zelfscan-result.nl.ts";
import type { WidgetAdvice } from "../../views/island/index.ts";
import type { ScanModel } from "../../views/scan/model.ts";
import type { Mode } from "../shell/useAnswers.ts";

/** As many as this stand open; of a longer list only the first does, so that one sees all of it. */
const FEW = 3;

/** Nothing that stands out is said kindly. In a frame links open beside the course. */
export function AdviceList({ model, mode }: { model: ScanModel<WidgetAdvice>; mode: Mode }) {
  const target = mode === "embed" ? { target: "_blank", rel: "noopener" } : {};
  const all = model.sections.flatMap(({ title: dimension, advice }) => advice.map((one) => ({ ...one, dimension })));
  if (all.length === 0) return <p>{model.answered === 0 ? t.nothingFilled : t.nothingStandsOut}</p>;
  return all.map(({ id, dimension, title, text, links }, at) => (
    <details key={id} class="scan-advice" data-advies={id} open={at === 0 || all.length <= FEW}>
      <summary>
        <span>
          <small>{dimension}</small>
          <h5>{title}</h5>
        </span>
      </summary>
      <p>{text}</p>
      {links.length > 0 && (
        <ul class="links">
          {links.map(({ label, href }) => (
            <li key={href}>
              <a href={href} {...target}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
    </details>
  ));
}
