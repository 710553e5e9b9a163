/** What compiled JSX calls in the browser: Preact's own function, without the second one that its JSX runtime brings. */
import { type ComponentType, Fragment, h } from "preact";

/** Makes a virtual node; the compiler hands the key over apart from the other properties. */
export const jsx = (type: string | ComponentType<object>, props: object, key?: string) =>
  h(type as string, key === undefined ? props : { ...props, key });

export { jsx as jsxs, Fragment };
