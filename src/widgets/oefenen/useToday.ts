/** The day on the calendar of this device: a page that stayed open overnight has another when somebody comes back to it. */
import { useEffect, useState } from "preact/hooks";
import { type Day, dayOf } from "../../domain/oefenen/day.ts";

const now = () => dayOf(new Date());

/** Looks again whenever the page comes into view. */
export function useToday(): Day {
  const [day, setDay] = useState(now);
  useEffect(() => {
    const look = () => setDay(now());
    document.addEventListener("visibilitychange", look);
    addEventListener("focus", look);
    return () => {
      document.removeEventListener("visibilitychange", look);
      removeEventListener("focus", look);
    };
  }, []);
  return day;
}
