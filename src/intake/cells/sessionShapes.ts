import type { CellContext } from "./reading";
import { bareCount, failed, sessionsFound, type SessionFinding } from "./sessionFinding";
import {
  boxes,
  by,
  course,
  giftWord,
  leftWord,
  minutes,
  number,
  period,
  times,
  unit,
  usedWord,
  wholly,
} from "./sessionPatterns";

type Groups = readonly (string | undefined)[];
type Shape = readonly [
  pattern: RegExp,
  find: (found: Groups, context: CellContext) => SessionFinding,
];

const product: Shape[1] = ([each, count], context) =>
  bareCount(Number(each) * Number(count), context);
const count: Shape[1] = ([found], context) => bareCount(Number(found), context);
const converted: Shape[1] = () => failed("AUTO_CONVERTED");
const unknownUnit: Shape[1] = () => failed("UNKNOWN_UNIT");

/** Nothing used yet, or nothing left. */
const untouched =
  /^(?:全部?|都|1次(?:都|也)?|还|从)?(?:没有?|未|尚未)(?:做|用|动|开始|消|使用|消耗|启用|体验|治疗)(?:过|了|完)?(?:1次)?$|^(?:全剩|全新|not (?:started|used|yet)|unused|none used|not used yet|never used)$/;
const usedUp =
  /^(?:全部?|都|已经?)?(?:用|做|消|耗|使用|消耗)(?:完|光|尽|满)(?:了)?$|^(?:没有?了|无剩余|已?结束|已?完成|疗程结束|全部?完成|none left|all used|used up|finished|completed?|nothing left|done)$/;

/** Every way a whole cell can tell of sessions, tried in this order. */
const shapes: readonly Shape[] = [
  [wholly("\\d{1,2} ?月 ?\\d{1,2} ?[日号]?"), converted],
  [wholly("\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?(?: .{1,12})?"), converted],
  [wholly("\\d{1,2}[-/]\\d{1,2}[-/]\\d{2,4}(?: .{1,12})?"), converted],
  [wholly("\\d{1,2}-[a-z]{3}|[a-z]{3}-\\d{1,2}"), converted],
  [/^- ?\d/, () => failed("OUT_OF_RANGE")],
  [untouched, () => sessionsFound({ used: 0 })],
  [usedUp, () => sessionsFound({ remaining: 0 })],
  [wholly(`半 ?${times}|half(?: a)? session`), (_, context) => bareCount(0.5, context)],
  [wholly("单次|single session"), (_, context) => bareCount(1, context)],
  [wholly(`${number} ?次?半`), ([whole], context) => bareCount(Number(whole) + 0.5, context)],
  [wholly(`x ?${number}`), count],
  [wholly(`(?:次卡|疗程卡?|套餐)? ?${number} ?${times}?`), count],
  [wholly(`${number}(?: ?${times} ?(?:卡|装|套餐|疗程|packages?)|[ -]packs?)`), count],
  [wholly(`(?:package|pack|course|set|series) of ${number}`), count],
  [wholly(`${number} ?(?:${unit}|${boxes})`), counted],
  [
    wholly(
      `${number} ?${boxes} ?[(,]? ?(?:每盒|每|各|内含|含)? ?${number} ?(?:${unit}|${times}) ?\\)?`,
    ),
    packed,
  ],
  [wholly(`(?:1|每)?个?疗程 ?[(:=]? ?${number} ?${times} ?\\)?`), count],
  [wholly(`${number} ?${times}?(?:/| ?每 ?)?${course}${by}${number} ?${course}?`), product],
  [wholly(`${number} ?${times}${by}${number} ?${course}?`), product],
  [wholly(`${number} ?${course}${by}${number} ?${times}?`), product],
  [wholly(`${number} ?${times}?/(?:${course}|套)`), count],
  [
    wholly(`${number} ?${minutes}(?:/次)?(?:${by}| )${number} ?${times}?`),
    ([each, many]) => timed(many, each),
  ],
  [
    wholly(`每次 ?${number} ?${minutes} ?,? ?共? ?${number} ?${times}`),
    ([each, many]) => timed(many, each),
  ],
  [
    wholly(
      `${number} ?(?:${times}(?:${by}| ?[(/,]? ?(?:每次)?)|${by})${number} ?${minutes}\\)?(?:/次)?`,
    ),
    ([many, each]) => timed(many, each),
  ],
  [wholly(`${number} ?${course}`), unknownUnit],
  [
    wholly(`每${period}${number} ?${times}|${number} ?${times}(?:/| ?每| ?(?:per|a) )${period}`),
    unknownUnit,
  ],
  [wholly(`${number} ?个?${period} ?${number} ?${times}`), unknownUnit],
  [wholly(`${number} ?(?:${minutes}(?:/次)?|小时|hours?|个月|月|年)`), unknownUnit],
  [wholly(`${number} ?${times}? ?\\(? ?含(?:赠送?|送) ?${number} ?${times}?\\)?`), included],
  [
    wholly(`${number} ?${times}? ?\\( ?${number} ?\\+ ?${number} ?\\)`),
    ([all, bought, gift]) =>
      sessionsFound({ bought: Number(bought), gift: Number(gift), total: Number(all) }),
  ],
  [
    wholly(
      `(?:买|购买?|充|办|buy|purchase)? ?${number} ?${times}? ?[(,]? ?(?:\\+? ?(?:${giftWord})|\\+|and) ?(?:get )?${number} ?${times}? ?(?:free|赠送?|送)?\\)?`,
    ),
    ([bought, gift]) => withGift(bought, gift),
  ],
  [
    wholly(`(?:${giftWord})了? ?${number} ?${times}?`),
    ([gift]) => sessionsFound({ gift: Number(gift) }),
  ],
  [
    wholly(`${number} ?${times}? ?[-~到至] ?${number} ?${times}?`),
    ([low, high]) => failed(Number(low) < Number(high) ? "RANGE" : "AMBIGUOUS_NUMBER"),
  ],
  [
    wholly(`第 ?${number} ?${times} ?(?:治疗|护理|操作|项目|做)`),
    ([nth]) => sessionsFound({ used: Number(nth) }),
  ],
  [
    wholly(`(\\d{1,3})(?:st|nd|rd|th) (?:session|visit|treatment)`),
    ([nth]) => sessionsFound({ used: Number(nth) }),
  ],
  [
    wholly(
      `(?:(${usedWord})|(?:${leftWord})) ?[:=]? ?${number} ?${times}? ?(?:/|of|out of) ?${number} ?${times}?`,
    ),
    ([done, part, whole]) => partOfWhole(done !== undefined, part, whole),
  ],
  [
    wholly(
      `${number} ?${times}? ?(?:/|of|out of) ?${number} ?${times}? ?(?:(已?(?:用|做|完成)(?:了|过|完)?|used|done|completed|taken|redeemed)|剩余?|left|remaining|to go)`,
    ),
    ([part, whole, done]) => partOfWhole(done !== undefined, part, whole),
  ],
  [wholly(`${number} ?${times}? ?(?:/|of|out of) ?${number} ?${times}?`), fraction],
  [wholly(`(?:约|大约|大概|about|approx\\.?|~) ?${number} ?${times}?`), approximately],
  [wholly(`${number} ?多? ?${times}? ?(?:左右|上下|多|\\?)`), approximately],
  [wholly(`${number} ?多 ?${times}`), approximately],
];

