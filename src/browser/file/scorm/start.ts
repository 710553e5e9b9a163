/** An aid in a package: takes it over with what the platform kept, keeps every answer there, and completes it when asked. */
import { type ComponentType, h } from "preact";
import { useState } from "preact/hooks";
import type { AnswerablePart } from "../../../domain/answerable.ts";
import * as t from "../../../text/scorm.nl.ts";
import { readState, writeState } from "../../../views/fragment.ts";
import type { Answers, Mode } from "../../../widgets/shell/useAnswers.ts";
import { takeOver } from "../../../widgets/take-over.ts";
import { findApi, type Interaction, openSession, type Place, type Session } from "./api.ts";
import { kept } from "./kept.ts";

/** What a kind of aid counts in a package. */
export interface Counts<Data> {
  parts: (aid: Data) => readonly AnswerablePart[];
  /** How much is left before one comes to the end, at most. */
  left: (aid: Data, answers: Answers) => number;
  /** That in words. */
  leftText: (left: number) => string;
  /** Of a kind that has right answers: out of 100. */
  score?: (aid: Data, answers: Answers) => number;
  /** And what the platform is told of one answer. */
  interaction?: (aid: Data, part: string, answer: string) => Interaction[];
}

/** Makes the aid of the page work, in the platform around it. */
export function start<Data>(Body: ComponentType<{ aid: Data; mode: Mode }>, counts: Counts<Data>): void {
  takeOver<Data>(function Packaged({ aid, mode }) {
    useState(() => begin(aid, counts)); // before the body asks what was kept
    return h(Body, { aid, mode });
  });
}

function begin<Data>(aid: Data, counts: Counts<Data>): void {
  const session = openSession(findApi(window as Place));
  const before = readState(session.suspended, counts.parts(aid));
  let answers: Answers = before.kind === "state" ? before.answers : {};
  const say = sayer();
  let asked = false; // whether to complete it with parts left open
  let finished = false;
  const progress = () => {
    const left = counts.left(aid, answers);
    return left === 0 ? t.ready : counts.leftText(left);
  };
  kept.given = answers;
  kept.changed = (next) => {
    const news = Object.entries(next).filter(([part, answer]) => answers[part] !== answer);
    if (writeState(next) === writeState(answers)) return;
    answers = next;
    asked = false;
    if (!session.keeps || finished) return;
    const told = news.flatMap(([part, answer]) => counts.interaction?.(aid, part, answer) ?? []);
    say(session.save(writeState(answers), told) ? `${progress()} ${t.saved}` : t.notSaved);
  };

  const finish = document.querySelector<HTMLButtonElement>("[data-afronden]");
  finish?.addEventListener("click", ({ detail }) => {
    if (detail > 1) return; // the second of a double click answers nothing: nobody read yet what the first one asked
    if (counts.left(aid, answers) > 0 && !asked) {
      // A score tells what was left open; without one "completed" would be all that the platform hears, and untrue.
      asked = counts.score !== undefined;
      return say(`${progress()} ${asked ? t.openCounts : t.notYet}`);
    }
    const score = counts.score?.(aid, answers);
    finished = session.finish(score);
    finish.hidden = finished;
    say(finished ? t.finished(score) : t.notFinished);
  });
  if (finish) finish.hidden = !session.keeps;
  say(greeting(session, Object.keys(answers).length > 0, progress()));
  leaving(session);
}

function greeting({ connected, keeps, completed }: Session, resumed: boolean, progress: string): string {
  if (!connected) return t.noPlatform;
  if (!keeps) return t.looking;
  if (completed) return t.completedBefore;
  return resumed ? `${t.resumed} ${progress}` : progress;
}

/** Says something where it is read out; the same said again is made anew, so that it is read out again. */
function sayer() {
  const place = document.querySelector("[data-platform]");
  return (text: string): void =>
    place?.replaceChildren(Object.assign(document.createElement("span"), { textContent: text }));
}

/** Never `unload` or `beforeunload`: a phone does not tell them, and they keep a page from coming back by itself. */
function leaving(session: Session): void {
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && session.pause());
  addEventListener("pagehide", () => session.leave());
  // Back from the browser's memory it is finished for the platform: a new session begins. Without one the page holds it all.
  addEventListener("pageshow", ({ persisted }) => persisted && session.connected && location.reload());
}
