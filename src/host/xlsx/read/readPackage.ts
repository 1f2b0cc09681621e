import type { SheetCells, WorkbookCells } from "../../../intake/sheets/workbookCells";
import { relationshipsOf } from "../package/relationships";
import { findSettingsPart } from "../package/settingsPart";
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from "../package/workbookPart";
import type { XlsxPackage } from "../package/xlsxPackage";
import { refuse } from "../refusal";
import { utf8Pieces } from "../xml/utf8Pieces";
import { XmlBytes } from "../xml/xmlBytes";
import type { CellContext } from "./cellContext";
import { ColumnStore } from "./columnStore";
import { hiddenByPerson } from "./hiddenRows";
import { readNumberFormats, type NumberFormats } from "./numberFormats";
import { readSheet } from "./readSheet";
import { readTables } from "./readTables";
import { readSharedTexts } from "./sharedTexts";
import { TextBuilder } from "./textBuilder";
import { TextTable } from "./textTable";

/** What all sheets of a workbook share while they are read. */
interface WorkbookReading {
  readonly pkg: XlsxPackage;
  readonly workbook: WorkbookPart;
  readonly texts: TextTable;
  readonly sharedTexts: Int32Array;
  readonly formats: NumberFormats;
}

/** Reads an opened package as cells. */
export function readPackage(pkg: XlsxPackage): WorkbookCells {
  const workbook = readWorkbookPart(pkg);
  const texts = new TextTable();
  const sharedPart = partOfKind(workbook, "sharedStrings");
  const sharedTexts =
    sharedPart !== undefined && pkg.has(sharedPart)
      ? readSharedTexts(pkg, sharedPart, texts)
      : new Int32Array(0);
  const formats = readNumberFormats(pkg, partOfKind(workbook, "styles"));
  const reading = { pkg, workbook, texts, sharedTexts, formats };
  const sheets = workbook.sheets
    .filter((sheet) => sheet.kind === "worksheet")
    .map((sheet) => readSheetCells(reading, sheet));
  return {
    dateSystem: workbook.dateSystem,
    texts: texts.texts,
    numberFormats: formats.codes,
    sheets,
    names: workbook.names,
    settingsPart: findSettingsPart(pkg, workbook)?.text,
  };
}

function partOfKind(workbook: WorkbookPart, kind: string): string | undefined {
  return workbook.relationships.find((each) => each.kind === kind)?.part;
}

function readSheetCells(reading: WorkbookReading, entry: SheetEntry): SheetCells {
  const { pkg, workbook, formats } = reading;
  const store = new ColumnStore();
  const context: CellContext = {
    xml: new XmlBytes(utf8Pieces(pkg.pieces(entry.part), entry.part), entry.part),
    sheet: entry.name,
    store,
    texts: reading.texts,
    sharedTexts: reading.sharedTexts,
    styleFormats: formats.styleFormats,
    isoDateFormat: () => formats.indexOf("yyyy-mm-dd"),
    isDateFormat: (format) => formats.isDate(format),
    dateSystem: workbook.dateSystem,
    builder: new TextBuilder(),
    rowIndex: -1,
    columnIndex: -1,
    formulasWithoutValue: 0,
  };
  const extras = readSheet(context);
  const tables = readTables(pkg, relationshipsOf(pkg, entry.part));
  const columns = store.finish();
  if (columns === undefined) refuse({ code: "tooManyCells", sheet: entry.name });
  const uncalculated = context.formulasWithoutValue;
  return {
    ...(uncalculated > 0 ? { formulasWithoutValue: uncalculated } : {}),
    name: entry.name,
    hidden: entry.hidden,
    rowCount: store.rowCount,
    columns,
    merges: extras.merges,
    tables: tables.map(({ filtering: _filtering, ...table }) => table),
    hiddenRows: hiddenByPerson(extras, { sheet: entry.name, names: workbook.names, tables }).filter(
      (rowIndex) => rowIndex < store.rowCount,
    ),
  };
}
