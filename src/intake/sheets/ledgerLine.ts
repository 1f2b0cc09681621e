import type { CellFlag, CellProblemCode } from "../cells/reading";
import type { RowReason } from "./rowReasons";

/** What the sheet reader itself has to say about a value or row. */
export const sheetNotes = [
  "FILLED_FROM_ABOVE",
  "SECOND_NUMBER_USED",
  "SAME_CARD_TWO_PEOPLE",
  "UNKNOWN_CLIENT",
  "UNREAD_TABLE",
] as const;
export type SheetNote = (typeof sheetNotes)[number];

export type LedgerCode = CellProblemCode | CellFlag | RowReason | SheetNote;

/** One thing a manager is shown about a row (K3). */
export interface LedgerLine {
  /** Whether the row is used all the same. */
  readonly used: boolean;
  readonly sheet: string;
  /** 1-based. */
  readonly sheetRow: number;
  /** Letter of the column; absent where the row as a whole is meant. */
  readonly column?: string;
  readonly field?: string;
  /** What stands there, as typed. */
  readonly raw: string;
  readonly code: LedgerCode;
}

/** Every non-empty row below the headers of mapped tables: used, or listed with a reason. */
export interface Ledger {
  readonly rows: number;
  readonly used: number;
  readonly listed: readonly LedgerLine[];
}
