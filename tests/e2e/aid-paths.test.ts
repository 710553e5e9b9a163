/** Every series of answers of every wegwijzer, by keyboard; of one with very many, in tests/walks. */
import { expect, test } from "@playwright/test";
import { walks } from "./aids.ts";
import { SMALL, walkEvery } from "./every-path.ts";

test.use(SMALL);

const short = walks.filter(({ isPart }) => !isPart);
test("there are wegwijzers to walk", () => expect(short.length).toBeGreaterThan(5));
for (const walk of short) walkEvery(walk);
