/** Every series of answers of every wegwijzer, by keyboard; of one with very many, in tests/walks. */
import { expect } from "@playwright/test";
import { walks } from "./aids.ts";
import { SMALL, walkEvery } from "./every-path.ts";
import { test } from "./scripted.ts";

test.use(SMALL);

const short = walks.filter(({ isPart }) => !isPart);
test("there are wegwijzers to walk", () => expect(short.length).toBeGreaterThan(5));
for (const walk of short) walkEvery(walk);
