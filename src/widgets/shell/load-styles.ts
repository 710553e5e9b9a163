/** Loads a sheet that the page does without until somebody opens something. */

/**
 * Once for each sheet; comes to its end too where the sheet does not come: plain is better than nothing. A file that holds all
 * its styles itself has no address for them.
 */
export function loadStyles(href: string | undefined): Promise<void> {
  if (!href || document.querySelector(`link[href="${href}"]`)) return Promise.resolve();
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href });
  return new Promise((resolve) => {
    link.addEventListener("load", () => resolve());
    link.addEventListener("error", () => resolve());
    document.head.append(link);
  });
}
