import { plainLook, type GridLook } from "../../../host/xlsx/grid/gridLook";
import { endColumn, isWholeColumns, isWholeRows } from "../address/areas";
import { sheetColumnCount, sheetRowCount, type Area } from "../area";
import { lineRuns, type LineRuns } from "../lineRuns";

function isPlain(look: GridLook): boolean {
  return JSON.stringify({ ...plainLook, ...look }) === JSON.stringify(plainLook);
}

/**
 * How the cells of a sheet look: for each column its runs of rows, and for whole rows theirs. A
 * cell looks as its column says, else as its row says, else plain.
 */
export class CellLooks {
  private readonly columns = new Map<number, LineRuns<GridLook>>();
  private readonly rows = lineRuns<GridLook>(sheetRowCount);

  at(rowIndex: number, columnIndex: number): GridLook {
    return this.columns.get(columnIndex)?.at(rowIndex) ?? this.rows.at(rowIndex) ?? plainLook;
  }

  /** @param traits - `undefined` makes the cells plain again */
  set(area: Area, traits: Partial<GridLook> | undefined): void {
    const { rowIndex, rowCount } = area;
    if (isWholeRows(area)) {
      this.rows.change(rowIndex, rowCount, changed(traits));
      for (const column of this.columns.values()) {
        column.change(rowIndex, rowCount, (look) => look && changed(traits)(look));
      }
      return;
    }
    for (let index = area.columnIndex; index < endColumn(area); index += 1) {
      this.underlay(index, area);
      this.column(index).change(rowIndex, rowCount, changed(traits));
    }
  }

  /** The smallest area of cells that do not look plain, whole rows and columns left out. */
  usedArea(): Area | undefined {
    let [top, bottom, left, right] = [Infinity, 0, Infinity, -1];
    for (const [columnIndex, column] of this.columns) {
      for (const { start, end, known } of column.runs()) {
        if (isPlain(known) || end - start >= sheetRowCount) continue;
        top = Math.min(top, start);
        bottom = Math.max(bottom, end);
        left = Math.min(left, columnIndex);
        right = Math.max(right, columnIndex);
      }
    }
    if (right < 0) return undefined;
    const size = { rowCount: bottom - top, columnCount: right - left + 1 };
    return { rowIndex: top, columnIndex: left, ...size };
  }

  insertRows(area: Area): void {
    if (isWholeRows(area)) this.rows.insert(area.rowIndex, area.rowCount);
    for (let index = area.columnIndex; index < endColumn(area); index += 1) {
      const column = this.columns.get(index);
      // New cells look like those above them.
      const above = area.rowIndex === 0 ? undefined : column?.at(area.rowIndex - 1);
      column?.insert(area.rowIndex, area.rowCount, above);
    }
  }

  removeRows(area: Area): void {
    if (isWholeRows(area)) this.rows.remove(area.rowIndex, area.rowCount);
    for (let index = area.columnIndex; index < endColumn(area); index += 1) {
      this.columns.get(index)?.remove(area.rowIndex, area.rowCount);
    }
  }

  /** Moves looks of some rows right, or left over those taken out. */
  moveColumns(area: Area, shift: "right" | "left"): void {
    const by = shift === "right" ? area.columnCount : -area.columnCount;
    if (isWholeColumns(area)) {
      const moved = [...this.columns].flatMap(([index, column]): [number, LineRuns<GridLook>][] => {
        if (index < area.columnIndex) return [[index, column]];
        if (by < 0 && index < endColumn(area)) return [];
        return index + by < sheetColumnCount ? [[index + by, column]] : [];
      });
      this.columns.clear();
      for (const [index, column] of moved) this.columns.set(index, column);
      return;
    }
    this.moveParts(area, by);
  }

  private moveParts(area: Area, by: number): void {
    const { rowIndex, rowCount } = area;
    const last = Math.max(...this.columns.keys(), 0);
    const looks = new Map<number, GridLook[]>();
    for (let index = area.columnIndex; index <= last; index += 1) {
      const rows = Array.from({ length: rowCount }, (_, down) => this.at(rowIndex + down, index));
      looks.set(index, rows);
    }
    const whole = { rowIndex, rowCount, columnIndex: area.columnIndex };
    this.set({ ...whole, columnCount: last - area.columnIndex + 1 }, undefined);
    for (const [index, rows] of looks) {
      if (by < 0 && index < endColumn(area)) continue;
      rows.forEach((look, down) => {
        if (look === plainLook || index + by >= sheetColumnCount) return;
        const place = { rowIndex: rowIndex + down, columnIndex: index + by };
        this.set({ ...place, rowCount: 1, columnCount: 1 }, look);
      });
    }
  }

  private column(index: number): LineRuns<GridLook> {
    const known = this.columns.get(index);
    if (known !== undefined) return known;
    const column = lineRuns<GridLook>(sheetRowCount);
    this.columns.set(index, column);
    return column;
  }

  /** Cells that looked as their row said keep that where their column says nothing yet. */
  private underlay(columnIndex: number, { rowIndex, rowCount }: Area): void {
    for (const { start, end, known } of this.rows.runs()) {
      const from = Math.max(start, rowIndex);
      const count = Math.min(end, rowIndex + rowCount) - from;
      if (count > 0) this.column(columnIndex).change(from, count, (look) => look ?? known);
    }
  }
}

/** Equal looks that came from one change are one record, so that their runs join. */
function changed(traits: Partial<GridLook> | undefined): (look: GridLook | undefined) => GridLook {
  const made = new Map<GridLook, GridLook>();
  return (look) => {
    if (traits === undefined) return plainLook;
    const before = look ?? plainLook;
    const after = made.get(before) ?? { ...before, ...traits };
    made.set(before, after);
    return after;
  };
}
