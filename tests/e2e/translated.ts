/** A stand-in for a browser that translates the page: it puts each text in `<font>`, and each that comes later too. */
import type { Page } from "@playwright/test";

/** Translates the page from now on. The original text nodes are gone, as they are behind a real translation. */
export const translate = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const TAG: string = "font"; // by its name alone: a browser makes what nobody should write
    const swap = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = root instanceof Text ? [root] : [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        if (!text.data.trim() || text.parentElement?.closest("font, script, style")) continue;
        const inner = document.createElement(TAG);
        inner.append(text.data);
        const outer = document.createElement(TAG);
        outer.append(inner);
        text.replaceWith(outer);
      }
    };
    const widget = document.querySelector("main") ?? document.body;
    swap(widget);
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) if (node.isConnected) swap(node);
    }).observe(widget, { childList: true, subtree: true });
  });
