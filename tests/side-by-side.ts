/** Runs scripts of package.json at the same time, as both cores can: `node tests/side-by-side.ts check:types check:lint`. */
import { spawn } from "node:child_process";

/** Runs one; what it says comes out in one piece when it ends. */
const run = (script: string): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn("npm", ["run", script], { shell: process.platform === "win32" });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece: Buffer) => said.push(piece));
    child.on("close", (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });

const scripts = process.argv.slice(2);
const ended = await Promise.all(scripts.map(run));
const failed = scripts.filter((_, at) => !ended[at]);
if (scripts.length === 0 || failed.length > 0) {
  console.error(scripts.length === 0 ? "No script named." : `Failed: ${failed.join(", ")}`);
  process.exitCode = 1;
}
