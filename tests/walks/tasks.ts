/** What people come to do, as data: from the home page to the answer or the aid's first question, and on to the end. */
import { byOutline, ends, question, type Task, way } from "./task-parts.ts";
import { toUse } from "./tasks-to-use.ts";
import { toLookUp } from "./tasks-to-look-up.ts";
import { toKeep } from "./tasks-to-keep.ts";
import { inFrame, toTeach } from "./tasks-to-teach.ts";

/** The professional's ten: in the middle of something, on a phone. */
const ten: readonly Task[] = [
  way("moet-ik-melden", "beroepsgeheim-melden"),
  way("mag-ik-dit-delen", "beroepsgeheim-delen"),
  way("heb-ik-beroepsgeheim", "beroepsgeheim-wie"),
  way("deelnemen-aan-casusoverleg", "beroepsgeheim-casusoverleg"),
  way("hoeveel-inspraak", "participatie"),
  question("wat-telt-echt"),
  question("wie-doet-wat"),
  question("conflict"),
  question("toestemming-vragen"),
  {
    ...question("moet-ik-melden"),
    name: "nood-nu",
    ends: ends(
      { steps: ['.widget [data-kies="nu"]'], words: "112", on: ".widget" },
      { steps: [byOutline("groot-gevaar-nu", "nu")], words: "112", on: ":target" },
    ),
  },
].map((task) => ({ ...task, ten: true }));

/** Every task. Who adds a way through the site adds it here. */
export const tasks: readonly Task[] = [...ten, ...toUse, ...toLookUp, ...toTeach, ...toKeep, inFrame];
