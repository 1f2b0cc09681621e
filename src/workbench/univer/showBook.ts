import { BooleanNumber } from "@univerjs/core";
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  ToggleGridlinesMutation,
} from "@univerjs/preset-sheets-core";
import { sheetColumnCount, sheetRowCount } from "../workbook/area";
import type { Book } from "../workbook/book";
import type { BookChange, SheetLook } from "../workbook/book/bookChange";
import type { BookSheet, LineLook } from "../workbook/book/bookSheet";
import type { LineRun } from "../workbook/lineRuns";
import { showConditions } from "./showConditions";
import { showTables } from "./showTables";
import { showValidations } from "./showValidations";
import { worksheetOf, type WorkbookGrid } from "./workbookGrid";

const pixelsOfPoint = 4 / 3;

/** Draws everything of a book that is not a cell, now and whenever it changes. */
export function showBook(grid: WorkbookGrid, book: Book): void {
  const drawing = new BookDrawing(grid, book);
  for (const sheet of book.sheets) drawing.wholeSheet(sheet);
  drawing.activate(book.activeSheet);
  book.onChange((change) => drawing.follow(change));
}

/** What can be drawn anew by itself. */
const drawn = ["columns", "rows", "freeze", "gridlines", "tab", "validation"] as const;

class BookDrawing {
  private readonly grid: WorkbookGrid;
  private readonly book: Book;
  /** Runs of lines drawn last, to be taken back before the next. */
  private readonly lines = new Map<string, readonly LineRun<LineLook>[]>();

  constructor(grid: WorkbookGrid, book: Book) {
    this.grid = grid;
    this.book = book;
  }

  wholeSheet(sheet: BookSheet): void {
    for (const what of drawn) this.draw(sheet, what);
    this.draw(sheet, "conditionalFormats");
    if (sheet.visibility !== "Visible") this.visibility(sheet);
    showTables(this.grid, this.book, sheet);
  }

  activate(sheet: BookSheet): void {
    const { unitId } = this.grid;
    this.grid.run(SetWorksheetActiveOperation.id, { unitId, subUnitId: sheet.id });
  }

  follow(change: BookChange): void {
    switch (change.kind) {
      case "sheetLook":
        this.draw(change.sheet, change.what);
        return;
      case "rowHiddenChanged":
        this.draw(change.sheet, "rows");
        return;
      case "visibilityChanged":
        this.visibility(change.sheet);
        return;
      case "activated":
        if (this.grid.workbook.getActiveSheet().getSheetId() !== change.sheet.id)
          this.activate(change.sheet);
        return;
      case "tableAdded":
      case "tableDeleted":
      case "tableChanged":
        showTables(this.grid, this.book, change.table.sheet);
        return;
      default:
    }
  }

  private draw(sheet: BookSheet, what: SheetLook): void {
    if (what === "columns") this.columns(sheet);
    else if (what === "rows" || what === "filter") this.rows(sheet);
    else if (what === "freeze") this.freeze(sheet);
    else if (what === "gridlines") this.gridlines(sheet);
    else if (what === "tab") this.tab(sheet);
    else if (what === "validation") showValidations(this.grid, sheet);
    else if (what === "conditionalFormats") showConditions(this.grid, sheet);
  }

  private columns(sheet: BookSheet): void {
    const worksheet = worksheetOf(this.grid, sheet.id);
    const key = `${sheet.id} columns`;
    const count = worksheet.getColumnCount();
    const range = (run: LineRun<LineLook>) => ({
      startRow: 0,
      endRow: worksheet.getRowCount() - 1,
      startColumn: run.start,
      endColumn: Math.min(run.end, count) - 1,
    });
    const usual = worksheet.getConfig().defaultColumnWidth;
    const undone = (this.lines.get(key) ?? []).filter((run) => run.start < count);
    const runs = sheet.columns.runs().filter((run) => run.start < count);
    this.lines.set(key, sheet.columns.runs().slice());
    const params = this.params(sheet);
    for (const run of undone)
      this.grid.run(SetWorksheetColWidthMutation.id, {
        ...params,
        ranges: [range(run)],
        colWidth: usual,
      });
    const shown = undone.filter((run) => run.known.hidden).map(range);
    if (shown.length > 0) this.grid.run(SetColVisibleMutation.id, { ...params, ranges: shown });
    for (const run of runs)
      if (run.known.points !== undefined)
        this.grid.run(SetWorksheetColWidthMutation.id, {
          ...params,
          ranges: [range(run)],
          colWidth: Math.round(run.known.points * pixelsOfPoint),
        });
    const hidden = runs.filter((run) => run.known.hidden).map(range);
    if (hidden.length > 0) this.grid.run(SetColHiddenMutation.id, { ...params, ranges: hidden });
  }

