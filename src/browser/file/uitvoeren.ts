/** A method to run as one classic script (src/integrations/classic-script.ts): the script of its run view. */
import "../run/run.ts";
import "./file.ts";
