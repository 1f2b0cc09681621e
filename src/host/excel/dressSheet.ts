import type { SheetPlan, TableColumn } from "../../workflow/sheetPlan";
import { colours, fontLooks, headerPoints, linePoints, longestRefusal } from "../sheetLook";
import { freeTableName } from "../xlsx/write/freeNames";
import { lineWidth } from "../xlsx/write/rowHeight";
import type { SheetLayout } from "../xlsx/write/sheetLayout";

/** A sheet that is filled. */
export interface Dressing {
  readonly plan: SheetPlan;
  readonly layout: SheetLayout;
  /** Names the table may not have; `undefined` where the table is there. */
  readonly takenNames: readonly string[] | undefined;
}

/** Pixels of a digit in the default font, and how many points a pixel is. */
const digitPixels = 7;
const pixelPoints = 0.75;

/** Queues the table, and how everything looks. */
export function dressSheet(sheet: Excel.Worksheet, dressing: Dressing): void {
  const { plan, layout, takenNames } = dressing;
  if (takenNames !== undefined) {
    const table = sheet.tables.add(layout.tableRef, true);
    table.name = freeTableName(plan.table.name, takenNames);
    table.style = "TableStyleMedium2";
  }
  dressColumns(sheet, plan, layout);
  dressLines(sheet, plan);
  dressHeadings(sheet, plan, layout);
  const rows = layout.lastSheetRow - layout.headerSheetRow;
  const { columns, rowHeightPoints } = plan.table;
  const body = sheet.getRangeByIndexes(layout.headerSheetRow, 0, rows, columns.length);
  dressRows(body, columns);
  if (rowHeightPoints === undefined) body.format.autofitRows();
  else body.format.rowHeight = rowHeightPoints;
  offerChoices(sheet, plan, layout);
}

function dressColumns(sheet: Excel.Worksheet, { table }: SheetPlan, { held }: SheetLayout): void {
  table.columns.forEach(({ width }, columnIndex) => setColumnWidth(sheet, columnIndex, width));
  for (const { columnIndex } of held)
    sheet.getRangeByIndexes(0, columnIndex, 1, 1).columnHidden = true;
}

/** Queues the width of a column, given in characters of the default font. */
export function setColumnWidth(
  sheet: Excel.Worksheet,
  columnIndex: number,
  characters: number,
): void {
  const pixels = Math.trunc(characters * digitPixels + 0.5);
  sheet.getRangeByIndexes(0, columnIndex, 1, 1).format.columnWidth = pixels * pixelPoints;
}

/** Lines run over the whole width of the table and wrap there, so that paper is no wider. */
function dressLines(sheet: Excel.Worksheet, { lines, table }: SheetPlan): void {
  const width = table.columns.reduce((sum, column) => sum + column.width, 0);
  lines.forEach(({ text, style }, rowIndex) => {
    const cells = sheet.getRangeByIndexes(rowIndex, 0, 1, table.columns.length);
    if (text !== "" && table.columns.length > 1) cells.merge();
    const { format } = cells;
    format.wrapText = true;
    format.verticalAlignment = Excel.VerticalAlignment.top;
    format.rowHeight = linePoints[style] * Math.max(1, Math.ceil(lineWidth(text) / width));
    if (style !== "plain") setFont(format.font, style);
  });
}

function dressHeadings(sheet: Excel.Worksheet, { table }: SheetPlan, layout: SheetLayout): void {
  const headings = sheet.getRangeByIndexes(layout.headerSheetRow - 1, 0, 1, table.columns.length);
  const { format } = headings;
  format.wrapText = true;
  format.verticalAlignment = Excel.VerticalAlignment.top;
  format.rowHeight = headerPoints;
  format.fill.color = `#${colours.header}`;
  format.font.color = "#000000";
  setFont(format.font, "header");
  draw(format, Excel.BorderIndex.edgeBottom, Excel.BorderWeight.medium);
}

/** Queues the look of rows of the table: all of them, or such as were added. */
export function dressRows(cells: Excel.Range, columns: readonly (TableColumn | undefined)[]): void {
  const { format } = cells;
  format.verticalAlignment = Excel.VerticalAlignment.top;
  setFont(format.font, "cell");
  draw(format, Excel.BorderIndex.edgeBottom, Excel.BorderWeight.thin);
  draw(format, Excel.BorderIndex.insideHorizontal, Excel.BorderWeight.thin);
  columns.forEach((column, columnIndex) => {
    const look = cells.getColumn(columnIndex).format;
    if (column?.small === true) setFont(look.font, "small");
    if (column?.wrap === true) look.wrapText = true;
    if (column?.forPen !== true) return;
    draw(look, Excel.BorderIndex.edgeLeft, Excel.BorderWeight.thin);
    draw(look, Excel.BorderIndex.edgeRight, Excel.BorderWeight.thin);
  });
}

function setFont(font: Excel.RangeFont, kind: keyof typeof fontLooks): void {
  const { points, bold, quiet } = fontLooks[kind];
  font.size = points;
  font.bold = bold;
  if (quiet) font.color = `#${colours.quiet}`;
}

function draw(
  format: Excel.RangeFormat,
  side: Excel.BorderIndex,
  weight: Excel.BorderWeight,
): void {
  const border = format.borders.getItem(side);
  border.style = Excel.BorderLineStyle.continuous;
  border.weight = weight;
  border.color = `#${colours.line}`;
}

/** Other words are warned of, not forbidden: the caller may know better. */
function offerChoices(sheet: Excel.Worksheet, { table }: SheetPlan, layout: SheetLayout): void {
  const rows = layout.lastSheetRow - layout.headerSheetRow;
  for (const { columnIndex, words, heldIn, formula } of layout.choices) {
    const cells = sheet.getRangeByIndexes(layout.headerSheetRow, columnIndex, rows, 1);
    const source = heldIn === undefined ? words.join(",") : `=${formula}`;
    cells.dataValidation.rule = { list: { inCellDropDown: true, source } };
    cells.dataValidation.ignoreBlanks = true;
    cells.dataValidation.prompt = { message: "", showPrompt: false, title: "" };
    cells.dataValidation.errorAlert = {
      // Without a sentence of ours Excel says its own, in its own language.
      message: (table.columns[columnIndex]?.choicesRefusal ?? "").slice(0, longestRefusal),
      showAlert: true,
      style: Excel.DataValidationAlertStyle.warning,
      title: "",
    };
  }
}
