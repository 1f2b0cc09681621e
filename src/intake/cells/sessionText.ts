import type { CellContext, CellFlag, CellProblemCode } from "./reading";
import type { Sessions } from "./sessions";

export type SessionFinding =
  | { readonly sessions: Sessions; readonly flags: readonly CellFlag[] }
  | { readonly code: CellProblemCode };

type Shape = readonly [
  pattern: RegExp,
  find: (found: readonly (string | undefined)[], context: CellContext) => SessionFinding,
];

const number = "(\\d{1,4}(?:\\.\\d{1,2})?)";
const times = "(?:次|堂|回|节|课|sessions?|times|treatments?|visits?|classes|class|x)";
/** What is counted when it is not sessions. */
const unit =
  "(支|瓶|针|发|单位|ml|毫升|cc|u|units?|片|贴|张|天|部位|对|颗|粒|g|克|syringes?|vials?|shots?|days?|areas?|pcs)";
const package_ = "(?:盒|箱|套|组|包|个?疗程|期)";
const by = " ?[*x×乘] ?";
const shapeOf = (source: string) => new RegExp(`^${source}$`);

const used =
  "(?:已经?|总共)?(?:用|做|使用|完成|消耗|消费|消|耗|划扣|扣|体验|治疗)(?:了|过|掉|去)?|第|used|done|taken|completed|redeemed|attended|session|visit|treatment|no\\.?|#";
const left =
  "(?:还|仍)?(?:剩余?|剩下|有|余)|结余|余额|余次|未做|未用|没做|没用|left|remaining|remain|balance";
const total =
  "一共|总共|合计|共计|共|总计|总|买了?|购买?|办了?|开了?|of|total|bought|buy|purchased";
const gift = "赠送|赠|送|另送|加送|加赠|get|free|bonus|plus";

