/** Prints what came out alone, and says so where the host does not print. */
import * as t from "../../text/widget.nl.ts";
import { tell } from "./clipboard.ts";

/**
 * Prints what is marked `data-afdruk`. The page is marked only while the browser itself says that it prints, so that a
 * host that does nothing leaves no mark behind, on which the next print would be an empty page; whoever goes on with
 * something else prints the page as it is.
 */
export function printOutcome(button: HTMLElement): void {
  const { dataset } = document.documentElement;
  let began = false;
  onbeforeprint = () => {
    began = true;
    dataset.print = "uitkomst";
  };
  onafterprint =
    onkeydown =
    onpointerdown =
      () => {
        delete dataset.print;
        onbeforeprint = null;
      };
  try {
    window.print();
  } catch {
    // no such thing here
  }
  if (!began && window !== top) tell(button, t.printFailed);
}
