import { BooleanNumber } from "@univerjs/core";
import {
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  ToggleGridlinesMutation,
} from "@univerjs/preset-sheets-core";
import { sheetColumnCount, sheetRowCount } from "../workbook/area";
import type { Book } from "../workbook/book";
import type { BookChange, CellsChanged, SheetLook } from "../workbook/book/bookChange";
import type { BookSheet } from "../workbook/book/bookSheet";
import { showConditions } from "./showConditions";
import { showColumns, showRows } from "./showLines";
import { showTables } from "./showTables";
import { showValidations } from "./showValidations";
import { worksheetOf, type WorkbookGrid } from "./workbookGrid";

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
      case "cellsChanged":
        if (change.changeType !== "RangeEdited") this.cellsMoved(change);
        return;
      case "sheetRenamed":
        this.rules();
        return;
      case "tableAdded":
      case "tableDeleted":
      case "tableChanged":
        showTables(this.grid, this.book, change.table.sheet);
        return;
      default:
    }
  }

  /** What stands on cells has moved, and formulas in rules on any sheet with it. */
  private cellsMoved({ sheet, area, changeType }: CellsChanged): void {
    if (changeType === "RowInserted")
      showRows(this.grid, sheet, { start: area.rowIndex, count: area.rowCount });
    if (changeType === "ColumnInserted")
      showColumns(this.grid, sheet, { start: area.columnIndex, count: area.columnCount });
    this.rules();
    showTables(this.grid, this.book, sheet);
  }

  private rules(): void {
    for (const sheet of this.book.sheets) {
      showValidations(this.grid, sheet);
      showConditions(this.grid, sheet);
    }
  }

  private draw(sheet: BookSheet, what: SheetLook): void {
    if (what === "columns") showColumns(this.grid, sheet);
    else if (what === "rows" || what === "filter") showRows(this.grid, sheet);
    else if (what === "freeze") this.freeze(sheet);
    else if (what === "gridlines") this.gridlines(sheet);
    else if (what === "tab") this.tab(sheet);
    else if (what === "validation") showValidations(this.grid, sheet);
    else if (what === "conditionalFormats") showConditions(this.grid, sheet);
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
