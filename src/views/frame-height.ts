/** Which heights a frame reports: settled, sane, and never in a loop. */

const LEAST = 80; // px: a frame in a folded section measures next to nothing
const MOST = 20_000; // px
const TOLERANCE = 4; // px: a scrollbar that comes and goes moves less than this
const MOST_REPORTS = 60; // with nobody using the page, then: the host and the page chase each other

export interface FrameHeight {
  /** To call with each measured height; those worth telling are reported. */
  measured: (height: number) => void;
  /** To call when somebody uses the page: what it grows or shrinks then is no chase. */
  used: () => void;
}

/**
 * Watches the heights of a page in a frame.
 * @param report gets whole pixels between 80 and 20,000
 */
export function frameHeight(report: (height: number) => void): FrameHeight {
  let last = -1;
  let reports = 0;
  return {
    measured: (measured) => {
      const height = Math.ceil(measured);
      if (!Number.isFinite(height) || height < LEAST || reports >= MOST_REPORTS) return;
      const told = Math.min(height, MOST);
      if (Math.abs(told - last) <= TOLERANCE) return;
      last = told;
      reports += 1;
      report(told);
    },
    used: () => {
      reports = 0;
    },
  };
}
