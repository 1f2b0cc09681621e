import type { ICellData, IStyleData, Nullable, Worksheet } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/preset-sheets-core";
import type { GridLook } from "../../host/xlsx/grid/gridLook";
import { cellArea, forEachCell, overlaps } from "../workbook/address/areas";
import type { Shift } from "../workbook/address/shift";
import type { Area } from "../workbook/area";
import type { CellContent, CellValue, LookOfCell, SheetStore } from "../workbook/cellStore";
import { cellOf, contentOf, holdsContent, valueOf } from "./cellContents";
import { Bounds } from "./bounds";
import { CellLooks } from "./cellLooks";
import { existingCells, filledCells, readEach, visitCells, type Cells } from "./cellMatrix";
import { formulaAt } from "./formulaAt";
import { growSheet } from "./growSheet";
import { cellAreaOf, visitHeld, type HeldCell } from "./heldCells";
import { shiftCells } from "./shiftCells";
import { lineCommand } from "./shiftCommands";
import { styledCell } from "./styledCell";
import { areaOf, rangeOf, worksheetOf, type WorkbookGrid } from "./workbookGrid";

/** One sheet of the page's spreadsheet. */
export class UniverSheet implements SheetStore {
  readonly id: string;
  private readonly grid: WorkbookGrid;
  private readonly looks = new CellLooks();

  constructor(grid: WorkbookGrid, id: string) {
    this.grid = grid;
    this.id = id;
  }

  values(area: Area): CellValue[][] {
    const cells = this.cells();
    const spilled = this.spilled();
    return readEach<CellValue>(area, (rowIndex, columnIndex) =>
      valueOf(spilled?.[rowIndex]?.[columnIndex] ?? cells[rowIndex]?.[columnIndex]),
    );
  }

  formulas(area: Area): CellContent[][] {
    const cells = this.cells();
    return readEach<CellContent>(area, (rowIndex, columnIndex) => {
      const cell = cells[rowIndex]?.[columnIndex];
      const place = { sheetId: this.id, rowIndex, columnIndex };
      const content = contentOf(cell, formulaAt(this.grid, place, cell));
      const looksTyped =
        cell?.f === undefined && typeof content === "string" && content.startsWith("=");
      return looksTyped && !this.isTextFormat(rowIndex, columnIndex) ? `'${content}` : content;
    });
  }

  write(area: Area, contents: readonly (readonly (CellContent | null)[])[]): void {
    const cells: Cells = {};
    contents.forEach((line, rowOffset) => {
      const written: Record<number, ICellData> = {};
      line.forEach((content, columnOffset) => {
        if (content === null) return;
        const columnIndex = area.columnIndex + columnOffset;
        const isText = () => this.isTextFormat(area.rowIndex + rowOffset, columnIndex);
        written[columnIndex] = cellOf(content, isText);
      });
      cells[area.rowIndex + rowOffset] = written;
    });
    this.set(area, cells);
  }

  usedArea(valuesOnly: boolean): Area | undefined {
    const bounds = new Bounds();
    for (const lines of [this.cells(), this.spilled() ?? {}])
      visitCells(lines, (rowIndex, columnIndex, cell) => {
        if (holdsContent(cell) || (!valuesOnly && cell?.s)) bounds.add(rowIndex, columnIndex);
      });
    return bounds.area();
  }

  look(rowIndex: number, columnIndex: number): GridLook {
    const cell = this.cells()[rowIndex]?.[columnIndex];
    return this.looks.look(this.sheet(), { rowIndex, columnIndex, cell });
  }

  setLook(area: Area, look: Partial<GridLook>): void {
    this.setStyles(area, filledCells(area, styledCell(look)));
  }

  setEachLook(area: Area, lookOf: LookOfCell): void {
    const cells: Record<number, Record<number, ICellData>> = {};
    forEachCell(area, (rowIndex, columnIndex) => {
      const look = lookOf(rowIndex, columnIndex);
      if (look !== undefined) (cells[rowIndex] ??= {})[columnIndex] = styledCell(look);
    });
    this.setStyles(area, cells);
  }

  clear(area: Area, what: "contents" | "formats" | "all"): void {
    const emptied: ICellData = {
      ...(what === "formats" ? {} : { v: null, f: null, si: null, p: null }),
      ...(what === "contents" ? {} : { s: null, custom: null }),
    };
    const trigger = what === "formats" ? { trigger: SetStyleCommand.id } : {};
    this.set(area, existingCells(this.cells(), area, emptied), trigger);
  }

  spillArea(rowIndex: number, columnIndex: number): Area | undefined {
    const ranges = this.grid.formulas.getArrayFormulaRange()[this.grid.unitId]?.[this.id];
    const range = ranges?.[rowIndex]?.[columnIndex];
    return range === undefined ? undefined : areaOf(range);
  }

