import type { Birthday } from "../calendar/birthday";

/**
 * The columns a table of records is made of. A million purchases are ten typed arrays, never a
 * million objects; every array of one table has the table's `count` entries.
 */

/** Index into `ClinicRecords.texts`; `noText` where the cell said nothing. */
export type TextColumn = Int32Array;
/** A `Day`; `noDay` where the cell said nothing. */
export type DayColumn = Int32Array;
/** Smallest currency unit (cents, fen); `NaN` where the cell said nothing. */
export type CentsColumn = Float64Array;
/** A plain number (sessions, minutes of the day, a score from 0 to 1); `NaN` for nothing. */
export type NumberColumn = Float64Array;
/** `answer.unknown`, `answer.no` or `answer.yes`. */
export type AnswerColumn = Uint8Array;
/** Index into a closed list of codes plus one; 0 where the cell said nothing. */
export type CodeColumn = Uint8Array;
export type BirthdayColumn = readonly (Birthday | undefined)[];
/** Every number of a cell in order, as text indexes; `undefined` for at most one number. */
export type PhonesColumn = readonly (readonly number[] | undefined)[];

export const noText = -1;
export const answer = { unknown: 0, no: 1, yes: 2 } as const;

/** Where the rows of a table stand: the sheet and the row number a person sees. */
export interface Rows<Fields> {
  readonly count: number;
  /** Index into `ClinicRecords.sheetNames`, per row. */
  readonly sheet: Uint16Array;
  /** 1-based row number, per row. */
  readonly sheetRow: Int32Array;
  /** The mapped columns. A field no sheet has is absent, and the rules that need it are off. */
  readonly fields: Partial<Readonly<Fields>>;
}
