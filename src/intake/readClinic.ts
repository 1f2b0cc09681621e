import type { Day } from "../core/calendar/day";
import type { RedFlagReader } from "../core/calling/redFlagReader";
import type { ClinicRecords } from "../core/clients/records";
import type { Region } from "../core/clients/region";
import { allAtOnce, type Sliced } from "../core/sliced";
import { readRecords } from "./readRecords";
import type { Ledger } from "./sheets/ledgerLine";
import type { MappingCorrections } from "./sheets/mappingCorrections";
import { otherShapes } from "./sheets/otherShapes";
import type { SheetReading } from "./sheets/sheetReading";
import type { WorkbookCells } from "./sheets/workbookCells";

/** What was understood of a whole workbook. */
export interface ClinicReading {
  readonly region: Region | undefined;
  readonly language: "en" | "zh-CN";
  readonly sheets: readonly SheetReading[];
  readonly records: ClinicRecords;
  readonly ledger: Ledger;
}

/** What the workbook does not say itself. */
export interface ReadOptions {
  readonly asOf: Day;
  readonly region?: Region;
  readonly language?: "en" | "zh-CN";
  readonly corrections?: MappingCorrections;
  /** Finds symptoms in what callers wrote as an outcome (G10). */
  readonly redFlagsIn?: RedFlagReader;
}

/**
 * Reads every sheet of a clinic's workbook into records, and accounts for every row (K1, K3).
 *
 * Our own sheets are left out, except the recall log (calls) and the client marks. A sheet that may
 * count things twice, or that somebody hid, is asked about and not used.
 *
 * @param workbook - all sheets as columns of cells
 * @param options - the day asked about; region, language and corrections where they are settled
 * @returns sheets as understood, the records of all kinds, and the ledger
 */
export function readClinic(workbook: WorkbookCells, options: ReadOptions): ClinicReading {
  return allAtOnce(readClinicInSlices(workbook, options));
}

/** The same in slices: between sheets, columns and rows. */
export function readClinicInSlices(
  workbook: WorkbookCells,
  options: ReadOptions,
): Sliced<ClinicReading> {
  return readRecords(workbook, options, otherShapes);
}
