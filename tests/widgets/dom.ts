/** A page to render widgets on, without a browser: what shows and what happens on a press. */
import { type ComponentChild, render } from "preact";
import { act } from "preact/test-utils";
import { afterEach } from "vitest";

const mounted: HTMLElement[] = [];
afterEach(() => {
  for (const root of mounted.splice(0)) {
    act(() => render(null, root));
    root.remove();
  }
});

function place(): HTMLElement {
  const root = document.createElement("div");
  document.body.append(root);
  mounted.push(root);
  return root;
}

/** Renders on the page, and runs the effects. It goes when the test ends. */
export function mount(what: ComponentChild): HTMLElement {
  const root = place();
  act(() => render(what, root));
  return root;
}

/** Renders on the page for somebody fast: what they do comes once it is drawn, before its effects. */
export async function mountForQuick(what: ComponentChild, quick: (root: HTMLElement) => void): Promise<HTMLElement> {
  const root = place();
  render(what, root);
  await Promise.resolve(); // what is drawn again at once
  quick(root);
  await happens(() => undefined);
  return root;
}

/** The one element that fits; a test that looks for what is not there is wrong, and says so. */
export function find<E extends HTMLElement>(root: ParentNode, selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`nothing on the page fits ${selector}`);
  return found;
}

/** The button with these words. */
export function button(root: ParentNode, words: string): HTMLButtonElement {
  const found = [...root.querySelectorAll("button")].find(({ textContent }) => textContent.trim() === words);
  if (!found) throw new Error(`the page has no button "${words}"`);
  return found;
}

/** Presses an element, and waits for what that sets in motion. */
export const press = (element: HTMLElement): Promise<void> =>
  act(async () => {
    element.click();
    await Promise.resolve();
  });

/** Whatever happens here and now, with its effects. */
export const happens = (what: () => void): Promise<void> =>
  act(async () => {
    what();
    await new Promise((resolve) => setTimeout(resolve, 0));
  });

/** Opens an address on this site, without a load. */
export const goTo = (address: string): void => history.replaceState(null, "", address);
