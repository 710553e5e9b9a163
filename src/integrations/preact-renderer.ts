/** What Astro calls for a component that is not its own. */
import { type ComponentType, h } from "preact";
import { renderToString } from "preact-render-to-string";

export default {
  name: "pris:preact",
  check: (component: unknown) => typeof component === "function",
  renderToStaticMarkup: (component: ComponentType<object>, props: object) => ({
    html: renderToString(h(component, props)),
  }),
};
