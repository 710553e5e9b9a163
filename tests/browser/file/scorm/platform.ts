/** A learning platform as the adapter sees it, in memory. */
import type { Api } from "../../../../src/browser/file/scorm/api.ts";

/** A platform that keeps what it is told, in order. */
export function platform(kept: Record<string, string> = {}, answer: (element: string) => unknown = () => "true") {
  const told: string[] = [];
  const api: Api = {
    LMSInitialize: () => answer("LMSInitialize"),
    LMSGetValue: (element = "") => kept[element] ?? "",
    LMSSetValue: (element = "", value = "") => {
      told.push(`${element.replace("cmi.", "")}=${value}`);
      return answer(element);
    },
    LMSCommit: () => {
      told.push("commit");
      return answer("LMSCommit");
    },
    LMSFinish: () => {
      told.push("LMSFinish");
      return answer("LMSFinish");
    },
  };
  return { api, told };
}
/** One second passes between any two looks at it. */
export const ticking = (second = 1000) => {
  let time = new Date(2026, 10, 26, 9, 5, 7).getTime() - second;
  return () => (time += second);
};
/** An answer. */
export const given = { id: "pris-a-b", chosen: "b", right: ["b", "c"], fits: true };
