/** A keuzetabel as one classic script (src/integrations/classic-script.ts): the island of its page, in the mode that the file names. */
import { takeOver } from "../../widgets/take-over.ts";
import Keuzetabel from "../../widgets/keuzetabel/inline.ts";
import "./file.ts";

takeOver(Keuzetabel);
