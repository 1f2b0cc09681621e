import type { Day } from "../calendar/day";
import type { CallDay } from "../calling/callDay";
import type { CallPlan } from "../calling/callPlan";
import type { ListsPolicy } from "../policy/lists";
import type { ListColumn, ListValues } from "./listColumns";

/** What a list is made from: the clinic as it is judged for the day. */
export interface ListQuestion {
  readonly day: CallDay;
  /** Today's calls, as on the call sheet. */
  readonly plan: CallPlan;
  readonly policy: ListsPolicy;
  /** First and last day asked about, for the lists that look at a time. */
  readonly from: Day;
  readonly to: Day;
  /** Rows of the clinic's sheets that were left out, or read with a doubt. */
  readonly toFix: readonly RowToFix[];
}

/** A row of a clinic's sheet somebody should look at. */
export interface RowToFix {
  readonly sheet: string;
  /** 1-based. */
  readonly sheetRow: number;
  /** Letter of the column; absent where the whole row is meant. */
  readonly column?: string;
  /** What stands there, as typed. */
  readonly raw: string;
}

/** One row of a list. */
export interface ListEntry {
  /** Whom it is about, by her number in the book; `undefined` where it is about no client. */
  readonly client: number | undefined;
  readonly values: ListValues;
}

/** A list a clinic can ask for. */
export interface ClinicList {
  /** Whether its rows are clients, whose name and phone then stand first. */
  readonly isOfClients: boolean;
  /** Whether it looks at a time that is asked about; the others have their own. */
  readonly isOfPeriod?: true;
  readonly columns: readonly ListColumn[];
  /** Columns as `kind.field` without which the list says nothing: any one set of them is enough. */
  readonly needs: readonly (readonly string[])[];
  readonly entries: (question: ListQuestion) => readonly ListEntry[];
}
