/** One section of an outcome on the screen. */
import type { ComponentChildren } from "preact";
import type { OutcomeLine, OutcomeSection as Shown, SectionId } from "../../views/outcome-sections.ts";
import { Checklist, Fold } from "../shell/Parts.tsx";

interface Props {
  section: Shown;
  /** What makes links out of this page open beside it, in a course. */
  target: object;
}

type Form = (props: Props) => ComponentChildren;
const ticks: Form = ({ section }) => <Checklist {...section} />;
const paragraphs =
  (look?: string): Form =>
  ({ section }) =>
    section.lines.map(({ text }) => (
      <p key={text} class={look}>
        {text}
      </p>
    ));

/** Sections that are no list under a heading. */
const forms: { [S in SectionId]?: Form } = {
  means: paragraphs(),
  actions: ticks,
  support: ticks,
  certainty: paragraphs("notice"),
};

/** A line of a list. On the screen one step stands at a time: another outcome of the same aid is named, not linked. */
function item({ name, text, href }: OutcomeLine, target: object) {
  const what = name ?? text;
  const shown =
    href && !href.startsWith("#") ? (
      <a href={href} {...(href.startsWith("/") && target)}>
        {what}
      </a>
    ) : (
      name && <strong>{name}</strong>
    );
  return name ? [shown, `: ${text}`] : (shown ?? text);
}

/** A section in its own form, or as a list: folded, unless it is whom to call. */
export function OutcomeSection(props: Props) {
  const { section, target } = props;
  const form = forms[section.id];
  return (
    <>
      {form ? (
        form(props)
      ) : (
        <Fold
          title={section.title}
          items={section.lines.map((one) => item(one, target))}
          open={section.id === "call"}
        />
      )}
    </>
  );
}
