import type {
  SavedColumns,
  SavedLine,
  SavedPrint,
  SavedTable,
  SheetTraits,
} from "../../host/xlsx/save/savedWorkbook";
import { sheetColumnCount, sheetRowCount, type Area } from "../workbook/area";
import type { Book } from "../workbook/book";
import type { BookSheet } from "../workbook/book/bookSheet";
import type { ConditionalFormat } from "../workbook/book/conditionalFormat";
import type { PageSetup } from "../workbook/book/pageSetup";
import { cellAreaOf } from "../univer/heldCells";
import { charactersOfPoints } from "./columnWidth";
import { fileColumns } from "./fileFilter";
import { fileValidation } from "./fileValidation";
import { chartsOf, hyperlinksOf, notesOf } from "./savedObjects";

/** All traits of a sheet as it is now, whether or not they changed. */
export function sheetTraits(book: Book, sheet: BookSheet): Required<SheetTraits> {
  return {
    columns: columnsOf(sheet),
    freeze: freezeOf(sheet),
    showGridlines: sheet.showGridlines,
    tabColor: sheet.tabColor,
    merges: sheet.cells.merges().map(cellAreaOf).sort(byPlace),
    validations: sheet.validations.flatMap((rule) => fileValidation(rule, cellAreaOf)),
    conditions: sheet.conditionalFormats.map(conditionOf),
    tables: book.tables.filter((table) => table.sheet === sheet).map(tableOf),
    filter: filterOf(sheet),
    isProtected: sheet.protection !== undefined,
    print: printOf(sheet.page),
    hyperlinks: hyperlinksOf(sheet),
    charts: chartsOf(sheet),
    notes: notesOf(sheet),
  };
}

/** Rows that are not as usual, by 0-based row. */
export function sheetRows(sheet: BookSheet): Map<number, SavedLine> {
  const rows = new Map<number, SavedLine>();
  for (const { start, end, known } of sheet.rows.runs())
    for (let rowIndex = start; rowIndex < end; rowIndex++)
      rows.set(rowIndex, { points: known.points, hidden: known.hidden || known.filtered });
  return rows;
}

function columnsOf(sheet: BookSheet): SavedColumns[] {
  return sheet.columns.runs().map(({ start, end, known }) => ({
    first: start,
    last: end - 1,
    characters: known.points === undefined ? undefined : charactersOfPoints(known.points),
    hidden: known.hidden || known.filtered,
  }));
}

function freezeOf({ frozen }: BookSheet): { rows: number; columns: number } {
  if (frozen === undefined) return { rows: 0, columns: 0 };
  const { rowIndex, rowCount, columnIndex, columnCount } = frozen;
  return {
    rows: rowCount >= sheetRowCount ? 0 : rowIndex + rowCount,
    columns: columnCount >= sheetColumnCount ? 0 : columnIndex + columnCount,
  };
}

function byPlace(a: { firstRowIndex: number; firstColumnIndex: number }, b: typeof a): number {
  return a.firstRowIndex - b.firstRowIndex || a.firstColumnIndex - b.firstColumnIndex;
}

function tableOf(table: Book["tables"][number]): SavedTable {
  return {
    ...cellAreaOf(table.area),
    name: table.name,
    columns: table.columns.map(({ name }) => name),
    headerRow: table.headerRow,
    totalsRow: table.totalsRow,
    style: table.style,
    filter: table.showFilterButton ? fileColumns(table.filter) : undefined,
  };
}

function filterOf({ filter }: BookSheet): Required<SheetTraits>["filter"] {
  return filter === undefined ? null : { ...cellAreaOf(filter.area), columns: fileColumns(filter) };
}

function conditionOf(format: ConditionalFormat): Required<SheetTraits>["conditions"][number] {
  const { look, rule } = format;
  const told = (name: string) => {
    const value = rule?.[name];
    return typeof value === "string" || typeof value === "number" ? String(value) : "";
  };
  const common = {
    areas: format.areas.map(cellAreaOf),
    stopIfTrue: format.stopIfTrue,
    fillColor: look.fillColor,
    fontColor: look.fontColor,
    bold: look.bold === true,
    text: undefined,
  };
  const formula = (text: string) => text.replace(/^=/, "");
  if (format.type === "Custom")
    return { ...common, type: "expression", operator: "", formulas: [formula(format.formula)] };
  if (format.type === "CellValue") {
    const operator = told("operator").replace(/To$/, "");
    const second = told("formula2");
    return {
      ...common,
      type: "cellIs",
      operator: operator.charAt(0).toLowerCase() + operator.slice(1),
      formulas: [formula(told("formula1")), ...(second === "" ? [] : [formula(second)])],
    };
  }
  const text = told("text");
  const first = common.areas[0];
  const place = first === undefined ? "A1" : addressOf(format.areas[0]);
  const quoted = text.replaceAll('"', '""');
  return {
    ...common,
    type: "containsText",
    operator: "containsText",
    text,
    formulas: [`NOT(ISERROR(SEARCH("${quoted}",${place})))`],
  };
}

function addressOf(area: Area | undefined): string {
  let letters = "";
  for (let rest = (area?.columnIndex ?? 0) + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${(area?.rowIndex ?? 0) + 1}`;
}

/** Numbers the file format has for sizes of paper. */
const papers: Readonly<Record<string, number>> = {
  letter: 1,
  tabloid: 3,
  legal: 5,
  executive: 7,
  a3: 8,
  a4: 9,
  a5: 11,
  b4: 12,
  b5: 13,
};
const pointsOfInch = 72;

function printOf(page: PageSetup): SavedPrint {
  const { margins, zoom, headerFooter } = page;
  const inches = (points: number) => points / pointsOfInch;
  const parts = (left: string, center: string, right: string) =>
    (left === "" ? "" : `&L${left}`) +
    (center === "" ? "" : `&C${center}`) +
    (right === "" ? "" : `&R${right}`);
  const h = headerFooter;
  return {
    landscape: page.orientation === "Landscape",
    paper: papers[page.paperSize.toLowerCase()] ?? 1,
    fitToWidth: zoom.horizontalFitToPages,
    fitToHeight: zoom.verticalFitToPages,
    scale: zoom.horizontalFitToPages === undefined ? zoom.scale : undefined,
    margins: {
      left: inches(margins.left),
      right: inches(margins.right),
      top: inches(margins.top),
      bottom: inches(margins.bottom),
      header: inches(margins.header),
      footer: inches(margins.footer),
    },
    header: parts(h.leftHeader, h.centerHeader, h.rightHeader),
    footer: parts(h.leftFooter, h.centerFooter, h.rightFooter),
    breaksBefore: [...page.rowBreaks].sort((a, b) => a - b),
  };
}
