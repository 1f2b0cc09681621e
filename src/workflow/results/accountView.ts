import type { Day } from "../../core/calendar/day";
import { accountLines } from "../../core/results/accountability/accountLines";
import type { AccountLine } from "../../core/results/accountability/accountLine";
import { monthIsSettled } from "../../core/results/accountability/monthIsSettled";
import {
  staffStatements,
  type StaffStatement,
} from "../../core/results/accountability/staffStatements";
import { monthSpans } from "../../core/results/monthSpans";
import type { CallQuestion } from "../../core/calling/callQuestion";
import type { KeptAccount } from "./keptAccount";

/** What a month comes to for everybody, and whether it can be locked (R4). */
export interface AccountMonth {
  readonly month: Day;
  readonly isLocked: boolean;
  /** True once nothing can be credited to a call of the month any more. */
  readonly isSettled: boolean;
  readonly statements: readonly Omit<StaffStatement, "lines">[];
}

/** R4, as the Results tab shows it; the lines of a month are asked for by themselves. */
export interface AccountView {
  readonly penaltiesOn: boolean;
  /** The newest first; months without a line are left out. */
  readonly months: readonly AccountMonth[];
}

/**
 * The lines as they stand: what the sheets propose, under what was decided and locked.
 *
 * @param proposed - as the clinic's sheets have it now
 * @param kept - as our own sheet keeps it
 */
export function standingLines(
  proposed: readonly AccountLine[],
  kept: KeptAccount,
): readonly AccountLine[] {
  return accountLines(proposed, kept.lines, kept.lockedMonths);
}

export function accountView(
  lines: readonly AccountLine[],
  { lockedMonths }: KeptAccount,
  { asOf, policy }: Pick<CallQuestion, "asOf" | "policy">,
): AccountView {
  const { creditedWithinDays, trendMonths } = policy.results;
  const months = [...new Set([...lines.map(({ month }) => month), ...lockedMonths])];
  const lastDayOf = new Map(monthSpans(asOf, trendMonths).map(({ from, to }) => [from, to]));
  return {
    penaltiesOn: policy.accountability.penaltiesOn,
    months: months
      .sort((one, other) => other - one)
      .map((month) => ({
        month,
        isLocked: lockedMonths.includes(month),
        // A month before the trend is long over.
        isSettled: monthIsSettled(lastDayOf.get(month) ?? month, asOf, creditedWithinDays),
        statements: staffStatements(lines.filter((line) => line.month === month)).map(
          ({ lines: _, ...statement }) => statement,
        ),
      })),
  };
}
