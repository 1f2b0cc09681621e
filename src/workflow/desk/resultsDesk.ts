import type { Day } from "../../core/calendar/day";
import type { AccountLine } from "../../core/results/accountability/accountLine";
import type { DecisionProblem, LineDecision } from "../../core/results/accountability/decideLine";
import type { LockProblem } from "../../core/results/accountability/lockMonth";
import type { Result } from "../../core/result";
import type { ResultsView } from "../results/resultsView";
import type { SheetPlan } from "../sheetPlan";
import type { NamedClient } from "./clinicDesk";

/** What the desk is asked about results; they are told from the day it judged last. */
export interface ResultsDesk {
  /** Everything the Results tab shows. Told anew only after the day was judged again. */
  results(): Promise<ResultsView>;
  /**
   * The clients behind a number.
   *
   * @param list - of the results told last
   */
  resultNames(list: number): Promise<ListedNames>;
  /** The Results sheet in the workbook's language, with its charts. */
  planResults(): Promise<SheetPlan>;
  /** The account's lines of one month (R4). */
  accountLines(month: Day): Promise<readonly AccountLineView[]>;
  /** The account's sheet as it will be after a decision; without one, as it stands. */
  planAccount(change?: AccountChange): Promise<Result<SheetPlan, AccountProblem>>;
  /** Tells the desk that the planned sheet of the account stands in the workbook. */
  accountWritten(sheet: SheetPlan): Promise<ResultsView>;
}

/** The clients of a list, each once. */
export interface ListedNames {
  /** All of them, also those not named. */
  readonly count: number;
  /** At most `namesAtMost`. */
  readonly clients: readonly NamedClient[];
}

/** A line as the pane shows it. */
export interface AccountLineView extends Pick<
  AccountLine,
  "id" | "kind" | "staff" | "cents" | "exemption" | "state" | "note"
> {
  /** `undefined` where nobody has the line's key any more. */
  readonly client: number | undefined;
  /** `undefined` of a line that is about no client. */
  readonly clientName: string | undefined;
  readonly because: string;
}

export type AccountChange =
  | { readonly line: string; readonly decision: LineDecision; readonly note: string }
  | { readonly lock: Day };

export type AccountProblem = DecisionProblem | LockProblem | { readonly code: "LINE_GONE" };
