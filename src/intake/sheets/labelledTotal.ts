import { textAt, type SheetView } from "./cellAccess";
import { clientKeyFields, type FieldName } from "./fieldNames";
import { isCount, rowWord, rowWordOf } from "./rowWords";

/** A filled cell of a row, with the field of its column where that is mapped. */
export interface RowCell {
  readonly at: number;
  readonly field: FieldName | undefined;
}

/** Whether a row has a whole-cell word for a total ("小计", "TOTAL") and names nobody else. */
export function isLabelledTotal(
  view: SheetView,
  rowIndex: number,
  cells: readonly RowCell[],
): boolean {
  const totals = cells.filter(({ at }) => rowWordOf(textAt(view, rowIndex, at)) === rowWord.total);
  if (totals.length === 0) return false;
  // "王芳 | 小计": a day is never a word for a total.
  if (totals.some(({ field }) => field?.endsWith("Date") === true)) return true;
  const rest = cells.filter((cell) => !totals.includes(cell));
  return !rest.some(
    ({ at, field }) =>
      field !== undefined &&
      (clientKeyFields.has(field) || field === "item") &&
      textAt(view, rowIndex, at) !== "" &&
      field !== "clientId" &&
      !isCount(textAt(view, rowIndex, at)),
  );
}
