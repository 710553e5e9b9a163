/** A wegwijzer as one classic script (src/integrations/classic-script.ts): the island of its page, in the mode that the file names. */
import { takeOver } from "../../widgets/take-over.ts";
import Wegwijzer from "../../widgets/wegwijzer/inline.ts";
import "./file.ts";

takeOver(Wegwijzer);
