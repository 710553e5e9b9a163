/**
 * What a page may load: files of this site and nothing else. There is no inline script or style to make an exception
 * for. What a meta element cannot say (who may frame a page) stands in public/_headers.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'", // Pagefind compiles WebAssembly
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'self'",
].join("; ");
