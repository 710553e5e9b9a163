/** Cards and exercises, or a talk, as one classic script (src/integrations/classic-script.ts): the island of its page, in the mode that the file names. */
import { takeOver } from "../../widgets/take-over.ts";
import Kaarten from "../../widgets/kaarten/inline.tsx";
import "./file.ts";

takeOver(Kaarten);
