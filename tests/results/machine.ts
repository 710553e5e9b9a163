/** On what something ran, for figures of time: never its name or its owner. */
import { cpus, totalmem } from "node:os";

const GB = 1024 ** 3;

/** "2 × AMD EPYC 7B13, 8 GB, Node 24.1.0". */
export function machine(): string {
  const cores = cpus();
  const model = cores[0]?.model.trim() || "processor";
  return `${cores.length} × ${model}, ${Math.round(totalmem() / GB)} GB, Node ${process.versions.node}`;
}
