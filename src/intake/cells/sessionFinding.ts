import type { CellContext, CellFlag, CellProblemCode } from "./reading";
import { sessionRole } from "./sessionRoles";
import type { Sessions } from "./sessions";

export type SessionFinding =
  | { readonly sessions: Sessions; readonly flags: readonly CellFlag[] }
  | { readonly code: CellProblemCode };

/** From here on a plain count is an amount of money or a number of shots. */
const tooMany = 1000;

export function sessionsFound(sessions: Sessions, ...flags: readonly CellFlag[]): SessionFinding {
  return { sessions, flags };
}

export function failed(code: CellProblemCode): SessionFinding {
  return { code };
}

/** A count that words do not explain: the header says of what, and halves are the finest. */
export function bareCount(
  count: number,
  context: CellContext,
  ...flags: readonly CellFlag[]
): SessionFinding {
  if (count < 0 || count >= tooMany) return failed("OUT_OF_RANGE");
  if (!Number.isInteger(count * 2)) return failed("AMBIGUOUS_NUMBER");
  return sessionsFound({ [sessionRole(context.header)]: count }, ...flags);
}