  /** Shows every cell that holds anything or is styled, spilled ones included, row by row. */
  visitCells(see: (rowIndex: number, columnIndex: number, held: HeldCell) => void): void {
    visitHeld(this.cells(), this.spilled(), (rowIndex, columnIndex, cell, spilled) => {
      const formula = formulaAt(this.grid, { sheetId: this.id, rowIndex, columnIndex }, cell);
      const range = formula === undefined ? undefined : this.spillArea(rowIndex, columnIndex);
      see(rowIndex, columnIndex, {
        cell,
        value: valueOf(spilled ?? cell),
        formula,
        fills: range && cellAreaOf(range),
        isSpilled: formula === undefined && spilled !== undefined && spilled !== null,
      });
    });
  }

  /** Whether `visitCells` shows this place. */
  holds(rowIndex: number, columnIndex: number): boolean {
    const cell = this.cells()[rowIndex]?.[columnIndex];
    return (cell ?? this.spilled()?.[rowIndex]?.[columnIndex]) !== undefined;
  }

  /** The style a cell has itself, apart from those of its row, column and sheet. */
  ownStyle(cell: Nullable<ICellData>): Nullable<IStyleData> {
    return this.grid.workbook.getStyles().getStyleByCell(cell);
  }

  /** Where the formula stands whose answer a cell shows; the cell itself when it is its own. */
  formulaFilling(rowIndex: number, columnIndex: number) {
    const filled = this.grid.formulas.getArrayFormulaRange()[this.grid.unitId]?.[this.id] ?? {};
    const here = { rowIndex, columnIndex, rowCount: 1, columnCount: 1 };
    for (const line of Object.keys(filled).map(Number))
      for (const column of Object.keys(filled[line] ?? {}).map(Number)) {
        const range = filled[line]?.[column];
        if (range !== undefined && overlaps(areaOf(range), here))
          return { rowIndex: line, columnIndex: column };
      }
    return { rowIndex, columnIndex };
  }

  insert(area: Area, shift: "down" | "right"): void {
    this.reach(area);
    this.shift({ sheetId: this.id, area, kind: shift === "down" ? "insertDown" : "insertRight" });
  }

  remove(area: Area, shift: "up" | "left"): void {
    this.shift({ sheetId: this.id, area, kind: shift === "up" ? "removeUp" : "removeLeft" });
  }

  merge(area: Area): void {
    this.reach(area);
    this.grid.run(AddWorksheetMergeMutation.id, this.mergeParams([area]));
  }

  unmerge(area: Area): void {
    const touched = this.merges().filter((merged) => overlaps(merged, area));
    if (touched.length > 0)
      this.grid.run(RemoveWorksheetMergeMutation.id, this.mergeParams(touched));
  }

  merges(): readonly Area[] {
    return this.sheet().getMergeData().map(areaOf);
  }

  /** Makes the grid large enough to show an area; to the add-in every sheet is of Excel's size. */
  reach(area: Area): void {
    growSheet(this.grid, this.id, area);
  }

  private shift(shift: Shift): void {
    const command = lineCommand(shift);
    if (command === undefined)
      shiftCells(this.grid, shift, (rowIndex, columnIndex) =>
        this.reach(cellArea(rowIndex, columnIndex)),
      );
    else {
      const { unitId } = this.grid;
      this.grid.run(command.id, { unitId, subUnitId: this.id, ...command.params });
    }
  }

  private mergeParams(areas: readonly Area[]) {
    return { unitId: this.grid.unitId, subUnitId: this.id, ranges: areas.map(rangeOf) };
  }

  /** Told so, the formulas of the cells are left alone; a plain write would forget them. */
  private setStyles(area: Area, cells: Cells): void {
    this.set(area, cells, { trigger: SetStyleCommand.id });
  }

  private set(area: Area, cellValue: Cells, how: object = {}): void {
    if (Object.keys(cellValue).length === 0) return;
    this.reach(area);
    const { unitId } = this.grid;
    this.grid.run(SetRangeValuesMutation.id, { unitId, subUnitId: this.id, cellValue, ...how });
  }

  private isTextFormat(rowIndex: number, columnIndex: number): boolean {
    return this.look(rowIndex, columnIndex).numberFormat === "@";
  }

  private cells(): Cells {
    return this.sheet().getCellMatrix().getMatrix();
  }

  /** Values that formulas of this sheet have spilled. */
  private spilled(): Cells | undefined {
    const spilled = this.grid.formulas.getArrayFormulaCellData()[this.grid.unitId]?.[this.id];
    return spilled as Cells | undefined;
  }

  private sheet(): Worksheet {
    return worksheetOf(this.grid, this.id);
  }
}
