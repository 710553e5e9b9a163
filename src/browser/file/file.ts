/** What every file does, whatever it holds. */
import "../alone.ts";
import "../print-buttons.ts";
