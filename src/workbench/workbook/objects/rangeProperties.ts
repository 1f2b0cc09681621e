import type { ServerProperty, ServerType } from "../../protocol/serverType";
import { cellCount, isWholeColumns, isWholeRows } from "../address/areas";
import { sayAddress } from "../address/sayAddress";
import type { Area } from "../area";
import type { CellValue } from "../cellStore";
import { areaOf, type CellRange } from "../book/cellRange";
import { answeredValue, isReadable, valueType } from "../book/cellValues";
import { linkOf, setLink } from "../book/hyperlinks";
import { hideColumns, hideRows, isHidden, lineAt } from "../book/lines";
import { pointsAcross, pointsDown } from "../book/points";
import { invalidArgument, notEmulated } from "../book/refusals";
import { setNumberFormats } from "../book/numberFormats";
import { isSpilled } from "../book/spills";
import { writeCells } from "../book/writeCells";
import { cellText } from "../text/cellText";
import { flagGiven, recordGiven } from "./given";

type RangeProperties = NonNullable<ServerType<CellRange>["properties"]>;

/** Scalars of `Excel.Range`. Of whole rows and columns the values are `null`, as in Excel. */
export const rangeProperties: RangeProperties = {
  address: { read: addressOf },
  addressLocal: { read: addressOf },
  rowIndex: { read: (range) => areaOf(range).rowIndex },
  columnIndex: { read: (range) => areaOf(range).columnIndex },
  rowCount: { read: (range) => areaOf(range).rowCount },
  columnCount: { read: (range) => areaOf(range).columnCount },
  // Excel says -1 when the count does not fit a 32-bit number.
  cellCount: { read: (range) => countOf(areaOf(range)) },
  isEntireColumn: { read: (range) => isWholeColumns(areaOf(range)) },
  isEntireRow: { read: (range) => isWholeRows(areaOf(range)) },
  values: { read: (range) => eachValue(range, answeredValue), write: writeValues },
  valueTypes: { read: (range) => eachValue(range, valueType) },
  text: { read: textsOf },
  formulas: { read: formulasOf, write: writeValues },
  formulasLocal: { read: formulasOf, write: writeValues },
  numberFormat: numberFormatProperty(),
  numberFormatLocal: numberFormatProperty(),
  hidden: { read: (range) => both(rowHidden(range), columnHidden(range)) },
  rowHidden: {
    read: rowHidden,
    write: (range, value) => hideRows(range.book, range.sheet, areaOf(range), flagGiven(value)),
  },
  columnHidden: {
    read: columnHidden,
    write: (range, value) => hideColumns(range.book, range.sheet, areaOf(range), flagGiven(value)),
  },
  hasSpill: { read: (range) => isSpilled(range.sheet, areaOf(range)) ?? null },
  hyperlink: {
    read: (range) => linkOf(range.sheet, areaOf(range)) ?? null,
    write: (range, value) =>
      setLink(range.book, range, value === null ? undefined : recordGiven(value)),
  },
  // No cell here is a share price or a country.
  linkedDataTypeState: { read: (range) => eachValue(range, () => "None") },
  style: { read: () => "Normal", write: refuseStyle },
  left: { read: (range) => pointsAcross(range.sheet, 0, areaOf(range).columnIndex) },
  top: { read: (range) => pointsDown(range.sheet, 0, areaOf(range).rowIndex) },
  width: { read: widthOf },
  height: { read: heightOf },
};

function addressOf(range: CellRange): string {
  return sayAddress(range.sheet.name, areaOf(range));
}

function countOf(area: Area): number {
  const count = cellCount(area);
  return count > 2_147_483_647 ? -1 : count;
}

function eachValue<Answer>(
  range: CellRange,
  answer: (value: CellValue) => Answer,
): Answer[][] | null {
  const area = areaOf(range);
  if (!isReadable(area)) return null;
  return range.sheet.cells.values(area).map((cells) => cells.map(answer));
}

function writeValues(range: CellRange, given: unknown): void {
  writeCells(range.book, { sheet: range.sheet, area: areaOf(range) }, given);
}

function formulasOf(range: CellRange): unknown[][] | null {
  const area = areaOf(range);
  if (!isReadable(area)) return null;
  const values = range.sheet.cells.values(area);
  return range.sheet.cells
    .formulas(area)
    .map((cells, down) => cells.map((cell, across) => shownFormula(cell, values[down]?.[across])));
}

/** A spilled cell has no formula of its own: Excel answers its value. */
function shownFormula(formula: unknown, value: CellValue = ""): unknown {
  if (formula === "") return answeredValue(value);
  return typeof formula === "string" && formula.startsWith("'") ? formula.slice(1) : formula;
}

function textsOf(range: CellRange): string[][] | null {
  const area = areaOf(range);
  if (!isReadable(area)) return null;
  const { cells } = range.sheet;
  return cells.values(area).map((values, down) =>
    values.map((value, across) => {
      const { numberFormat } = cells.look(area.rowIndex + down, area.columnIndex + across);
      return cellText(value, numberFormat, range.book.date1904);
    }),
  );
}

function numberFormatProperty(): ServerProperty<CellRange> {
  return {
    read: (range) => {
      const area = areaOf(range);
      if (!isReadable(area)) return null;
      return Array.from({ length: area.rowCount }, (_row, down) =>
        Array.from({ length: area.columnCount }, (_cell, across) => {
          const look = range.sheet.cells.look(area.rowIndex + down, area.columnIndex + across);
          return look.numberFormat;
        }),
      );
    },
    write: (range, given) =>
      setNumberFormats(range.book, { sheet: range.sheet, area: areaOf(range) }, given),
  };
}

/** All, none, or `null` for some. */
function rowHidden(range: CellRange): boolean | null {
  const { rowIndex, rowCount } = areaOf(range);
  return uniform(rowIndex, rowCount, (index) => isHidden(lineAt(range.sheet.rows, index)));
}

function columnHidden(range: CellRange): boolean | null {
  const { columnIndex, columnCount } = areaOf(range);
  return uniform(columnIndex, columnCount, (index) => isHidden(lineAt(range.sheet.columns, index)));
}

function uniform(start: number, count: number, hidden: (index: number) => boolean): boolean | null {
  const first = hidden(start);
  for (let index = start + 1; index < start + count; index += 1) {
    if (hidden(index) !== first) return null;
  }
  return first;
}

/** Whether all cells are hidden by their rows or columns; `null` for some. */
function both(rows: boolean | null, columns: boolean | null): boolean | null {
  if (rows === true || columns === true) return true;
  return rows === false && columns === false ? false : null;
}

function widthOf(range: CellRange): number {
  const { columnIndex, columnCount } = areaOf(range);
  return pointsAcross(range.sheet, columnIndex, columnCount);
}

function heightOf(range: CellRange): number {
  const { rowIndex, rowCount } = areaOf(range);
  return pointsDown(range.sheet, rowIndex, rowCount);
}

function refuseStyle(_range: CellRange, value: unknown): void {
  if (typeof value !== "string") throw invalidArgument();
  if (value !== "Normal") throw notEmulated(`Range.style "${value}"`);
}
