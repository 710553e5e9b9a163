/**
 * SCORM 1.2 as an activity speaks it: finds the platform's API, and keeps answers, score and time there. Whatever the
 * platform answers or throws, nothing here throws: it is said in what each call gives back.
 */
type Call = "LMSInitialize" | "LMSGetValue" | "LMSSetValue" | "LMSCommit" | "LMSFinish";
export type Api = Record<Call, (...args: string[]) => unknown>;
/** The least of a window that is needed to look for the API. */
export interface Place {
  API?: Api;
  parent?: Place;
  top?: Place | null;
  opener?: Place | null;
}

/** An answer to a question, as the platform takes it: choices by their letter. */
export interface Interaction {
  id: string;
  chosen: string;
  /** Every choice that would be right by itself. */
  right: readonly string[];
  fits: boolean;
}

const MOST = 20; // windows around each other

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined; // another origin, or a platform that fails
  }
}

function around(start: Place | null | undefined): Api | undefined {
  for (let at = start, left = MOST; at && left > 0; left -= 1) {
    const here: Place = at;
    const api = attempt(() => (here.API?.LMSInitialize ? here.API : undefined));
    if (api) return api;
    at = attempt(() => (here.parent === here ? undefined : here.parent));
  }
  return undefined;
}

/** The API of the platform: in a window around `from`, or in one around the window that opened it. */
export const findApi = (from: Place): Api | undefined =>
  around(from) ?? around(attempt(() => from.opener)) ?? around(attempt(() => from.top?.opener));

const clock = (seconds: number): string =>
  [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((part) => String(Math.floor(part)).padStart(2, "0"))
    .join(":");

/**
 * Opens the session; `connected` tells whether the platform takes part, `keeps` whether it takes answers too. Opened to look
 * around ("browse") or to look back ("review"), it is told nothing of what one chooses. `now` gives milliseconds.
 */
export function openSession(api: Api | undefined, now: () => number = Date.now) {
  const began = now();
  const call = (name: Call, ...args: string[]) => String(attempt(() => api?.[name](...args)) ?? "");
  const get = (element: string) => call("LMSGetValue", element);
  const set = (element: string, value: string) => call("LMSSetValue", element, value) === "true";
  const commit = () => call("LMSCommit", "") === "true";
  const time = () => set("cmi.core.session_time", clock((now() - began) / 1000));

  const connected = call("LMSInitialize", "") === "true";
  let open = connected;
  const status = open ? get("cmi.core.lesson_status") : "";
  const mode = open ? get("cmi.core.lesson_mode") : ""; // a platform may do without it
  const keeps = connected && mode !== "browse" && mode !== "review";
  let interactions = keeps ? Number(get("cmi.interactions._count")) || 0 : 0;
  if (keeps) set("cmi.core.exit", "suspend"); // until it is finished, what was answered waits for the next time
  const begun = keeps ? "incomplete" : mode === "browse" ? "browsed" : status; // who looks back leaves it as it stands
  if (begun !== status && (status === "not attempted" || status === "browsed")) {
    set("cmi.core.lesson_status", begun);
    commit();
  }
  const waiting: (Interaction & { time: string })[] = []; // answers that the platform did not take yet
  let data: string | undefined; // where someone is, until that is kept
  const tell = ({ id, chosen, right, fits, time: given }: (typeof waiting)[number]): boolean => {
    const at = `cmi.interactions.${interactions}`;
    if (!set(`${at}.id`, id)) return false; // the number stays free: numbers have no gaps
    interactions += 1;
    set(`${at}.type`, "choice");
    set(`${at}.time`, given);
    right.forEach((letter, index) => set(`${at}.correct_responses.${index}.pattern`, letter));
    set(`${at}.student_response`, chosen);
    set(`${at}.result`, fits ? "correct" : "wrong");
    return true;
  };
  const keep = (): boolean => {
    for (const one of waiting.splice(0)) if (!tell(one)) waiting.push(one);
    const taken = data === undefined || set("cmi.suspend_data", data);
    if (!commit() || !taken) return false;
    data = undefined;
    return true;
  };
  const pause = (): void => {
    if (!open || !keeps) return;
    time();
    keep();
  };

  return {
    connected,
    keeps,
    completed: status === "completed",
    suspended: open ? get("cmi.suspend_data") : "",
    /**
     * Keeps where someone is, with the answers given since; a platform need not take those. Tells whether it is kept; if
     * not, it goes along with whatever is told next.
     */
    save(where: string, answered: readonly Interaction[]): boolean {
      if (!open || !keeps) return false;
      const at = new Date(now()).toTimeString().slice(0, 8);
      waiting.push(...answered.map((one) => ({ ...one, time: at })));
      data = where;
      return keep();
    },
    /** Completes it, with a score out of 100 where one counts. Tells whether the platform took it; if not, one may try again. */
    finish(score?: number): boolean {
      if (!open || !keeps || (data !== undefined && !keep())) return false;
      if (score !== undefined) {
        set("cmi.core.score.min", "0"); // a platform may do without these two
        set("cmi.core.score.max", "100");
        if (!set("cmi.core.score.raw", String(score))) return false;
      }
      if (!set("cmi.core.lesson_status", "completed")) return false;
      set("cmi.core.exit", "");
      time();
      if (!commit()) return false;
      open = call("LMSFinish", "") !== "true"; // what is committed stands; to close is tried again when the window does
      return true;
    },
    /** Somebody looks at something else, and may not come back. */
    pause,
    /** The window closes: once, whatever else says so. */
    leave(): void {
      if (!open) return;
      pause();
      open = false;
      call("LMSFinish", "");
    },
  };
}
export type Session = ReturnType<typeof openSession>;