const shapes: readonly Shape[] = [
  [/[元块¥$£€]|rmb|\d ?(?:万|k)(?![a-z])/, ([text = ""]) => mixed(text)],
  [shapeOf("\\d{1,2} ?月 ?\\d{1,2} ?[日号]?"), () => failed("AUTO_CONVERTED")],
  [
    shapeOf("(?:\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?|\\d{1,2}[-/]\\d{1,2}[-/]\\d{2,4})(?: .*)?"),
    () => failed("AUTO_CONVERTED"),
  ],
  [shapeOf("(?:\\d{1,2}-[a-z]{3}|[a-z]{3}-\\d{1,2})"), () => failed("AUTO_CONVERTED")],
  [/^- ?\d/, () => failed("OUT_OF_RANGE")],
  [
    /不限|无限|畅做|畅享|随便做|任做|包年|包月|年卡|季卡|月卡|unlimited/,
    ([text = ""]) => unlimited(text),
  ],
  [
    /^(?:全部?|都|1次(?:都|也)?|还|从)?(?:没有?|未|尚未)(?:做|用|动|开始|消|使用|消耗|启用|体验|治疗)(?:过|了|完)?(?:1次)?$|^(?:全剩|全新|not (?:started|used|yet)|unused|none used|not used yet|never used)$/,
    () => value({ used: 0 }),
  ],
  [
    /^(?:全部?|都|已经?)?(?:用|做|消|耗|使用|消耗)(?:完|光|尽|满)(?:了)?$|^(?:没有?了|无剩余|已?结束|已?完成|疗程结束|全部?完成|none left|all used|used up|finished|completed|complete|nothing left|done)$/,
    () => value({ remaining: 0 }),
  ],
  [shapeOf(`半 ?${times}`), () => value({ total: 0.5 })],
  [shapeOf(`${number} ?次?半`), ([count]) => value({ total: Number(count) + 0.5 })],
  [shapeOf(`x ?${number}`), ([count]) => counted({ total: Number(count) })],
  [shapeOf(`${number} ?${times}?`), ([count]) => counted({ total: Number(count) })],
  [
    shapeOf(`${number} ?${unit}`),
    ([count, what]) => value({ total: Number(count), unit: what ?? "" }),
  ],
  [
    shapeOf(
      `${number} ?${package_} ?[(,]? ?(?:共|每盒|每|各|内含|含|x|\\*|×)? ?${number} ?(?:${unit}|${times}) ?\\)?(?:/盒)?`,
    ),
    packed,
  ],
  [
    shapeOf(`(?:1个?疗程|每?疗程|一疗程) ?[(:=]? ?${number} ?${times} ?\\)?`),
    ([count]) => counted({ total: Number(count) }),
  ],
  [
    shapeOf(
      `${number} ?${times}?(?:/| ?每 ?| ?a )?(?:个?疗程|套|course)${by}${number} ?(?:个?疗程|套)?`,
    ),
    ([each, count]) => counted({ total: Number(each) * Number(count) }),
  ],
  [
    shapeOf(`${number} ?(?:分钟|分|min(?:ute)?s?)(?:${by}| )${number} ?${times}?`),
    ([minutes, count]) => value({ total: Number(count), minutes: Number(minutes) }),
  ],
  [
    shapeOf(
      `${number} ?${times}?(?:${by}| ?[(/,]? ?(?:每次)?)${number} ?(?:分钟|分|min(?:ute)?s?)\\)?(?:/次)?`,
    ),
    ([count, minutes]) => value({ total: Number(count), minutes: Number(minutes) }),
  ],
  [
    shapeOf(`${number} ?${times}${by}${number} ?(?:个?疗程|套)?`),
    ([each, count]) => counted({ total: Number(each) * Number(count) }),
  ],
  [
    shapeOf(`${number} ?(?:个?疗程|套)${by}${number} ?${times}?`),
    ([count, each]) => counted({ total: Number(each) * Number(count) }),
  ],
  [
    shapeOf(`${number} ?${times}?(?:/(?:个?疗程|套))`),
    ([count]) => counted({ total: Number(count) }),
  ],
  [shapeOf(`${number} ?${package_}`), () => failed("UNKNOWN_UNIT")],
  [
    shapeOf(`${number} ?(?:分钟|小时|min(?:ute)?s?|hours?|个月|月|年)`),
    () => failed("UNKNOWN_UNIT"),
  ],
  [
    shapeOf(`${number} ?${times}? ?\\(? ?含(?:赠送?|送) ?${number} ?${times}?\\)?`),
    ([all, given]) =>
      value({ bought: Number(all) - Number(given), gift: Number(given), total: Number(all) }),
  ],
  [
    shapeOf(
      `(?:买|购买?|充|办|buy|purchase)? ?${number} ?${times}? ?[(,]? ?(?:${gift}|再送|\\+|and) ?(?:get )?${number} ?${times}? ?(?:free|赠送?|送)?\\)?`,
    ),
    ([bought, given]) =>
      value({ bought: Number(bought), gift: Number(given), total: Number(bought) + Number(given) }),
  ],
  [
    shapeOf(`(?:${gift})了? ?${number} ?${times}?|${number} ?${times}? ?free`),
    ([one, other]) => value({ gift: Number(one ?? other) }),
  ],
  [
    shapeOf(
      `(?:已?(?:用|做)|used|剩余?|余)? ?${number} ?${times}? ?[-~到至] ?${number} ?${times}?`,
    ),
    ([low, high]) => failed(Number(low) < Number(high) ? "RANGE" : "AMBIGUOUS_NUMBER"),
  ],
  [shapeOf(`${number} ?(?:${times})? ?(?:/|of|out of) ?${number} ?(?:${times})?`), fraction],
  [
    shapeOf(
      `(?:约|大约|大概|about|approx\\.?|~) ?${number} ?${times}?|${number} ?多? ?${times}? ?(?:左右|上下|多|\\?)|${number} ?多 ?${times}`,
    ),
    ([one, two, three]) => approximately(Number(one ?? two ?? three)),
  ],
];

/** Reads a simplified, lower-case text with its Chinese numbers already in figures. */
export function sessionText(text: string, context: CellContext): SessionFinding {
  for (const [pattern, find] of shapes) {
    const found = pattern.exec(text);
    if (found !== null) return find(found.length === 1 ? [text] : found.slice(1), context);
  }
  return clauses(text);
}

const clause = new RegExp(
  `(?:(${used})|(${left})|(${total})|(${gift}))? ?[:=]? ?${number} ?(?:${times})? ?` +
    `(?:(已?(?:用|做)(?:了|过|完|掉)?|used|done|completed|taken)|(未做|未用|没做|left|remaining|to go)|(free|赠送?))?`,
  "y",
);
const between = /[\s,;、/()。.和及|+-]*(?:次|of|out of)?[\s,;、/()。.和及|+-]*/y;

