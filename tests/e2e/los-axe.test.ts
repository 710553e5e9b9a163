/** axe over files opened from a disk: one of each kind of aid, and a method. All of them: tests/walks/los-axe.test.ts. */
import { soundFiles } from "./los-axe.ts";
import { test } from "./scripted.ts";

const FILES = [
  ...["beroepsgeheim-delen", "methodiekkiezer", "zelfscan-samenwerken", "zelftest-persoon-centraal"].map(
    (id) => `/hulpmiddelen/${id}/los.html`,
  ),
  "/methodieken/oase-model/los.html",
];

test("axe finds nothing in a file, and it is not wider than the screen", ({ browser }) => soundFiles(browser, FILES));
