import { clientKeyFields } from "../fieldNames";
import { filledColumns, textAt, type SheetView } from "../cellAccess";
import { labelValuePairs, lookAtHeaderRow, type LabelValuePair } from "../headerRow";
import { matchHeader } from "../headerMatch";
import { writtenPairs } from "./writtenPairs";

/** A card's head is never longer than this. */
const longestHead = 40;

/** The labels and values a card begins with. */
export interface CardHead {
  readonly pairs: readonly LabelValuePair[];
  /** Rows above the first pair. */
  readonly titles: readonly number[];
  /** First row below the head. */
  readonly end: number;
  /** One column of values per client. */
  readonly valueColumns: readonly number[];
}

/** Finds the head: rows of labels with values from the top, below single-cell titles. */
export function cardHead(view: SheetView): CardHead | undefined {
  const pairs: LabelValuePair[] = [];
  const titles: number[] = [];
  let rowIndex = 0;
  for (; rowIndex < Math.min(view.sheet.rowCount, longestHead); rowIndex++) {
    const filled = filledColumns(view, rowIndex);
    if (filled.length === 0) continue;
    const inCells = writtenPairs(view, rowIndex, filled);
    const found = inCells.length > 0 ? inCells : pairsOfRow(view, rowIndex, filled, pairs[0]);
    if (found.length > 0) {
      pairs.push(...found);
      continue;
    }
    if (pairs.length > 0 || filled.length > 1) break;
    if (labelsDown(view, rowIndex)) break;
    titles.push(rowIndex);
  }
  const several = pairs.length === 0 ? severalDown(view, rowIndex) : undefined;
  if (several !== undefined) return { ...several, titles };
  if (!pairs.some(namesClient)) return undefined;
  return { pairs, titles, end: rowIndex, valueColumns: [-1] };
}

/** "电话：021…" in one cell may be the clinic's own, in the head of its paper; a name is not. */
function namesClient({ match, written }: LabelValuePair): boolean {
  return match.fields.some((field) =>
    written === undefined ? clientKeyFields.has(field) : field === "clientName",
  );
}

/** Once a card has begun, a known label followed by anything is a pair. */
function pairsOfRow(
  view: SheetView,
  rowIndex: number,
  filled: readonly number[],
  begun: LabelValuePair | undefined,
): LabelValuePair[] {
  const proven = labelValuePairs(view, rowIndex);
  if (proven.length > 0 || begun === undefined) return proven;
  const [label, value] = filled;
  const inLine = filled.length === 2 && label === begun.labelColumnIndex;
  if (inLine && value === begun.valueColumnIndex && isLabel(view, rowIndex, label)) {
    const match = matchHeader(textAt(view, rowIndex, label));
    return [{ rowIndex, labelColumnIndex: label, valueColumnIndex: value, match }];
  }
  const isHeader = lookAtHeaderRow(view, rowIndex) !== undefined;
  if (isHeader && !continues(view, rowIndex, { filled, begun })) return [];
  const pairs: LabelValuePair[] = [];
  for (let at = 0; at < filled.length; at += 2) {
    const labelColumnIndex = filled[at] ?? 0;
    const valueColumnIndex = filled[at + 1];
    const match = matchHeader(textAt(view, rowIndex, labelColumnIndex));
    if (match.fields.length === 0) return pairs.length > 0 ? pairs : [];
    if (valueColumnIndex === undefined) {
      if (at === 0 && filled.length === 1)
        pairs.push({ rowIndex, labelColumnIndex, valueColumnIndex: labelColumnIndex + 1, match });
      break;
    }
    if (isLabel(view, rowIndex, valueColumnIndex)) return [];
    pairs.push({ rowIndex, labelColumnIndex, valueColumnIndex, match });
  }
  return pairs;
}

/** Labels where the card's labels stand, and after each of them something that is none. */
function continues(
  view: SheetView,
  rowIndex: number,
  { filled, begun }: { readonly filled: readonly number[]; readonly begun: LabelValuePair },
): boolean {
  if (filled[0] !== begun.labelColumnIndex || filled[1] !== begun.valueColumnIndex) return false;
  return filled.every((at, place) => isLabel(view, rowIndex, at) === (place % 2 === 0));
}

function isLabel(view: SheetView, rowIndex: number, columnIndex: number): boolean {
  const match = matchHeader(textAt(view, rowIndex, columnIndex));
  return match.fields.length > 0 && !match.guess;
}

function labelsDown(view: SheetView, rowIndex: number): boolean {
  return isLabel(view, rowIndex, 0) && isLabel(view, rowIndex + 1, 0);
}

/** 姓名 | 王芳 | 李敏 over 电话 | … | …: a column per client. */
function severalDown(view: SheetView, from: number): Omit<CardHead, "titles"> | undefined {
  const pairs: LabelValuePair[] = [];
  let rowIndex = from;
  const columns = new Set<number>();
  for (; rowIndex < view.sheet.rowCount; rowIndex++) {
    const [label, ...values] = filledColumns(view, rowIndex);
    if (label === undefined) break;
    if (!isLabel(view, rowIndex, label) || values.some((at) => isLabel(view, rowIndex, at))) break;
    values.forEach((at) => columns.add(at));
    pairs.push({
      rowIndex,
      labelColumnIndex: label,
      valueColumnIndex: label + 1,
      match: matchHeader(textAt(view, rowIndex, label)),
    });
  }
  const rest = rowIndex < view.sheet.rowCount;
  const oneLabelColumn = new Set(pairs.map(({ labelColumnIndex }) => labelColumnIndex)).size === 1;
  const named = pairs.some(({ match }) => match.fields.includes("clientName"));
  if (rest || pairs.length < 3 || !oneLabelColumn || !named || columns.size === 0) return undefined;
  return { pairs, end: rowIndex, valueColumns: [...columns].sort((one, other) => one - other) };
}
