/** axe over every aid and every method as one file, opened from a disk. */
import { expect } from "@playwright/test";
import { readContent } from "../../src/reader/read.ts";
import { runnableMethods } from "../../src/views/methods.ts";
import { allAids } from "../e2e/aids.ts";
import { soundFiles } from "../e2e/los-axe.ts";
import { test } from "../e2e/scripted.ts";
import { builtFiles } from "../e2e/site.ts";
import { counted } from "./figures.ts";

const kinds = { hulpmiddelen: allAids.length, methodieken: runnableMethods(readContent().content).length };

for (const [kind, count] of Object.entries(kinds))
  test(`axe finds nothing in any file of ${kind}`, async ({ browser }) => {
    test.setTimeout(600_000);
    const paths = builtFiles().flatMap(({ path }) => (path.startsWith(`/${kind}/`) ? path : []));
    await soundFiles(browser, paths);
    counted({ files: paths.length });
    expect(paths).toHaveLength(count);
    expect(count).toBeGreaterThan(10);
  });

test("there are no other files", () => expect(builtFiles()).toHaveLength(kinds.hulpmiddelen + kinds.methodieken));
