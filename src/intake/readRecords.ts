import type { Sliced } from "../core/sliced";
import { currencyOfRegion, languageOfHeaders } from "./clinicLanguage";
import { joinLedgers } from "./ledger";
import type { ClinicReading, ReadOptions } from "./readClinic";
import { inferRegionInSlices } from "./region";
import { assembleRecords } from "./sheets/assembleRecords";
import { fillStores } from "./sheets/branches";
import { copiesAmong } from "./sheets/copies";
import type { OtherShapes } from "./sheets/otherShapes";
import { readSheet } from "./sheets/readSheet";
import { sharedCards } from "./sheets/sharedCards";
import type { ReadSheet } from "./sheets/sheetJob";
import { readSheetNames } from "./sheets/sheetSource";
import { TextTable } from "./sheets/textTable";
import type { WorkbookCells } from "./sheets/workbookCells";

const ourMark = /^_clinic_recall_(.+)$/i;

/**
 * Reads the sheets of a workbook into records, in slices: between sheets, columns and rows.
 *
 * @param shapes - how sheets are read that are no lists; left out, only lists are read
 */
export function* readRecords(
  workbook: WorkbookCells,
  options: ReadOptions,
  shapes?: OtherShapes,
): Sliced<ClinicReading> {
  const region =
    options.region ?? options.corrections?.region ?? (yield* inferRegionInSlices(workbook));
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
      shapes,
    });
    read.push(one);
    yield;
  }
  const batches = read.flatMap((sheet) => sheet.batches);
  fillStores(batches, sheetNames, texts);
  yield;
  const records = yield* assembleRecords(batches, texts.all(), sheetNames, currency);
  const shared = yield* sharedCards(records);
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
