/** A zelfscan as one classic script (src/integrations/classic-script.ts): the island of its page, in the mode that the file names. */
import { takeOver } from "../../widgets/take-over.ts";
import Zelfscan from "../../widgets/zelfscan/inline.ts";
import "./file.ts";

takeOver(Zelfscan);
