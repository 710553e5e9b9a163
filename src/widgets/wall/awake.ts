/** Keeps the screen on while that is wanted, where the browser can. It lets go when asked, and when nobody sees the page. */

/** Whether the host of a frame lets it ask: Chromium complains aloud where it does not. Other browsers just refuse. */
function mayAsk(): boolean {
  const { featurePolicy } = document as { featurePolicy?: { allowsFeature: (name: string) => boolean } };
  return "wakeLock" in navigator && featurePolicy?.allowsFeature("screen-wake-lock") !== false;
}

/** @returns what to call with whether the screen has to stay on */
export function keepAwake(): (wanted: boolean) => void {
  let wanted = false;
  let asking = false;
  let lock: WakeLockSentinel | undefined;

  const settle = async () => {
    const may = wanted && mayAsk() && document.visibilityState === "visible";
    if (!wanted) await lock?.release();
    if (!may || lock || asking) return;
    asking = true;
    try {
      lock = await navigator.wakeLock.request("screen");
      // The browser takes it back when the page is out of sight, or the battery low.
      lock.addEventListener("release", () => (lock = undefined));
    } catch {
      // A frame without leave, or a battery that is low: the screen does as it always does.
    }
    asking = false;
    if (!wanted) await lock?.release();
  };
  document.addEventListener("visibilitychange", () => void settle());
  return (is) => {
    if (is === wanted) return;
    wanted = is;
    void settle();
  };
}
