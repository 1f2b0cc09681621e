import type { Day } from "../core/calendar/day";
import type { RedFlagReader } from "../core/calling/redFlagReader";
import type { ClinicRecords } from "../core/clients/records";
import type { Region } from "../core/clients/region";
import { allAtOnce, type Sliced } from "../core/sliced";
import { currencyOfRegion, languageOfHeaders } from "./clinicLanguage";
import { joinLedgers } from "./ledger";
import { inferRegion } from "./region";
import { assembleRecords } from "./sheets/assembleRecords";
import { fillStores } from "./sheets/branches";
import { sharedCards } from "./sheets/sharedCards";
import { copiesAmong } from "./sheets/copies";
import type { Ledger } from "./sheets/ledgerLine";
import type { MappingCorrections } from "./sheets/mappingCorrections";
import { readSheet } from "./sheets/readSheet";
import type { ReadSheet } from "./sheets/sheetJob";
import type { SheetReading } from "./sheets/sheetReading";
import { readSheetNames } from "./sheets/sheetSource";
import { TextTable } from "./sheets/textTable";
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

const ourMark = /^_clinic_recall_(.+)$/i;

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
export function* readClinicInSlices(
  workbook: WorkbookCells,
  options: ReadOptions,
): Sliced<ClinicReading> {
  const region = options.region ?? options.corrections?.region ?? inferRegion(workbook);
  const currency = currencyOfRegion(region);
  const context = {
    asOf: options.asOf,
    region,
    dateSystem: workbook.dateSystem,
    currency,
    ...(options.redFlagsIn === undefined ? {} : { redFlagsIn: options.redFlagsIn }),
  };
  yield;
  const texts = new TextTable(workbook.texts);
  yield;
  const sheetNames = workbook.sheets.map(({ name }) => name);
  const named = readSheetNames(sheetNames, {
    asOf: options.asOf,
    region,
    dateSystem: workbook.dateSystem,
  });
  const roles = rolesOf(workbook);
  const copies = copiesAmong(workbook, named);
  const read: ReadSheet[] = [];
  for (const [sheetIndex, sheet] of workbook.sheets.entries()) {
    const one = yield* readSheet({
      view: { sheet, texts: workbook.texts },
      sheetIndex,
      numberFormats: workbook.numberFormats,
      named: named[sheetIndex] ?? { possibleCopy: false },
      workbook: context,
      texts,
      corrections: options.corrections,
      role: roles.get(sheet.name),
      copyOf: copies.get(sheetIndex),
    });
    read.push(one);
    yield;
  }
  const batches = read.flatMap((sheet) => sheet.batches);
  fillStores(batches, sheetNames, texts);
  const records = assembleRecords(batches, texts.all(), sheetNames, currency);
  yield;
  const shared = sharedCards(records);
  return {
    region,
    language: options.language ?? languageOfHeaders(read.map(({ reading }) => reading)),
    sheets: read.map(({ reading }) => shared.flag(reading)),
    records,
    ledger: joinLedgers([
      ...read.map(({ ledger }) => ledger),
      { rows: 0, used: 0, listed: shared.lines },
    ]),
  };
}

function rolesOf({ names }: WorkbookCells): ReadonlyMap<string, string> {
  const roles = new Map<string, string>();
  for (const { name, sheet } of names) {
    const role = ourMark.exec(name)?.[1];
    if (role !== undefined && sheet !== undefined) roles.set(sheet, role.toLowerCase());
  }
  return roles;
}
