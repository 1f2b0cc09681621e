import { refuse } from "../refusal";
import { attributeIsTrue, attributeNumber } from "../xml/attributes";
import { codes, xmlToken } from "../xml/xmlBytes";
import { grid } from "./cellAddress";
import type { CellContext } from "./cellContext";
import { QuickCells } from "./quickCells";
import { readCell } from "./readCell";

const names = { row: codes("row"), c: codes("c"), r: codes("r"), hidden: codes("hidden") };

/**
 * Reads the rows inside the `sheetData` just opened into the context's store.
 *
 * Rows and cells may leave out their number; they then follow the one before.
 *
 * @returns 0-based indexes of the rows marked hidden, by whomever
 */
export function readSheetCells(context: CellContext): number[] {
  const { xml } = context;
  const quick = new QuickCells(context);
  const hiddenRows: number[] = [];
  context.rowIndex = -1;
  if (xml.closesItself()) return hiddenRows;
  for (;;) {
    const token = xml.next();
    if (token === xmlToken.close) return hiddenRows;
    if (token === xmlToken.end) refuse({ code: "cutSheet", sheet: context.sheet });
    if (token !== xmlToken.open) continue;
    if (!xml.isNamed(names.row)) {
      xml.skipElement();
      continue;
    }
    beginRow(context);
    context.witness?.row();
    if (attributeIsTrue(xml, names.hidden)) hiddenRows.push(context.rowIndex);
    if (!xml.closesItself()) readRow(context, quick);
  }
}

function beginRow(context: CellContext): void {
  const { xml, sheet } = context;
  const sheetRow = attributeNumber(xml, names.r) ?? context.rowIndex + 2;
  if (!(sheetRow >= 1 && sheetRow <= grid.rows))
    refuse({ code: "cellOutsideGrid", sheet, address: `${sheetRow}:${sheetRow}` });
  context.rowIndex = sheetRow - 1;
  context.columnIndex = -1;
}

function readRow(context: CellContext, quick: QuickCells): void {
  const { xml } = context;
  for (;;) {
    while (quick.take());
    const token = xml.next();
    if (token === xmlToken.close) return;
    if (token === xmlToken.end) refuse({ code: "cutSheet", sheet: context.sheet });
    if (token !== xmlToken.open) continue;
    if (xml.isNamed(names.c)) readCell(context);
    else xml.skipElement();
  }
}
