/** Has the file of other words made while the pages are: in a thread of its own, it takes no time of the build. */
import { Worker } from "node:worker_threads";
import type { AstroIntegration } from "astro";
import { shareOthers } from "../model/shared-content.ts";

/** What the thread tells: the file. It ends the build when it fails. */
const othersFile = (): Promise<string> =>
  new Promise((done, failed) => {
    const thread = new Worker(new URL("other-words-thread.ts", import.meta.url));
    thread.once("message", done);
    thread.once("error", failed);
  });

/** An Astro integration for builds; it comes after the content is checked, which the thread reads again. */
export function otherWords(): AstroIntegration {
  return {
    name: "pris:other-words",
    hooks: { "astro:build:start": () => shareOthers(othersFile()) },
  };
}