/** "共10次已用3次剩7次": numbers, each with the word that says what it counts. */
function clauses(text: string): SessionFinding {
  const sessions: Partial<Record<"total" | "used" | "remaining" | "gift", number>> = {};
  const unnamed: number[] = [];
  let at = 0;
  while (at < text.length) {
    between.lastIndex = at;
    between.exec(text);
    at = Math.max(at, between.lastIndex);
    if (at >= text.length) break;
    clause.lastIndex = at;
    const found = clause.exec(text);
    if (found === null) return failed(/\d/.test(text) ? "AMBIGUOUS_NUMBER" : "NOT_A_NUMBER");
    const role = roleOf(found);
    const count = Number(found[5]);
    if (role === undefined) unnamed.push(count);
    else if (sessions[role] !== undefined) return failed("AMBIGUOUS_NUMBER");
    else sessions[role] = count;
    at = clause.lastIndex;
  }
  const [only] = unnamed;
  if (unnamed.length > 1 || (only !== undefined && sessions.total !== undefined)) {
    return failed("AMBIGUOUS_NUMBER");
  }
  return value(only === undefined ? sessions : { ...sessions, total: only });
}

function roleOf(found: RegExpExecArray): "total" | "used" | "remaining" | "gift" | undefined {
  if (found[1] !== undefined || found[6] !== undefined) return "used";
  if (found[2] !== undefined || found[7] !== undefined) return "remaining";
  if (found[3] !== undefined) return "total";
  return found[4] !== undefined || found[8] !== undefined ? "gift" : undefined;
}

/** "3/10" is used or left, of ten; only the header can say which. */
function fraction(
  [part, whole]: readonly (string | undefined)[],
  { header }: CellContext,
): SessionFinding {
  const [first, second] = [Number(part), Number(whole)];
  const [before = "", after] = (header ?? "").split(/[/／]/);
  if (after === undefined || first > second) return failed("AMBIGUOUS_FRACTION");
  if (/剩|余|餘|left|remain/i.test(before)) return value({ remaining: first, total: second });
  if (/用|做|耗|used|done/i.test(before)) return value({ used: first, total: second });
  return failed("AMBIGUOUS_FRACTION");
}

/** "1盒(5支)"; of two boxes the inner number may be each or all. */
function packed([count, inner, what]: readonly (string | undefined)[]): SessionFinding {
  if (Number(count) !== 1) return failed("AMBIGUOUS_NUMBER");
  return value({ total: Number(inner), ...(what === undefined ? {} : { unit: what }) });
}

const periodDays: Readonly<Record<string, number>> = {
  年: 365,
  季: 90,
  月: 30,
  周: 7,
  天: 1,
  year: 365,
  month: 30,
  week: 7,
  day: 1,
};

function unlimited(text: string): SessionFinding {
  const found = /(?:(\d{1,3}|半) ?个? ?)?(年|季|月|周|天|year|month|week|day)/.exec(text);
  const days = periodDays[found?.[2] ?? ""];
  if (found === null || days === undefined) return value({ unlimited: true });
  // Half a year is 180 days everywhere in the product (D2).
  const validDays =
    found[1] === "半" ? (found[2] === "年" ? 180 : days / 2) : Number(found[1] ?? 1) * days;
  return value({ unlimited: true, validDays });
}

function mixed(text: string): SessionFinding {
  return failed(
    (text.match(/\d+(?:[.,]\d+)*/g) ?? []).length > 1 ? "AMBIGUOUS_NUMBER" : "UNKNOWN_UNIT",
  );
}

function approximately(count: number): SessionFinding {
  const finding = counted({ total: count });
  return "code" in finding ? finding : { ...finding, flags: ["approx"] };
}

function counted(sessions: { readonly total: number }): SessionFinding {
  if (sessions.total >= 1000) return failed("OUT_OF_RANGE");
  return Number.isInteger(sessions.total * 2) ? value(sessions) : failed("AMBIGUOUS_NUMBER");
}

function value(sessions: Sessions): SessionFinding {
  return { sessions, flags: [] };
}

function failed(code: CellProblemCode): SessionFinding {
  return { code };
}
