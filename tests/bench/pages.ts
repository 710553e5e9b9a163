/** Serves a built site and opens its pages in Lighthouse's simulation of a phone. */
import { createServer, type Server } from "node:http";
import compression from "compression";
import lighthouse from "lighthouse";
import sirv from "sirv";

export function serve(dist: string): Promise<{ server: Server; origin: string }> {
  const files = sirv(dist, { etag: true });
  const gzip = compression();
  const server = createServer((request, response) =>
    gzip(request as never, response as never, () => files(request, response)),
  );
  return new Promise((done) => {
    server.listen(0, () => done({ server, origin: `http://localhost:${(server.address() as { port: number }).port}` }));
  });
}

export interface Measured {
  lcp: number;
  cls: number;
  blocking: number;
  kilobytes: number;
  /** Of each of `SCORED`. */
  scores: number[];
}

/** The four that have a bar, whatever Lighthouse adds to them. */
const SCORED = ["performance", "accessibility", "best-practices", "seo"];

/** @throws when Lighthouse gives nothing */
export async function measure(url: string, port: number): Promise<Measured> {
  const options = { port, output: "json", logLevel: "error", formFactor: "mobile" } as const;
  const result = await lighthouse(url, { ...options, onlyCategories: SCORED });
  if (!result) throw new Error(`${url}: Lighthouse gave no result`);
  const { audits, categories } = result.lhr;
  const value = (id: string) => audits[id]?.numericValue ?? NaN;
  return {
    lcp: value("largest-contentful-paint") / 1000,
    cls: value("cumulative-layout-shift"),
    blocking: value("total-blocking-time"),
    kilobytes: value("total-byte-weight") / 1024,
    scores: Object.values(categories).map(({ score }) => Math.round((score ?? 0) * 100)),
  };
}
