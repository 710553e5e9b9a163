/** Serves dist/ as a real host would: with the headers of public/_headers, compression and our own 404 page. */
import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import compression from "compression";
import sirv from "sirv";
import { headersFor, parseHeaders } from "./headers.ts";

/**
 * Starts the server.
 * @param root folder of the built site
 * @param port 0 takes any free port
 * @returns the server, once it listens; `server.address()` tells the port
 * @throws when `root` holds no built site, or the port is taken
 */
export async function serve(root: string, port: number): Promise<Server> {
  const notFoundPage = join(root, "404.html");
  if (!existsSync(notFoundPage)) throw new Error(`${root} bevat geen gebouwde site. Draai eerst: npm run build`);
  const rules = parseHeaders(readFileSync(join(root, "_headers"), "utf8"));
  const notFound = readFileSync(notFoundPage);
  const compress = compression({ level: 9 });
  const files = sirv(root, {
    etag: true,
    setHeaders: (response) => {
      if (!response.hasHeader("Cache-Control")) response.setHeader("Cache-Control", "no-cache");
    },
    onNoMatch: (_request, response) => {
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
      response.end(notFound);
    },
  });
  const server = createServer((request, response) => {
    const [path = "/"] = (request.url ?? "/").split("?"); // not new URL: it throws on "//"
    for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
    // The types of express and of sirv differ from node's own only in members that neither uses here.
    compress(request as never, response as never, () => files(request as never, response as never));
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, () => resolve(server));
  });
}

if (import.meta.main) {
  const port = Number(process.env.PORT ?? 4321);
  serve(process.env.PRIS_DIST ?? "dist", port).then(
    (server) => console.log(`PRIS staat klaar op http://localhost:${(server.address() as AddressInfo).port}`),
    (error: NodeJS.ErrnoException) => {
      const hint = error.code === "EADDRINUSE" ? ` Poort ${port} is bezet: kies een andere met PORT=… npm start.` : "";
      console.error(`De server start niet: ${error.message}.${hint}`);
      process.exitCode = 1;
    },
  );
}
