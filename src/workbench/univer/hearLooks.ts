import { BooleanNumber, type IRange } from "@univerjs/core";
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  ToggleGridlinesMutation,
  type ISetFrozenMutationParams,
  type ISetTabColorMutationParams,
  type ISetWorksheetHideMutationParams,
  type IToggleGridlinesMutationParams,
} from "@univerjs/preset-sheets-core";
import type { LineKind, SizedLines, StoreChange, StoreLines } from "../workbook/cellStore";
import { pixelsOfPoint } from "./showLines";
import { worksheetOf, type WorkbookGrid } from "./workbookGrid";

/** What a mutation of Univer's means to the book. */
export type Hearing = (params: object, grid: WorkbookGrid) => StoreChange | undefined;

interface Lines {
  readonly subUnitId: string;
  readonly ranges: readonly IRange[];
}

/** What a person changes of a sheet's look, by the mutation that does it, undoing included. */
export const hearLooks: Readonly<Record<string, Hearing>> = {
  [SetWorksheetColWidthMutation.id]: hearSizes("columns"),
  // Of a row both tell a half: how high it is, and whether that is its own height.
  [SetWorksheetRowHeightMutation.id]: hearSizes("rows"),
  [SetWorksheetRowIsAutoHeightMutation.id]: hearSizes("rows"),
  [SetColHiddenMutation.id]: hearHidden("columns", true),
  [SetColVisibleMutation.id]: hearHidden("columns", false),
  [SetRowHiddenMutation.id]: hearHidden("rows", true),
  [SetRowVisibleMutation.id]: hearHidden("rows", false),
  [SetFrozenMutation.id]: (params) => {
    const { subUnitId, startRow, startColumn, xSplit, ySplit } = params as ISetFrozenMutationParams;
    return {
      kind: "frozen",
      sheetId: subUnitId,
      rowCount: ySplit > 0 ? startRow : 0,
      columnCount: xSplit > 0 ? startColumn : 0,
    };
  },
  [SetWorksheetHideMutation.id]: (params) => {
    const { subUnitId, hidden } = params as ISetWorksheetHideMutationParams;
    return { kind: "sheetShown", sheetId: subUnitId, visible: hidden !== BooleanNumber.TRUE };
  },
  [SetTabColorMutation.id]: (params) => {
    const { subUnitId, color } = params as ISetTabColorMutationParams;
    return { kind: "tabColoured", sheetId: subUnitId, color };
  },
  [ToggleGridlinesMutation.id]: (params) => {
    const { subUnitId, showGridlines } = params as IToggleGridlinesMutationParams;
    const shown = showGridlines === BooleanNumber.TRUE;
    return { kind: "gridlinesShown", sheetId: subUnitId, shown };
  },
};

function hearHidden(of: LineKind, hidden: boolean): Hearing {
  return (params) => {
    const { subUnitId, ranges } = params as Lines;
    const lines = ranges.map((range) => linesOf(of, range));
    return { kind: "linesHidden", sheetId: subUnitId, of, lines, hidden };
  };
}

/** Sizes are read where they are kept: undoing gives them line by line, a person all as one. */
function hearSizes(of: LineKind): Hearing {
  return (params, grid) => {
    const { subUnitId, ranges } = params as Lines;
    const pointsOf = of === "rows" ? rowPoints(grid, subUnitId) : columnPoints(grid, subUnitId);
    const sizes = ranges.flatMap((range) => sizedRuns(linesOf(of, range), pointsOf));
    return { kind: "linesSized", sheetId: subUnitId, of, sizes };
  };
}

function linesOf(of: LineKind, range: IRange): StoreLines {
  const [first, last] =
    of === "rows" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { start: first, count: last - first + 1 };
}

function columnPoints(grid: WorkbookGrid, sheetId: string) {
  const sheet = worksheetOf(grid, sheetId);
  const columns = sheet.getColumnManager();
  const { defaultColumnWidth } = sheet.getConfig();
  return (columnIndex: number) => {
    const width = columns.getColumn(columnIndex)?.w;
    return width === undefined || width === defaultColumnWidth ? undefined : width / pixelsOfPoint;
  };
}

function rowPoints(grid: WorkbookGrid, sheetId: string) {
  const rows = worksheetOf(grid, sheetId).getRowManager();
  return (rowIndex: number) => {
    const { h, ia } = rows.getRow(rowIndex) ?? {};
    return h === undefined || ia !== BooleanNumber.FALSE ? undefined : h / pixelsOfPoint;
  };
}

/** Neighbours of one size together. */
function sizedRuns(
  { start, count }: StoreLines,
  pointsOf: (index: number) => number | undefined,
): SizedLines[] {
  const runs: { start: number; count: number; points: number | undefined }[] = [];
  for (let index = start; index < start + count; index++) {
    const points = pointsOf(index);
    const last = runs.at(-1);
    if (last !== undefined && last.points === points) last.count++;
    else runs.push({ start: index, count: 1, points });
  }
  return runs;
}
