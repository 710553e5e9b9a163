/**
 * Beside an outcome of a sensitive aid: that it is a first direction, and when the law behind it was checked. It never changes,
 * so it stands in the HTML of a page, and no island carries it along; styles show it with an outcome (result.css).
 */
import { firstDirection, lawChecked } from "../../text/first-direction.nl.ts";
import type { IslandData } from "../../views/island/index.ts";

/** Nothing for an aid that is not sensitive. */
export function FirstDirection({ aid }: { aid: IslandData }) {
  if (!aid.sensitive) return null;
  return (
    <p class="notice with-outcome">
      {firstDirection} {aid.lawDate && lawChecked(aid.lawDate)}
    </p>
  );
}
