/** Starts nginx with the example as it stands, on a folder, for tests. */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** No test installs anything: where nginx is not there, its example goes untested, and the run says so. */
export const nginx = ["/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/bin/nginx"].find(existsSync);
export const NO_NGINX = "nginx is not installed here";

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

/**
 * @param root folder that it serves
 * @returns its address, once it answers, and what stops it
 * @throws when it does not start, with what it says
 */
export async function startNginx(root: string): Promise<{ address: string; stop: () => void }> {
  const base = mkdtempSync(join(tmpdir(), "pris-nginx-"));
  const port = await freePort();
  const example = readFileSync("src/cli/nginx.conf", "utf8")
    .replaceAll("@PORT@", String(port))
    .replaceAll("@ROOT@", resolve(root));
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${base}/${name};`,
  );
  writeFileSync(
    join(base, "nginx.conf"),
    `user root; daemon off; pid ${base}/pid; error_log ${base}/error.log;\nevents {}\n` +
      `http { access_log off; ${paths.join(" ")}\n${example}\n}`,
  );
  const child = spawn(nginx as string, ["-p", base, "-c", join(base, "nginx.conf")], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let complaint = "";
  child.stderr?.on("data", (data) => (complaint += String(data)));
  const stop = () => void child.kill();
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries++) {
    const up = await fetch(address).then(
      () => true,
      () => new Promise<false>((resolve) => setTimeout(() => resolve(false), 50)), // until it listens
    );
    if (up) return { address, stop };
  }
  stop();
  throw new Error(`nginx does not start: ${complaint}`);
}
