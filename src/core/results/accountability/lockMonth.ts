import { ok, refused, type Result } from "../../result";
import type { AccountLine } from "./accountLine";
import { isOpenLine } from "./isOpenLine";

/** Why a month cannot be locked yet. */
export type LockProblem =
  | { readonly code: "MONTH_RUNNING" }
  /** Lines nobody decided, or still disputed. */
  | { readonly code: "UNDECIDED"; readonly lines: number };

/**
 * Locks a month: what was approved or noted stays as it is for good, what was dropped is left out (R4).
 *
 * @param lines - the month's, each decided
 * @param isClosed - whether all that counts for the month has happened
 * @returns the locked lines; `MONTH_RUNNING` before that; `UNDECIDED` while a line is open
 * @source rule R4
 *
 * @example
 * lockMonth([{ state: "approved" }, { state: "dropped" }], true) // => ok([{ state: "locked" }])
 * lockMonth([{ kind: "reward", state: "disputed" }], true) // => refused({ code: "UNDECIDED", lines: 1 })
 * lockMonth([], false) // => refused({ code: "MONTH_RUNNING" })
 */
export function lockMonth(
  lines: readonly AccountLine[],
  isClosed: boolean,
): Result<readonly AccountLine[], LockProblem> {
  if (!isClosed) return refused({ code: "MONTH_RUNNING" });
  const open = lines.filter(isOpenLine);
  if (open.length > 0) return refused({ code: "UNDECIDED", lines: open.length });
  return ok(
    lines
      .filter(({ state }) => state !== "dropped")
      .map((line) => ({ ...line, state: "locked" as const })),
  );
}
