import type { CellBlock, CellsWish } from "../../workflow/openWorkbook";
import { BlockPace, bytesOf } from "./blockPace";
import { rangeAt } from "./cellAreas";
import type { ExcelRequests } from "./excelRequests";
import { HostFailure } from "./hostFailure";
import { refuse } from "./hostRefusal";

/** Who is given the blocks, and what stops them. */
export interface BlockReader {
  readonly onBlock: (block: CellBlock) => void | Promise<void>;
  readonly signal: AbortSignal | undefined;
}

/**
 * Reads an area from the top in blocks, each in a request of its own. A block that is too much for
 * Excel is halved, down to a single row.
 */
export async function readBlocks(
  requests: ExcelRequests,
  wish: CellsWish,
  { onBlock, signal }: BlockReader,
): Promise<void> {
  const { area } = wish;
  const columns = area.lastColumnIndex - area.firstColumnIndex + 1;
  const pace = new BlockPace(requests.clock, wish.withFormats);
  let firstRowIndex = area.firstRowIndex;
  let tried: number | undefined;
  while (firstRowIndex <= area.lastRowIndex) {
    if (signal?.aborted === true) refuse({ code: "cancelled" });
    const rows = Math.min(tried ?? pace.rows(columns), area.lastRowIndex - firstRowIndex + 1);
    const part = {
      ...wish,
      area: { ...area, firstRowIndex, lastRowIndex: firstRowIndex + rows - 1 },
    };
    const measured = pace.begin();
    const block = await requests.repeatedly(() => readBlock(requests, part));
    if (block === undefined) {
      tried = pace.halve(rows);
      if (tried === undefined) refuse({ code: "tooLarge" });
      continue;
    }
    tried = undefined;
    const bytes = bytesOf(block.values) + bytesOf(block.numberFormats ?? []);
    measured({ cells: rows * columns, bytes });
    await onBlock(block);
    firstRowIndex += rows;
  }
}

/** @returns `undefined` when it is more than Excel sends at once */
async function readBlock(
  requests: ExcelRequests,
  { sheetId, area, withFormats }: CellsWish,
): Promise<CellBlock | undefined> {
  try {
    return await requests.ask((workbook) => {
      const range = rangeAt(workbook.worksheets.getItem(sheetId), area);
      range.load(withFormats ? { values: true, numberFormat: true } : { values: true });
      return () => {
        const values = range.values as CellBlock["values"] | null;
        const formats = withFormats ? (range.numberFormat as string[][] | null) : undefined;
        // Of very many cells Excel answers nothing instead of refusing.
        if (values === null || formats === null) return undefined;
        const { firstRowIndex, firstColumnIndex } = area;
        const block = { sheetId, firstRowIndex, firstColumnIndex, values };
        return formats === undefined ? block : { ...block, numberFormats: formats };
      };
    });
  } catch (error) {
    if (error instanceof HostFailure && error.problem.code === "tooLarge") return undefined;
    throw error;
  }
}