/**
 * Reads a text that as a whole has one of the usual shapes.
 *
 * @returns `undefined` when it has none
 */
export function sessionShape(text: string, context: CellContext): SessionFinding | undefined {
  for (const [pattern, find] of shapes) {
    const found = pattern.exec(text);
    if (found !== null) return find(found.slice(1), context);
  }
  return undefined;
}

/** "2支", "900发": not sessions, but counted all the same; a toxin's unit is written U. */
function counted([amount, what, box]: Groups, context: CellContext): SessionFinding {
  const name = what ?? box ?? "";
  const role = bareCount(1, context);
  const [key = "total"] = "sessions" in role ? Object.keys(role.sessions) : [];
  return sessionsFound({ [key]: Number(amount), unit: name === "u" ? "U" : name });
}

/** "1盒(5支)"; of two boxes the inner number may be each or all. */
function packed([count, , inner, what]: Groups): SessionFinding {
  if (Number(count) !== 1) return failed("AMBIGUOUS_NUMBER");
  return sessionsFound({ total: Number(inner), ...(what === undefined ? {} : { unit: what }) });
}

function timed(many: string | undefined, each: string | undefined): SessionFinding {
  return sessionsFound({ total: Number(many), minutes: Number(each) });
}

function included([all, gift]: Groups): SessionFinding {
  const [total, given] = [Number(all), Number(gift)];
  return sessionsFound({ bought: total - given, gift: given, total });
}

function withGift(bought: string | undefined, gift: string | undefined): SessionFinding {
  const [paid, given] = [Number(bought), Number(gift)];
  return sessionsFound({ bought: paid, gift: given, total: paid + given });
}

function partOfWhole(
  isUsed: boolean,
  part: string | undefined,
  whole: string | undefined,
): SessionFinding {
  const total = Number(whole);
  return sessionsFound(isUsed ? { used: Number(part), total } : { remaining: Number(part), total });
}

/** "3/10" is used or left, of ten; only a header such as 已用/总 can say which. */
function fraction([part, whole]: Groups, { header }: CellContext): SessionFinding {
  const [before = "", after] = (header ?? "").split(/[/／]/);
  if (after === undefined || Number(part) > Number(whole)) return failed("AMBIGUOUS_FRACTION");
  if (/剩|余|餘|left|remain/i.test(before)) return partOfWhole(false, part, whole);
  if (/用|做|耗|used|done/i.test(before)) return partOfWhole(true, part, whole);
  return failed("AMBIGUOUS_FRACTION");
}

function approximately([found]: Groups, context: CellContext): SessionFinding {
  return bareCount(Number(found), context, "approx");
}
