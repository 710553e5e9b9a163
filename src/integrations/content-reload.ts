/** What `npm run dev` needs beyond Astro: reload on a change in content/, and search from the last build's index. */
import type { AstroIntegration } from "astro";
import sirv from "sirv";

/** An Astro integration for the dev server only; builds do not notice it. */
export function contentReload(): AstroIntegration {
  return {
    name: "pris:content-reload",
    hooks: {
      "astro:server:setup": ({ server }) => {
        server.watcher.add("content");
        server.watcher.on("change", (file) => {
          if (/[\\/]content[\\/].*\.ya?ml$/.test(file)) server.ws.send({ type: "full-reload" });
        });
        const index = sirv("dist/pagefind", { dev: true });
        server.middlewares.use("/pagefind", (request, response, next) => index(request, response, next));
      },
    },
  };
}
