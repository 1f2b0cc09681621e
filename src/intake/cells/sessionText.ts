import type { CellContext } from "./reading";
import { failed, sessionsFound, type SessionFinding } from "./sessionFinding";
import { giftWord, leftWord, number, times, totalWord, usedWord } from "./sessionPatterns";
import { sessionShape } from "./sessionShapes";

const money = /[元块¥$£€]|rmb|\d ?(?:万|k)(?![a-z])/;
const withoutLimit = /不限|无限|畅做|畅享|随便做|任做|包年|包月|年卡|季卡|月卡|unlimited/;
const period = /(?:(\d{1,3}|半) ?个? ?)?(年|季|月|周|天|year|month|week|day)/;
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
/** Half a year is 180 days everywhere in the product (D2). */
const halfYearDays = 180;

type Role = "total" | "used" | "remaining" | "gift";

const clause = new RegExp(
  `(?:(${usedWord})|(${leftWord})|(${totalWord})|(${giftWord}))? ?[:=]? ?${number} ?${times}? ?` +
    `(?:(?:(已?(?:用|做)(?:了|过|完|掉)?|used|done|completed|taken)` +
    `|(剩余?|余|未做|未用|没做|left|remaining|to go)|(free|赠送?)|(?:in )?(total))(?=$|[\\s,;、()。]))?`,
  "y",
);
const between = /[\s,;、/()。.和及]*(?:次|of|out of)?[\s,;、/()。.和及]*/y;

/** Reads a simplified, lower-case text with its Chinese numbers already in figures. */
export function sessionText(text: string, context: CellContext): SessionFinding {
  if (money.test(text)) return mixed(text);
  if (withoutLimit.test(text)) return unlimited(text);
  return sessionShape(text, context) ?? clauses(text);
}

/** "共10次已用3次剩7次": numbers, each with the word that says what it counts. */
function clauses(text: string): SessionFinding {
  const named: Partial<Record<Role, number>> = {};
  const unnamed: number[] = [];
  for (let at = 0; at < text.length; at = clause.lastIndex) {
    between.lastIndex = at;
    between.exec(text);
    clause.lastIndex = Math.max(at, between.lastIndex);
    if (clause.lastIndex >= text.length) break;
    const found = clause.exec(text);
    if (found === null) return failed(/\d/.test(text) ? "AMBIGUOUS_NUMBER" : "NOT_A_NUMBER");
    const role = roleOf(found);
    if (role === undefined) unnamed.push(Number(found[5]));
    else if (named[role] !== undefined) return failed("AMBIGUOUS_NUMBER");
    else named[role] = Number(found[5]);
  }
  return together(named, unnamed);
}

/** A number without a word is the total, or beside a gift what was bought. */
function together(
  named: Partial<Record<Role, number>>,
  unnamed: readonly number[],
): SessionFinding {
  const [only] = unnamed;
  if (unnamed.length > 1) return failed("AMBIGUOUS_NUMBER");
  if (only === undefined) {
    return Object.keys(named).length === 0 ? failed("NOT_A_NUMBER") : sessionsFound(named);
  }
  if (named.gift !== undefined) return sessionsFound({ bought: only, ...named });
  if (named.total !== undefined) return failed("AMBIGUOUS_NUMBER");
  return sessionsFound({ total: only, ...named });
}

function roleOf(found: RegExpExecArray): Role | undefined {
  if (found[1] !== undefined || found[6] !== undefined) return "used";
  if (found[2] !== undefined || found[7] !== undefined) return "remaining";
  if (found[3] !== undefined || found[9] !== undefined) return "total";
  return found[4] !== undefined || found[8] !== undefined ? "gift" : undefined;
}

/** "一年不限次" lasts 365 days; without a period nobody said how long. Only 已做 may stand beside. */
function unlimited(text: string): SessionFinding {
  const found = period.exec(text);
  const rest = text.replace(found?.[0] ?? "", " ").replace(withoutLimit, " ");
  if (/\d/.test(rest)) {
    const beside = clauses(rest.replace(/^[\s,;次数]+|[\s,;次数]+$/g, ""));
    const isUsed = "sessions" in beside && Object.keys(beside.sessions).join() === "used";
    return isUsed
      ? sessionsFound({ unlimited: true, ...beside.sessions })
      : failed("AMBIGUOUS_NUMBER");
  }
  const days = periodDays[found?.[2] ?? ""];
  if (found === null || days === undefined) return sessionsFound({ unlimited: true });
  if (found[1] !== "半") {
    return sessionsFound({ unlimited: true, validDays: Number(found[1] ?? 1) * days });
  }
  const validDays = found[2] === "年" ? halfYearDays : days / 2;
  return sessionsFound({ unlimited: true, validDays });
}

function mixed(text: string): SessionFinding {
  const numbers = text.match(/\d+(?:[.,]\d+)*/g) ?? [];
  return failed(numbers.length > 1 ? "AMBIGUOUS_NUMBER" : "UNKNOWN_UNIT");
}
