import type { Sliced } from "../../core/sliced";
import { buildReading } from "./buildReading";
import { clientsBeside } from "./clientsBeside";
import type { SheetCorrection } from "./mappingCorrections";
import { doubtAbout } from "./sheetDoubt";
import type { ReadSheet, SheetJob, SheetTableResult } from "./sheetJob";
import type { SheetLedger } from "./sheetLedger";
import type { SheetLayout, TableLayout } from "./tableLayout";

/** The tables of a sheet, read and waiting to be put together. */
export interface SheetFinish {
  readonly layout: SheetLayout;
  readonly results: readonly SheetTableResult[];
  readonly ledger: SheetLedger;
  readonly correction: SheetCorrection | undefined;
  readonly fingerprint: string;
  /** True when no header was found and the columns are guessed from their cells. */
  readonly isGuess: boolean;
  /** Tables whose columns name nobody. */
  readonly unread: readonly TableLayout[];
}

/** Closes the books of a sheet and puts together what it gave. */
export function* finishSheet(
  job: SheetJob,
  { layout, results, ledger, correction, fingerprint, isGuess, unread }: SheetFinish,
): Sliced<ReadSheet> {
  const doubt =
    doubtAbout(job, correction) ??
    (isGuess && correction === undefined ? ({ code: "guessed_columns" } as const) : undefined);
  const books = ledger.close("nothing_recorded");
  yield;
  const reading = buildReading(job, {
    layout,
    results,
    books,
    fingerprint,
    doubt,
    correction,
    unread,
  });
  if (doubt !== undefined) {
    return {
      reading: { ...reading, used: 0 },
      batches: [],
      ledger: { rows: 0, used: 0, listed: [] },
    };
  }
  const batches = results.flatMap(({ parts }) =>
    parts.flatMap(({ kind, draft, usedRows }) => {
      const batch = { kind, sheetIndex: job.sheetIndex, draft, rowIndexes: usedRows };
      return [batch, ...clientsBeside(batch)];
    }),
  );
  // A log of ours in which nothing holds says no more than one that nobody has made yet.
  const saying = batches.filter(
    ({ rowIndexes }) => job.role === undefined || rowIndexes.length > 0,
  );
  return { reading, batches: saying, ledger: books };
}
