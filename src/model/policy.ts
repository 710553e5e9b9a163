/**
 * What a page may load: files of this site, and what stands in the page itself as it was built (by its hash), so that
 * nothing that came in later runs. What a meta element cannot say (who may frame a page) stands in public/_headers.
 * @param scripts hashes of the scripts that stand in the page, as `'sha256-…'`
 * @param styles the same for its styles
 * @param runsWasm whether Pagefind compiles WebAssembly there
 */
export const contentPolicy = (scripts: readonly string[], styles: readonly string[], runsWasm: boolean): string =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...(runsWasm ? ["'wasm-unsafe-eval'"] : []), ...scripts].join(" "),
    ["style-src 'self'", ...styles].join(" "),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join("; ");

/**
 * What a file by itself may do: run the scripts and use the styles of these hashes. It loads nothing at all, from anywhere.
 * @param scripts hashes of its scripts, as `'sha256-…'`, also of one that it unpacks
 * @param styles the same for its styles
 */
export const filePolicy = (scripts: readonly string[], styles: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src ${scripts.join(" ")}`,
    `style-src ${styles.join(" ")}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
