import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { AddinFunction, FunctionAnswer, GivenArgument } from "../workbook/addinFunctions";
import type { CellContent, CellErrorValue, CellValue } from "../workbook/cellStore";
import type { WaitingCell } from "./answerBook";
import { busyError } from "./cellContents";

/** Asks for an answer; `undefined` while it is not known. */
export type Ask = (
  id: string,
  given: readonly GivenArgument[],
  cell: WaitingCell,
) => FunctionAnswer | undefined;

/**
 * One of the add-in's functions as Univer's formulas call it.
 *
 * Blanks and errors arrive as what they are. It never throws: Univer's calculation would end there
 * and never say so.
 */
export class AddinExecutor extends BaseFunction {
  override minParams: number;
  override maxParams: number;
  private readonly definition: AddinFunction;
  private readonly ask: Ask;
  /** Areas are made into rows once each, however many formulas are given them. */
  private readonly areas = new WeakMap<BaseValueObject, (CellValue | null)[][]>();

  constructor(definition: AddinFunction, ask: Ask) {
    super(definition.name);
    this.definition = definition;
    this.ask = ask;
    const { parameters } = definition;
    this.minParams = parameters.filter((each) => !each.optional && !each.repeating).length;
    this.maxParams = parameters.some((each) => each.repeating) ? 255 : parameters.length;
  }

  override calculate(...variants: BaseValueObject[]) {
    const given = this.given(variants);
    if (given === undefined) return ErrorValueObject.create(ErrorType.CONNECT);
    const cell = {
      sheetId: this.subUnitId ?? "",
      rowIndex: this.row,
      columnIndex: this.column,
    };
    const answer = this.ask(this.definition.id, given, cell);
    return answer === undefined
      ? ErrorValueObject.create(ErrorType.CONNECT)
      : this.valueObject(answer);
  }

  /** What was given, by parameter; `undefined` while any of it waits for an answer itself. */
  private given(variants: readonly BaseValueObject[]): GivenArgument[] | undefined {
    const { parameters } = this.definition;
    const given: GivenArgument[] = [];
    const count = Math.max(variants.length, parameters.length);
    for (let index = 0; index < count; index++) {
      const parameter = parameters[index] ?? parameters.at(-1);
      const variant = variants[index];
      if (variant === undefined) {
        given.push(null);
        continue;
      }
      const rows = this.rowsOf(variant);
      if (rows.some((cells) => cells.some(isBusy))) return undefined;
      const first = rows[0]?.[0] ?? null;
      const leftOut = !variant.isArray() && first === null;
      given.push(leftOut ? null : parameter?.matrix === true ? rows : (first ?? ""));
    }
    return given;
  }

  private rowsOf(variant: BaseValueObject): (CellValue | null)[][] {
    if (!variant.isArray()) return [[plainValue(variant)]];
    const known = this.areas.get(variant);
    if (known !== undefined) return known;
    const rows = (variant as ArrayValueObject)
      .getArrayValue()
      .map((cells) => cells.map((cell) => plainValue(cell)));
    this.areas.set(variant, rows);
    return rows;
  }

  private valueObject(answer: FunctionAnswer) {
    const columnCount = Math.max(...answer.map((cells) => cells.length), 0);
    if (answer.length === 0 || columnCount === 0) return ErrorValueObject.create(ErrorType.CALC);
    const only = answer[0]?.[0];
    if (answer.length === 1 && columnCount === 1 && only !== undefined) return cellObject(only);
    return ArrayValueObject.create({
      calculateValueList: answer.map((cells) =>
        Array.from({ length: columnCount }, (_, column) => cellObject(cells[column] ?? "")),
      ),
      rowCount: answer.length,
      columnCount,
      unitId: this.unitId ?? "",
      sheetId: this.subUnitId ?? "",
      row: -1,
      column: -1,
    });
  }
}

function isBusy(cell: CellValue | null): boolean {
  return cell !== null && typeof cell === "object" && cell.error === busyError;
}

function plainValue(value: Nullable<BaseValueObject>): CellValue | null {
  if (value === null || value === undefined || value.isNull()) return null;
  if (value.isError()) return { error: (value as ErrorValueObject).getErrorType() };
  return value.getValue();
}

function cellObject(cell: CellContent | CellErrorValue): BaseValueObject {
  // Not by the factory: it makes numbers of texts that look like one.
  if (typeof cell === "string") return StringValueObject.create(cell);
  if (typeof cell === "number") return NumberValueObject.create(cell);
  if (typeof cell === "boolean") return BooleanValueObject.create(cell);
  return ErrorValueObject.create(errorType(cell.error));
}

function errorType(error: string): ErrorType {
  const known = Object.values(ErrorType).find((each: string) => each === error);
  return known ?? ErrorType.VALUE;
}
