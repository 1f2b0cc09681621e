import type { Day } from "../../core/calendar/day";
import type { AccountLine } from "../../core/results/accountability/accountLine";
import { decideLine } from "../../core/results/accountability/decideLine";
import { lockMonth } from "../../core/results/accountability/lockMonth";
import { ok, refused, type Result } from "../../core/result";
import type { AccountChange, AccountProblem } from "../desk/resultsDesk";
import type { KeptAccount } from "./keptAccount";

/**
 * The account after one decision; nothing is kept by it.
 *
 * @param standing - all lines as they stand, and the locked months
 * @param isSettled - whether all that counts for a month has happened
 * @returns refused of a line that is gone or locked, without a reason where one is needed, and of a
 *   month that is running or has undecided lines
 * @source rule R4
 */
export function changedAccount(
  standing: KeptAccount,
  change: AccountChange,
  isSettled: (month: Day) => boolean,
): Result<KeptAccount, AccountProblem> {
  const { lines, lockedMonths } = standing;
  if ("lock" in change) {
    const { lock: month } = change;
    const own = lines.filter((line) => line.month === month);
    const locked = lockMonth(own, isSettled(month));
    if (!locked.ok) return locked;
    const others = lines.filter((line) => line.month !== month);
    return ok({ lines: [...others, ...locked.value], lockedMonths: [...lockedMonths, month] });
  }
  const line = lines.find(({ id }) => id === change.line);
  if (line === undefined) return refused({ code: "LINE_GONE" });
  const decided = decideLine(line, change.decision, change.note);
  if (!decided.ok) return decided;
  const withDecided = (one: AccountLine): AccountLine => (one === line ? decided.value : one);
  return ok({ lines: lines.map(withDecided), lockedMonths });
}
