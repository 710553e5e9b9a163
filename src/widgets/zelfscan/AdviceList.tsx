/** What stands out, dimension by dimension: what one can do with it, and where to read on. */
import * as t from "../../text/zelfscan-result.nl.ts";
import type { WidgetAdvice } from "../../views/island/index.ts";
import type { ScanModel } from "../../views/scan/model.ts";
import type { Mode } from "../shell/useAnswers.ts";

/** Nothing that stands out is said kindly. In a frame links open beside the course. */
export function AdviceList({ model, mode }: { model: ScanModel<WidgetAdvice>; mode: Mode }) {
  const sections = model.sections.filter(({ advice }) => advice.length > 0);
  const target = mode === "embed" ? { target: "_blank", rel: "noopener" } : {};
  if (sections.length === 0) return <p>{model.answered === 0 ? t.nothingFilled : t.nothingStandsOut}</p>;
  return (
    <ol class="scan-advice">
      {sections.flatMap(({ title: dimension, advice }) =>
        advice.map(({ id, title, text, links }) => (
          <li key={id} data-advies={id}>
            <p class="progress">{dimension}</p>
            <h5>{title}</h5>
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
          </li>
        )),
      )}
    </ol>
  );
}
