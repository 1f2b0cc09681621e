import { filledColumns, type SheetView } from "./cellAccess";
import { columnProfile, type ColumnProfile } from "./columnProfile";
import type { FieldName } from "./fieldNames";
import type { HeaderBlockCell } from "./headerCells";
import type { TableLayout } from "./tableLayout";

/** From this share of alike cells on, a column without a header is guessed to be of that kind. */
const alikeShare = 0.7;
const fewestRows = 2;

/**
 * A list without any header, its columns guessed from their cells: names, phones, days, amounts.
 * The manager confirms it before it is used.
 *
 * @returns the table; `undefined` when no column looks like names or phones
 */
export function guessedTable(
  view: SheetView,
  numberFormats: readonly string[],
): TableLayout | undefined {
  const { sheet, texts } = view;
  const first = firstListRow(view);
  if (first === undefined) return undefined;
  const cells: HeaderBlockCell[] = [];
  for (let columnIndex = 0; columnIndex < sheet.columns.length; columnIndex++) {
    const profile = columnProfile(sheet, columnIndex, first, texts, numberFormats);
    const field = profile.filled < fewestRows ? undefined : guessedField(profile);
    if (field === undefined || cells.some(({ match }) => match.fields.includes(field))) continue;
    const match = { fields: [field], key: field, guess: true, unit: undefined };
    cells.push({ columnIndex, parent: "", header: "", match });
  }
  const named = cells.some(({ match }) => /^(?:clientName|phone)$/.test(match.fields[0] ?? ""));
  if (!named || cells.length < 2) return undefined;
  return {
    headerRowIndexes: [],
    firstRowIndex: first,
    lastRowIndex: sheet.rowCount - 1,
    firstColumnIndex: 0,
    lastColumnIndex: sheet.columns.length - 1,
    cells,
    series: [],
    titles: [],
  };
}

/** Rows of one cell above the list are titles. */
function firstListRow(view: SheetView): number | undefined {
  for (let rowIndex = 0; rowIndex < view.sheet.rowCount; rowIndex++) {
    if (filledColumns(view, rowIndex).length > 1) return rowIndex;
  }
  return undefined;
}

function guessedField(profile: ColumnProfile): FieldName | undefined {
  if (profile.phones >= alikeShare) return "phone";
  if (profile.days >= alikeShare) return "visitDate";
  if (profile.names >= alikeShare) return "clientName";
  return profile.amounts >= alikeShare && profile.maximum > 100 ? "amount" : undefined;
}
