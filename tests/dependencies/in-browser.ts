/** Which packages reach a reader's browser: what is left of them once everything that runs there is bundled. */
import { globSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "esbuild";

/** What a page, a file by itself or the worker may start with; src/widgets also holds what only islands ask for later. */
const STARTS = ["src/browser/**/*.ts", "src/widgets/**/*.{ts,tsx}", "src/worker/{sw,off}.ts"];

/**
 * The npm packages of which something is in the scripts of the site, in alphabetical order. Pagefind and the fonts are no
 * scripts that are bundled: `SERVED` in licences.ts names them.
 */
export async function bundledPackages(root = "."): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: resolve(root),
    entryPoints: globSync(STARTS, { cwd: root }),
    ...{
      bundle: true,
      splitting: true,
      format: "esm",
      outdir: "dist",
      write: false,
      metafile: true,
      logLevel: "error",
    },
    ...{ jsx: "automatic", jsxImportSource: resolve(root, "src/widgets") },
    external: ["/pagefind/*"],
    loader: { ".css": "empty" },
    plugins: [
      {
        name: "sheets",
        setup: ({ onResolve, onLoad }) => {
          onResolve({ filter: /\.css\?url$/ }, ({ path }) => ({ path, namespace: "sheet" }));
          onLoad({ filter: /.*/, namespace: "sheet" }, () => ({ contents: "export default ''" }));
        },
      },
    ],
  });
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
  const names = used.flatMap((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(file)?.[1] ?? []);
  return [...new Set(names)].sort();
}
