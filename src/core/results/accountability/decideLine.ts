import { ok, refused, type Result } from "../../result";
import type { AccountLine, LineState } from "./accountLine";

/** What a person can do with a line. */
export type LineDecision = "approve" | "dispute" | "drop";

/** Why a line stays as it is. */
export type DecisionProblem =
  | { readonly code: "LINE_LOCKED" }
  /** Whoever disputes or drops a line says why. */
  | { readonly code: "NOTE_MISSING" };

const stateAfter: Readonly<Record<LineDecision, LineState>> = {
  approve: "approved",
  dispute: "disputed",
  drop: "dropped",
};

/**
 * Approves, disputes or drops a line; any of them may be changed until the month is locked (R4).
 *
 * @param line - as it stands
 * @param decision - what is done
 * @param note - who did it and why; needed to dispute or drop
 * @returns the line after it; `LINE_LOCKED` of a locked month; `NOTE_MISSING` without a reason
 * @source rule R4
 *
 * @example
 * decideLine({ state: "locked" }, "approve", "") // => refused({ code: "LINE_LOCKED" })
 * decideLine({ state: "proposed" }, "dispute", " ") // => refused({ code: "NOTE_MISSING" })
 * decideLine({ state: "proposed", note: "" }, "approve", "") // => ok({ state: "approved", note: "" })
 */
export function decideLine(
  line: AccountLine,
  decision: LineDecision,
  note: string,
): Result<AccountLine, DecisionProblem> {
  if (line.state === "locked") return refused({ code: "LINE_LOCKED" });
  if (decision !== "approve" && note.trim() === "") return refused({ code: "NOTE_MISSING" });
  return ok({ ...line, state: stateAfter[decision], note });
}
