import type { CellBlock } from "../../workflow/openWorkbook";

/** Cells that are copied to another thread in a few milliseconds, on a slow machine too. */
const sliceCells = 4_000;

/** A block as smaller ones that stand below each other, so that none takes long to hand over. */
export function inSlices(block: CellBlock, mostCells: number = sliceCells): readonly CellBlock[] {
  const columns = block.values[0]?.length ?? 0;
  const rows = Math.max(1, Math.floor(mostCells / Math.max(1, columns)));
  if (block.values.length <= rows) return [block];
  return Array.from({ length: Math.ceil(block.values.length / rows) }, (_, place) => {
    const from = place * rows;
    const slice = {
      ...block,
      firstRowIndex: block.firstRowIndex + from,
      values: block.values.slice(from, from + rows),
    };
    const { numberFormats } = block;
    return numberFormats === undefined
      ? slice
      : { ...slice, numberFormats: numberFormats.slice(from, from + rows) };
  });
}
