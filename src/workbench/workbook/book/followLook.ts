import { sheetColumnCount, sheetRowCount, type Area } from "../area";
import type { Book } from "../book";
import type { StoreChange } from "../cellStore";
import type { BookSheet } from "./bookSheet";
import { changeLines } from "./lines";

/** What a person changes of a sheet's look, and of no cell. */
export type StoreLook = Extract<
  StoreChange,
  {
    readonly kind:
      | "linesSized"
      | "linesHidden"
      | "frozen"
      | "sheetShown"
      | "tabColoured"
      | "gridlinesShown";
  }
>;

/** Keeps the book right when a person changes how a sheet looks. */
export function followLook(book: Book, sheet: BookSheet, change: StoreLook): void {
  switch (change.kind) {
    case "linesSized":
      for (const { start, count, points } of change.sizes)
        changeLines(sheet[change.of], { start, count }, { points });
      book.tell({ kind: "sheetLook", sheet, what: change.of });
      return;
    case "linesHidden":
      followHidden(book, sheet, change);
      return;
    case "frozen":
      sheet.frozen = frozenArea(change);
      book.tell({ kind: "sheetLook", sheet, what: "freeze" });
      return;
    case "sheetShown": {
      const visibilityBefore = sheet.visibility;
      sheet.visibility = change.visible ? "Visible" : "Hidden";
      if (sheet.visibility !== visibilityBefore)
        book.tell({ kind: "visibilityChanged", sheet, visibilityBefore });
      return;
    }
    case "tabColoured":
      sheet.tabColor = change.color;
      book.tell({ kind: "sheetLook", sheet, what: "tab" });
      return;
    case "gridlinesShown":
      sheet.showGridlines = change.shown;
      book.tell({ kind: "sheetLook", sheet, what: "gridlines" });
  }
}

/** Shown by hand, a row is shown whatever a filter said. */
function followHidden(
  book: Book,
  sheet: BookSheet,
  { of, lines, hidden }: Extract<StoreLook, { kind: "linesHidden" }>,
): void {
  const traits = hidden ? { hidden } : { hidden, filtered: false };
  for (const run of lines) changeLines(sheet[of], run, traits);
  book.tell({ kind: "sheetLook", sheet, what: of });
  if (of === "columns") return;
  for (const { start, count } of lines) {
    const area = {
      rowIndex: start,
      rowCount: count,
      columnIndex: 0,
      columnCount: sheetColumnCount,
    };
    book.tell({ kind: "rowHiddenChanged", sheet, area, hidden });
  }
}

function frozenArea({
  rowCount,
  columnCount,
}: Extract<StoreLook, { kind: "frozen" }>): Area | undefined {
  if (rowCount === 0 && columnCount === 0) return undefined;
  return {
    rowIndex: 0,
    columnIndex: 0,
    rowCount: rowCount === 0 ? sheetRowCount : rowCount,
    columnCount: columnCount === 0 ? sheetColumnCount : columnCount,
  };
}
