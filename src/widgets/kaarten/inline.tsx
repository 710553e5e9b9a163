/**
 * What opens this kind in a text: a deck, or a talk. Their own pages ask for one of them directly, so that neither carries
 * the other along, nor the bundler's helper.
 */
import { holdsTalk } from "../../domain/talk.ts";
import type { KaartenData } from "../../views/island/index.ts";
import type { Mode } from "../shell/useAnswers.ts";
import Kaarten from "./Kaarten.tsx";
import Talk from "./talk/Talk.tsx";

/** The body of either. */
export default function Inline({ aid, mode }: { aid: KaartenData; mode: Mode }) {
  return holdsTalk(aid) ? <Talk aid={aid} mode={mode} /> : <Kaarten aid={aid} mode={mode} />;
}
