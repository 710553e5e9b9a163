/** The thread of other-words.ts: it reads the content, and tells the file once. */
import { parentPort } from "node:worker_threads";
import { readContent } from "../reader/read.ts";
import { othersFile } from "../views/search/others.ts";

parentPort?.postMessage(othersFile(readContent().content));
