/** What a form comes to: every answer with its score, what to look at, and the advice that follows. Runs in the browser. */
import type { ScanTest } from "../../schema/zelfscan.ts";
import {
  fieldName,
  fieldsOf,
  type Item,
  type ScaleLike,
  type ScanAnswers,
  type ScanLike,
  wholeNumber,
} from "./fields.ts";
import { allHold, hasAnswer } from "./tests.ts";

/** What can be odd about an answer; it never stands in the way. */
type Oddity = { odd: "total"; total: number } | { odd: "too-many"; most: number };

export interface ItemResult {
  item: Item;
  answered: boolean;
  /** On the scan's scale: the score now and the one wished for, with the band of the first. */
  score?: { now?: number; wished?: number; band?: ScaleLike["bands"][number] };
  oddity?: Oddity;
}
interface DimensionResult<A> {
  id: string;
  title: string;
  remark?: string;
  items: ItemResult[];
  advice: A[];
}
export interface ScanResult<A> {
  /** Items with an answer, of how many. */
  answered: number;
  of: number;
  dimensions: DimensionResult<A>[];
}

/** The total of what stands in the shares of an item; nothing while all are empty. */
function totalOf(item: Item, answers: ScanAnswers): number | undefined {
  const given = fieldsOf(item, undefined).flatMap(({ name }) => wholeNumber(answers[name]?.[0]) ?? []);
  return given.length === 0 ? undefined : given.reduce((sum, share) => sum + share, 0);
}

function oddityOf(item: Item, answers: ScanAnswers): Oddity | undefined {
  if (item.answer === "shares") {
    const total = totalOf(item, answers);
    return total === undefined || total === 100 ? undefined : { odd: "total", total };
  }
  if (item.answer !== "some" || item.most === undefined) return undefined;
  return (answers[item.id]?.length ?? 0) > item.most ? { odd: "too-many", most: item.most } : undefined;
}

function scoreOf(item: Item, answers: ScanAnswers, scale: ScaleLike | undefined): ItemResult["score"] {
  if (item.answer !== "scale") return undefined;
  const now = wholeNumber(answers[item.id]?.[0]);
  const wished = wholeNumber(answers[fieldName(item.id, "wished")]?.[0]);
  const band = now === undefined ? undefined : scale?.bands.find(({ from, to }) => from <= now && now <= to);
  return { now, wished, band };
}

/** The result of a form as it stands, whatever stands in it. */
export function scanResult<A extends { when: readonly ScanTest[] }>(
  aid: ScanLike<A>,
  answers: ScanAnswers,
): ScanResult<A> {
  const form = { aid, answers };
  const dimensions = aid.dimensions.map(({ id, title, remark, items, advice }) => ({
    ...{ id, title, remark },
    items: items.map((item): ItemResult => ({
      item,
      answered: hasAnswer(form, item),
      score: scoreOf(item, answers, aid.scale),
      oddity: oddityOf(item, answers),
    })),
    advice: advice.filter(({ when }) => allHold(when, form)),
  }));
  const items = dimensions.flatMap((dimension) => dimension.items);
  return { answered: items.filter(({ answered }) => answered).length, of: items.length, dimensions };
}
