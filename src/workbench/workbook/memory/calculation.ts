import { cellArea, overlaps } from "../address/areas";
import type { Shift } from "../address/shift";
import type { Area } from "../area";
import type { AddinFunctions } from "../addinFunctions";
import type { CellValue } from "../cellStore";
import { formulaWithoutSheet, renamedFormula, shiftedFormula } from "../formula/movedFormula";
import { parseFormula } from "../formula/parseFormula";
import { AddinCalls } from "./addinCalls";
import { evaluate } from "./evaluate";
import { isFormula, isSpilled, type FormulaCell, type PlaceRead } from "./memoryCell";
import type { MemorySheet } from "./memorySheet";
import type { Names } from "./names";

/** Rounds after which formulas that feed on each other are left as they are. */
const mostRounds = 100;

/**
 * Keeps the formulas of the small store calculated. What changes makes those dirty that read it;
 * dirty formulas are calculated when somebody looks, in any order, until none is left.
 */
export class Calculation {
  private readonly formulas = new Set<FormulaCell>();
  private readonly dirty = new Set<FormulaCell>();
  private readonly names: Names;
  private readonly onCalculated: (sheetIds: readonly string[]) => void;
  private readonly calls: AddinCalls;
  private running = false;

  constructor(names: Names, onCalculated: (sheetIds: readonly string[]) => void) {
    this.names = names;
    this.onCalculated = onCalculated;
    this.calls = new AddinCalls((cell) => {
      if (this.formulas.has(cell)) this.again(cell);
      this.run();
    });
  }

  setFunctions(functions: AddinFunctions): void {
    this.calls.setFunctions(functions);
    this.everything();
  }

  add(formula: FormulaCell): void {
    this.formulas.add(formula);
    this.again(formula);
  }

  drop(formula: FormulaCell): void {
    this.unspill(formula);
    this.formulas.delete(formula);
    this.dirty.delete(formula);
  }

  dropSheet(sheet: MemorySheet): void {
    for (const formula of [...this.formulas]) if (formula.sheet === sheet) this.drop(formula);
    for (const formula of this.formulas) {
      if (formula.reads.some((read) => read.sheet === sheet)) this.again(formula);
      this.retext(formula, formulaWithoutSheet(formula.text, sheet.name));
    }
  }

  /** Calculates a formula anew when somebody looks. */
  again(formula: FormulaCell): void {
    this.dirty.add(formula);
    this.soon();
  }

  /** Forgets the add-in's answers, too. */
  everything(): void {
    for (const formula of this.formulas) {
      formula.calls.clear();
      this.again(formula);
    }
  }

  /** Some cells changed: whatever read them, or was blocked by them, is dirty. */
  touch({ sheet, area }: PlaceRead): void {
    for (const formula of this.formulas) {
      const blocked =
        formula.sheet === sheet && formula.blocked !== undefined && overlaps(formula.blocked, area);
      const reads = (read: PlaceRead) => read.sheet === sheet && overlaps(read.area, area);
      if (!formula.calculating && (blocked || formula.reads.some(reads))) this.again(formula);
    }
  }

  /** Names, tables or sheets changed: formulas that found none may find one now. */
  namesChanged(): void {
    for (const formula of this.formulas) this.again(formula);
  }

  private soon(): void {
    if (this.running) return;
    this.calls.soon(() => this.run());
  }

  /** Calculates until nothing is dirty. */
  run(): void {
    if (this.running || this.dirty.size === 0) return;
    this.running = true;
    const sheets = new Set<string>();
    const rounds = new Map<FormulaCell, number>();
    for (const formula of this.dirty) {
      this.dirty.delete(formula);
      const round = (rounds.get(formula) ?? 0) + 1;
      rounds.set(formula, round);
      if (round > mostRounds || !this.formulas.has(formula)) continue;
      this.calculate(formula);
      sheets.add(formula.sheet.id);
    }
    this.running = false;
    this.onCalculated([...sheets]);
  }

  private calculate(formula: FormulaCell): void {
    if (formula.calculating) return;
    formula.calculating = true;
    formula.reads = [];
    const answer = evaluate(formula, {
      names: this.names,
      calls: this.calls,
      beforeRead: (cell) => {
        if (this.dirty.delete(cell)) this.calculate(cell);
      },
    });
    this.place(formula, answer);
    formula.calculating = false;
  }

