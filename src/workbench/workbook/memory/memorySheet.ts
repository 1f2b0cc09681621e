import type { GridLook } from "../../../host/xlsx/grid/gridLook";
import {
  bounding,
  cellArea,
  contains,
  endColumn,
  endRow,
  forEachCell,
  overlaps,
} from "../address/areas";
import { shiftedArea, type Shift } from "../address/shift";
import type { Area } from "../area";
import type { CellContent, CellValue, LookOfCell, SheetStore } from "../cellStore";
import { answeredValue } from "../book/cellValues";
import { parseFormula } from "../formula/parseFormula";
import { isErrorText } from "../text/errorText";
import { CellGrid } from "./cellGrid";
import { CellLooks } from "./cellLooks";
import { isFormula, isSpilled, shownValue, type FormulaCell } from "./memoryCell";
import type { Calculation } from "./calculation";

/** One sheet of the small store. */
export class MemorySheet implements SheetStore {
  readonly id: string;
  name: string;
  readonly grid = new CellGrid();
  private readonly looks = new CellLooks();
  private readonly calculation: Calculation;
  private merged: Area[] = [];

  constructor(id: string, name: string, calculation: Calculation) {
    this.id = id;
    this.name = name;
    this.calculation = calculation;
  }

  values(area: Area): CellValue[][] {
    this.calculation.run();
    const rows = blankRows<CellValue>(area);
    this.grid.each(area, (cell, rowIndex, columnIndex) => {
      const cells = rows[rowIndex - area.rowIndex];
      if (cells !== undefined) cells[columnIndex - area.columnIndex] = shownValue(cell);
    });
    return rows;
  }

  formulas(area: Area): CellContent[][] {
    const rows = blankRows<CellContent>(area);
    this.grid.each(area, (cell, rowIndex, columnIndex) => {
      const cells = rows[rowIndex - area.rowIndex];
      if (cells === undefined || isSpilled(cell)) return;
      const content = isFormula(cell)
        ? cell.text
        : this.typed(answeredValue(cell), rowIndex, columnIndex);
      cells[columnIndex - area.columnIndex] = content;
    });
    return rows;
  }

