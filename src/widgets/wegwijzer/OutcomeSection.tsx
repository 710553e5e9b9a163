/** One section of an outcome on the screen. */
import type { ComponentChildren } from "preact";
import type { OutcomeLine, OutcomeSection as Shown, SectionId } from "../../views/outcome-sections.ts";
import { Checklist, Fold, Items } from "../shell/Parts.tsx";

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

const items = ({ section, target }: Props) => section.lines.map((one) => item(one, target));

/** Sections in a form of their own. Whom to call at once is never folded. */
const forms: { [S in SectionId]?: Form } = {
  means: paragraphs(),
  actions: ticks,
  call: (props) => (
    <>
      <h4>{props.section.title}</h4>
      <Items items={items(props)} />
    </>
  ),
  support: ticks,
  certainty: paragraphs("notice"),
};

/** A section in its own form, or as a folded list. */
export function OutcomeSection(props: Props) {
  const form = forms[props.section.id];
  return <>{form ? form(props) : <Fold title={props.section.title} items={items(props)} open={false} />}</>;
}