  /** Puts an answer into its cells, or says why it can not. */
  private place(formula: FormulaCell, answer: CellValue[][]): void {
    const before = { value: formula.value, spill: formula.spill };
    const [[first = "", ...right] = [], ...below] = answer;
    const fills = right.length > 0 || below.length > 0 ? areaFilled(formula, answer) : undefined;
    this.clearSpill(formula);
    const free = fills === undefined || formula.sheet.isFreeFor(formula, fills);
    formula.blocked = free ? undefined : fills;
    formula.spill = free ? fills : undefined;
    formula.value = free ? first : { error: "#SPILL!" };
    if (formula.spill !== undefined) fill(formula, answer);
    const own = cellArea(formula.rowIndex, formula.columnIndex);
    const same = sameValue(before.value, formula.value) && !before.spill && !formula.spill;
    if (same) return;
    for (const area of [before.spill ?? own, formula.spill ?? own]) {
      this.touch({ sheet: formula.sheet, area });
    }
  }

  /** Takes a formula's answer out of the cells it filled, and tells who read them. */
  private unspill(formula: FormulaCell): void {
    const { spill } = formula;
    if (spill === undefined) return;
    this.clearSpill(formula);
    this.touch({ sheet: formula.sheet, area: spill });
  }

  private clearSpill(formula: FormulaCell): void {
    const { spill, sheet } = formula;
    if (spill === undefined) return;
    formula.spill = undefined;
    sheet.grid.each(spill, (cell, rowIndex, columnIndex) => {
      if (isSpilled(cell) && cell.from === formula) {
        sheet.grid.set(rowIndex, columnIndex, undefined);
      }
    });
  }

  /** Before cells move: what is spilled is filled in anew afterwards. */
  unspillAll(sheet: MemorySheet): void {
    for (const formula of this.formulas) {
      if (formula.sheet !== sheet || formula.spill === undefined) continue;
      this.clearSpill(formula);
      this.again(formula);
    }
  }

  /** Cells of a sheet have moved: formulas follow, and are calculated anew. */
  shift(shifted: MemorySheet, shift: Shift): void {
    shifted.grid.each(wholeGrid, (cell, rowIndex, columnIndex) => {
      if (isFormula(cell)) Object.assign(cell, { rowIndex, columnIndex });
    });
    for (const formula of this.formulas) {
      const names = { sheetName: formula.sheet.name, shifted: shifted.name, shift };
      this.retext(formula, shiftedFormula(formula.text, names));
      this.again(formula);
    }
  }

  rename(nameBefore: string, nameAfter: string): void {
    for (const formula of this.formulas) {
      this.retext(formula, renamedFormula(formula.text, nameBefore, nameAfter));
    }
  }

  private retext(formula: FormulaCell, text: string): void {
    if (text === formula.text) return;
    formula.text = text;
    formula.expression = parseFormula(text);
    formula.calls.clear();
    this.again(formula);
  }

  /** Resolves once nothing is dirty and no function of the add-in is waited for. */
  async settled(): Promise<void> {
    do {
      this.run();
      await this.calls.answered();
    } while (this.dirty.size > 0 || this.calls.isWaiting());
  }
}

const wholeGrid: Area = {
  rowIndex: 0,
  columnIndex: 0,
  rowCount: 1_048_576,
  columnCount: 16_384,
};

function areaFilled({ rowIndex, columnIndex }: FormulaCell, answer: CellValue[][]): Area {
  const columnCount = Math.max(...answer.map((cells) => cells.length));
  return { rowIndex, columnIndex, rowCount: answer.length, columnCount };
}

function fill(formula: FormulaCell, answer: readonly (readonly CellValue[])[]): void {
  const { sheet, rowIndex, columnIndex } = formula;
  const width = formula.spill?.columnCount ?? 1;
  answer.forEach((cells, down) => {
    for (let across = 0; across < width; across += 1) {
      if (down === 0 && across === 0) continue;
      const value = cells[across] ?? { error: "#N/A" };
      sheet.grid.set(rowIndex + down, columnIndex + across, { from: formula, value });
    }
  });
}

function sameValue(one: CellValue, other: CellValue): boolean {
  if (typeof one !== "object" || typeof other !== "object") return one === other;
  return one.error === other.error;
}