  /** A text that would be a formula comes behind an apostrophe. */
  private typed(content: CellContent, rowIndex: number, columnIndex: number): CellContent {
    if (typeof content !== "string" || !/^[=']/.test(content)) return content;
    return this.isText(rowIndex, columnIndex) ? content : `'${content}`;
  }

  private isText(rowIndex: number, columnIndex: number): boolean {
    return this.looks.at(rowIndex, columnIndex).numberFormat === "@";
  }

  write(area: Area, contents: readonly (readonly (CellContent | null)[])[]): void {
    contents.forEach((cells, down) => {
      cells.forEach((content, across) => {
        if (content !== null) this.put(area.rowIndex + down, area.columnIndex + across, content);
      });
    });
    this.calculation.touch({ sheet: this, area });
  }

  private put(rowIndex: number, columnIndex: number, content: CellContent): void {
    const before = this.grid.at(rowIndex, columnIndex);
    if (isFormula(before)) this.calculation.drop(before);
    if (isSpilled(before)) {
      // A blank leaves what is spilled; anything else is in its way.
      if (content === "") return;
      this.calculation.again(before.from);
    }
    const formula = this.formulaOf(rowIndex, columnIndex, content);
    if (formula !== undefined) {
      this.grid.set(rowIndex, columnIndex, formula);
      this.calculation.add(formula);
      return;
    }
    const text = typeof content === "string" && content.startsWith("'");
    const kept = text ? content.slice(1) : content;
    const isError = kept === content && typeof kept === "string" && isErrorText(kept);
    const held = isError && !this.isText(rowIndex, columnIndex) ? { error: kept } : kept;
    this.grid.set(rowIndex, columnIndex, held === "" ? undefined : held);
  }

  private formulaOf(
    rowIndex: number,
    columnIndex: number,
    content: CellContent,
  ): FormulaCell | undefined {
    const shaped = typeof content === "string" && content.length > 1 && content.startsWith("=");
    if (!shaped || this.isText(rowIndex, columnIndex)) return undefined;
    return {
      sheet: this,
      rowIndex,
      columnIndex,
      text: content,
      expression: parseFormula(content),
      value: 0,
      spill: undefined,
      blocked: undefined,
      reads: [],
      calls: new Map(),
      calculating: false,
    };
  }

  usedArea(valuesOnly: boolean): Area | undefined {
    this.calculation.run();
    const filled = this.grid.usedArea();
    const looked = valuesOnly ? undefined : this.looks.usedArea();
    if (filled === undefined || looked === undefined) return filled ?? looked;
    return bounding(filled, looked);
  }

  look(rowIndex: number, columnIndex: number): GridLook {
    return this.looks.at(rowIndex, columnIndex);
  }

  setLook(area: Area, look: Partial<GridLook>): void {
    this.looks.set(area, look);
  }

  setEachLook(area: Area, lookOf: LookOfCell): void {
    const looks: [Area, Partial<GridLook>][] = [];
    forEachCell(area, (rowIndex, columnIndex) => {
      const look = lookOf(rowIndex, columnIndex);
      if (look !== undefined) looks.push([cellArea(rowIndex, columnIndex), look]);
    });
    for (const [cell, look] of looks) this.looks.set(cell, look);
  }

  clear(area: Area, what: "contents" | "formats" | "all"): void {
    if (what !== "formats") {
      this.grid.each(area, (_cell, rowIndex, columnIndex) => this.put(rowIndex, columnIndex, ""));
      this.calculation.touch({ sheet: this, area });
    }
    if (what !== "contents") this.looks.set(area, undefined);
    if (what === "all") this.unmerge(area);
  }

  spillArea(rowIndex: number, columnIndex: number): Area | undefined {
    this.calculation.run();
    const cell = this.grid.at(rowIndex, columnIndex);
    return isFormula(cell) ? cell.spill : undefined;
  }

  insert(area: Area, shift: "down" | "right"): void {
    const kind = shift === "down" ? "insertDown" : "insertRight";
    this.shift({ sheetId: this.id, area, kind });
    if (shift === "down") this.looks.insertRows(area);
    else this.looks.moveColumns(area, "right");
  }

  remove(area: Area, shift: "up" | "left"): void {
    this.clear(area, "contents");
    const kind = shift === "up" ? "removeUp" : "removeLeft";
    this.shift({ sheetId: this.id, area, kind });
    if (shift === "up") this.looks.removeRows(area);
    else this.looks.moveColumns(area, "left");
  }

  private shift(shift: Shift): void {
    this.calculation.unspillAll(this);
    this.grid.move((rowIndex, columnIndex) => shiftedArea(cellArea(rowIndex, columnIndex), shift));
    this.merged = this.merged
      .map((area) => shiftedArea(area, shift))
      .filter((area) => area !== undefined);
    this.calculation.shift(this, shift);
  }

  merge(area: Area): void {
    this.merged.push(area);
  }

  unmerge(area: Area): void {
    this.merged = this.merged.filter((merged) => !overlaps(merged, area));
  }

  merges(): readonly Area[] {
    return this.merged;
  }

  /** Whether a formula's answer may fill an area: nothing else is in it. */
  isFreeFor(formula: FormulaCell, area: Area): boolean {
    let free = !this.merged.some((merged) => overlaps(merged, area));
    if (endRow(area) > 1_048_576 || endColumn(area) > 16_384) return false;
    this.grid.each(area, (cell) => {
      if (cell !== formula && !(isSpilled(cell) && cell.from === formula)) free = false;
    });
    return free && contains(area, cellArea(formula.rowIndex, formula.columnIndex));
  }
}

function blankRows<Cell>(area: Area): (Cell | "")[][] {
  return Array.from({ length: area.rowCount }, () =>
    Array.from<Cell | "">({ length: area.columnCount }).fill(""),
  );
}
