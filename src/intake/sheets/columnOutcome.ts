import type { LedgerCode } from "./ledgerLine";
import type { DraftColumn } from "./tableDraft";

/** A value of a cell, and the column it goes to. */
export interface BoundWrite {
  readonly target: DraftColumn;
  readonly value: unknown;
}

/** What reading one cell comes to: what is written, and what the manager is told. */
export interface Outcome {
  readonly writes: readonly BoundWrite[];
  readonly codes: readonly LedgerCode[];
  readonly isProblem: boolean;
  readonly hidesRaw: boolean;
}