  private rows(sheet: BookSheet): void {
    const worksheet = worksheetOf(this.grid, sheet.id);
    const key = `${sheet.id} rows`;
    const count = worksheet.getRowCount();
    const range = (run: LineRun<LineLook>) => ({
      startRow: run.start,
      endRow: Math.min(run.end, count) - 1,
      startColumn: 0,
      endColumn: worksheet.getColumnCount() - 1,
    });
    const undone = (this.lines.get(key) ?? []).filter((run) => run.start < count);
    const runs = sheet.rows.runs().filter((run) => run.start < count);
    this.lines.set(key, sheet.rows.runs().slice());
    const params = this.params(sheet);
    const shown = undone.filter((run) => isOut(run.known)).map(range);
    if (shown.length > 0) this.grid.run(SetRowVisibleMutation.id, { ...params, ranges: shown });
    const sized = runs.filter((run) => run.known.points !== undefined);
    if (sized.length > 0)
      this.grid.run(SetWorksheetRowIsAutoHeightMutation.id, {
        ...params,
        ranges: sized.map(range),
        autoHeightInfo: BooleanNumber.FALSE,
      });
    const heights: Record<number, number> = {};
    for (const run of sized)
      for (let line = run.start; line < Math.min(run.end, count); line++)
        heights[line] = Math.round((run.known.points ?? 0) * pixelsOfPoint);
    if (sized.length > 0)
      this.grid.run(SetWorksheetRowHeightMutation.id, {
        ...params,
        ranges: sized.map(range),
        rowHeight: heights,
      });
    const hidden = runs.filter((run) => isOut(run.known)).map(range);
    if (hidden.length > 0) this.grid.run(SetRowHiddenMutation.id, { ...params, ranges: hidden });
  }

  private freeze(sheet: BookSheet): void {
    const { frozen } = sheet;
    const before = worksheetOf(this.grid, sheet.id).getFreeze();
    const rows =
      frozen === undefined || frozen.rowCount >= sheetRowCount
        ? 0
        : frozen.rowIndex + frozen.rowCount;
    const columns =
      frozen === undefined || frozen.columnCount >= sheetColumnCount
        ? 0
        : frozen.columnIndex + frozen.columnCount;
    if (before.ySplit === rows && before.xSplit === columns) return;
    this.grid.run(SetFrozenMutation.id, {
      ...this.params(sheet),
      startRow: rows === 0 ? -1 : rows,
      startColumn: columns === 0 ? -1 : columns,
      ySplit: rows,
      xSplit: columns,
    });
  }

  private gridlines(sheet: BookSheet): void {
    const shown = worksheetOf(this.grid, sheet.id).getConfig().showGridlines === BooleanNumber.TRUE;
    if (shown === sheet.showGridlines) return;
    this.grid.run(ToggleGridlinesMutation.id, {
      ...this.params(sheet),
      showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    });
  }

  private tab(sheet: BookSheet): void {
    if (sheet.tabColor === worksheetOf(this.grid, sheet.id).getTabColor()) return;
    this.grid.run(SetTabColorMutation.id, { ...this.params(sheet), color: sheet.tabColor });
  }

  private visibility(sheet: BookSheet): void {
    this.grid.runElsewhere(SetWorksheetHideMutation.id, {
      ...this.params(sheet),
      hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    });
  }

  private params({ id }: BookSheet) {
    return { unitId: this.grid.unitId, subUnitId: id };
  }
}

function isOut({ hidden, filtered }: LineLook): boolean {
  return hidden || filtered;
}
