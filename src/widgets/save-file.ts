/** Hands a file to the browser, to save. */

/** Whether the browser took it; a sandboxed frame without downloads says nothing, so this cannot tell of that. */
export function saveFile(name: string, text: string, type = "text/csv"): boolean {
  try {
    const href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
    Object.assign(document.createElement("a"), { href, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(href), 60_000); // a browser may ask first where to save it
    return true;
  } catch {
    return false;
  }
}
