import type { CellContent } from "../../src/workbench/workbook/cellStore";

/** What is measured of a page with a spreadsheet, and so all that both pages are asked. */
export interface MeasuredPage {
  /** Opens a workbook; resolves when nothing is left to do for it. */
  open(bytes: Uint8Array, name: string): Promise<void>;
  /** Types a value, or a formula with its sign, into a cell of the sheet in front. */
  setCell(address: string, content: CellContent): void;
  values(address: string): unknown[][];
}
