import { ok, refused, type Result } from "../../core/result";
import type { Sessions } from "./sessions";

/**
 * Checks the numbers of one course against each other and fills in the one that follows.
 *
 * total = bought + gift = used + remaining. Nothing is derived where two of the three are unknown.
 *
 * @param sessions - what one cell, or the cells of one row, say
 * @returns the same with the missing number; `INCONSISTENT` when they contradict each other, when
 * more were used than bought, or when a number is negative
 *
 * @example
 * sessionsAddUp({ total: 10, remaining: 6 }) // => ok({ total: 10, used: 4, remaining: 6 })
 * sessionsAddUp({ total: 10, used: 12, remaining: -2 }) // => refused({ code: "INCONSISTENT" })
 * sessionsAddUp({ remaining: 6 }) // => ok({ remaining: 6 })
 */
export function sessionsAddUp(
  sessions: Sessions,
): Result<Sessions, { readonly code: "INCONSISTENT" }> {
  const { bought, gift, used, remaining } = sessions;
  const paidAndGiven = bought === undefined ? undefined : bought + (gift ?? 0);
  const usedAndLeft = used === undefined || remaining === undefined ? undefined : used + remaining;
  const total = sessions.total ?? paidAndGiven ?? usedAndLeft;
  const filled = {
    ...sessions,
    ...defined("total", total),
    ...defined("used", used ?? minus(total, remaining)),
    ...defined("remaining", remaining ?? minus(total, used)),
  };
  const counts = [bought, gift, filled.total, filled.used, filled.remaining];
  const contradicts =
    counts.some((count) => count !== undefined && count < 0) ||
    (paidAndGiven !== undefined && paidAndGiven !== total) ||
    (usedAndLeft !== undefined && usedAndLeft !== total);
  return contradicts ? refused({ code: "INCONSISTENT" }) : ok(filled);
}

function minus(total: number | undefined, part: number | undefined): number | undefined {
  return total === undefined || part === undefined ? undefined : total - part;
}

function defined(
  key: "total" | "used" | "remaining",
  value: number | undefined,
): Partial<Sessions> {
  return value === undefined ? {} : { [key]: value };
}
