import { endColumn, endRow, intersection, cellArea } from "../address/areas";
import type { GivenArgument } from "../addinFunctions";
import type { CellValue } from "../cellStore";
import type { Expression } from "../formula/expression";
import { parseFormula } from "../formula/parseFormula";
import type { AddinCalls } from "./addinCalls";
import { builtInFunctions } from "./builtInFunctions";
import { isFormula, isSpilled, shownValue, type FormulaCell, type PlaceRead } from "./memoryCell";
import type { Names } from "./names";
import { lifted, operate, signed } from "./operators";

/** What a formula needs around it. */
export interface Surroundings {
  readonly names: Names;
  readonly calls: AddinCalls;
  /** Lets a formula that is read be calculated first. */
  readonly beforeRead: (cell: FormulaCell) => void;
}

/** Rows of values: a single value is one row of one. */
export type Values = CellValue[][];

/** Stops a formula that waits for an answer of the add-in. */
class Busy extends Error {
  override readonly name = "Busy";
}

export const busyError = "#BUSY!";

/** The answer of a formula: an error is an answer, too. */
export function evaluate(formula: FormulaCell, around: Surroundings): Values {
  if (formula.expression === undefined) return [[{ error: "#NAME?" }]];
  try {
    return new Evaluation(formula, around).valuesOf(formula.expression).map((cells) =>
      // A blank cell that is referred to shows 0.
      cells.map((value) => (value === "" && isReference(formula.expression) ? 0 : value)),
    );
  } catch (error) {
    if (error instanceof Busy) return [[{ error: busyError }]];
    throw error;
  }
}

function isReference(expression: Expression | undefined): boolean {
  return expression?.kind === "reference" || expression?.kind === "table";
}

class Evaluation {
  private readonly formula: FormulaCell;
  private readonly around: Surroundings;

  constructor(formula: FormulaCell, around: Surroundings) {
    this.formula = formula;
    this.around = around;
  }

  valuesOf(expression: Expression): Values {
    switch (expression.kind) {
      case "value":
        return [[expression.value]];
      case "error":
        return [[{ error: expression.error }]];
      case "reference":
        return this.read(expression.text);
      case "table": {
        const place = this.around.names.tableCells(expression.text, this.formula);
        return place === undefined ? [[{ error: "#REF!" }]] : this.cells(place);
      }
      case "name":
        return this.named(expression.text);
      case "array":
        return expression.rows.map((cells) =>
          cells.map((cell) => this.valuesOf(cell)[0]?.[0] ?? ""),
        );
      case "sign":
        return signed(expression.sign, this.valuesOf(expression.of));
      case "operation": {
        const left = this.valuesOf(expression.left);
        const right = this.valuesOf(expression.right);
        return lifted(left, right, (one, other) => operate(expression.sign, one, other));
      }
      case "call":
        return this.called(expression);
    }
  }

  private read(text: string): Values {
    const { names } = this.around;
    if (!text.endsWith("#")) {
      const place = names.cellsAt(text, this.formula.sheet);
      return place === undefined ? [[{ error: "#REF!" }]] : this.cells(place);
    }
    const place = names.cellsAt(text.slice(0, -1), this.formula.sheet);
    if (place === undefined) return [[{ error: "#REF!" }]];
    this.cells(place);
    const cell = place.sheet.grid.at(place.area.rowIndex, place.area.columnIndex);
    const spill = isFormula(cell) ? cell.spill : undefined;
    return spill === undefined
      ? [[{ error: "#REF!" }]]
      : this.cells({ sheet: place.sheet, area: spill });
  }

  /** Values of cells, remembered as read. Whole rows and columns end with what is used. */
  private cells({ sheet, area }: PlaceRead): Values {
    this.formula.reads.push({ sheet, area });
    sheet.grid.each(area, (cell) => {
      if (isFormula(cell)) this.around.beforeRead(cell);
      else if (isSpilled(cell)) this.around.beforeRead(cell.from);
    });
    const used = sheet.grid.usedArea();
    const start = cellArea(area.rowIndex, area.columnIndex);
    const whole = area.rowCount * area.columnCount > 1_000_000;
    const filled = used && intersection(area, used);
    const part = whole
      ? {
          ...start,
          rowCount: Math.max(1, (filled ? endRow(filled) : 0) - area.rowIndex),
          columnCount: Math.max(1, (filled ? endColumn(filled) : 0) - area.columnIndex),
        }
      : area;
    const rows = Array.from({ length: part.rowCount }, () =>
      Array.from<CellValue>({ length: part.columnCount }).fill(""),
    );
    sheet.grid.each(part, (cell, rowIndex, columnIndex) => {
      const value = shownValue(cell);
      if (typeof value === "object" && value.error === busyError) throw new Busy();
      const cells = rows[rowIndex - part.rowIndex];
      if (cells !== undefined) cells[columnIndex - part.columnIndex] = value;
    });
    return rows;
  }

  private named(name: string): Values {
    const { names } = this.around;
    const formula = names.formulaOf(name.split("!").at(-1) ?? name, this.formula.sheet);
    const expression = formula === undefined ? undefined : parseFormula(formula);
    if (expression !== undefined) return this.valuesOf(expression);
    const place = names.tableCells(name, this.formula);
    return place === undefined ? [[{ error: "#NAME?" }]] : this.cells(place);
  }

  private called(call: Expression & { readonly kind: "call" }): Values {
    const declared = this.around.calls.named(call.name);
    if (declared !== undefined) return this.calledAddin(call, declared.id);
    const known = builtInFunctions[call.name.toUpperCase()];
    if (known === undefined) return [[{ error: "#NAME?" }]];
    return known(call.given.map((given) => (given ? this.valuesOf(given) : undefined)));
  }

  private calledAddin(call: Expression & { readonly kind: "call" }, id: string): Values {
    const { parameters } = this.around.calls.named(call.name) ?? { parameters: [] };
    const given = Array.from(
      { length: Math.max(call.given.length, parameters.length) },
      (_, index): GivenArgument => {
        const argument = call.given[index];
        if (argument === undefined) return null;
        const rows = this.valuesOf(argument);
        const parameter = parameters[index] ?? parameters.at(-1);
        if (parameter?.matrix !== true) return rows[0]?.[0] ?? "";
        return rows.map((cells) => cells.map((value) => (value === "" ? null : value)));
      },
    );
    const answer = this.around.calls.ask(this.formula, call, { id, given });
    if (answer === undefined) throw new Busy();
    return answer;
  }
}
