import { filledColumns, textAt, type SheetView } from "./cellAccess";
import { matchHeader, type HeaderMatch } from "./headerMatch";
import { lookAtHeaderRow, type HeaderRowLook } from "./headerRow";
import { rowWord, rowWordOf } from "./rowWords";

/** From this share of known words on, the row below a header row is the other half of it. */
const knownShare = 0.6;

/**
 * Whether a row groups the columns of the header below it: two words or more, some of them merged
 * over several columns, written again over each of them, or followed by the blanks they stand for.
 *
 * @param view - the sheet
 * @param rowIndex - the row above the header, 0-based
 * @param below - the header row
 */
export function isParentRow(view: SheetView, rowIndex: number, below: HeaderRowLook): boolean {
  if (rowIndex < 0) return false;
  const filled = columnsOf(view).filter((at) => textAt(view, rowIndex, at) !== "");
  if (filled.length < 2 || filled.some((at) => isFigure(textAt(view, rowIndex, at)))) return false;
  const width = below.filled.length;
  const isMerged = view.sheet.merges.some(
    (area) =>
      area.firstRowIndex === rowIndex &&
      area.lastRowIndex === rowIndex &&
      area.lastColumnIndex > area.firstColumnIndex &&
      area.lastColumnIndex - area.firstColumnIndex + 1 < width &&
      filled.includes(area.firstColumnIndex),
  );
  return isMerged || groupsByRepeating(view, rowIndex) || groupsOverBlanks(view, rowIndex, below);
}

/** 客户 | 客户 | 消费 | 消费: each group's word over each of its columns. */
function groupsByRepeating(view: SheetView, rowIndex: number): boolean {
  const filled = columnsOf(view).filter((at) => textAt(view, rowIndex, at) !== "");
  const repeated = filled.filter((at) => isRepeated(view, rowIndex, at));
  const words = new Set(filled.map((at) => textAt(view, rowIndex, at)));
  return words.size >= 2 && repeated.length >= filled.length / 2;
}

/** 客户 | | 疗程 | |: one word over the first column of each group, nothing over its others. */
function groupsOverBlanks(view: SheetView, rowIndex: number, below: HeaderRowLook): boolean {
  const filled = filledColumns(view, rowIndex);
  const texts = filled.map((at) => textAt(view, rowIndex, at));
  if (filled.length < 2 || filled[0] !== below.filled[0]) return false;
  if (texts.some((text) => text === "" || text.length > longestParent || /[\d:：]/.test(text)))
    return false;
  const overBlanks = filled.filter((at) => {
    const next = at + 1;
    return below.filled.includes(next) && textAt(view, rowIndex, next) === "";
  });
  return overBlanks.length >= 2 && texts.some((text) => isWord(matchHeader(text)));
}

/** Longest word over a group of columns; longer ones are titles. */
const longestParent = 8;

/** Whether the same word stands in a column beside it. */
function isRepeated(view: SheetView, rowIndex: number, columnIndex: number): boolean {
  const text = textAt(view, rowIndex, columnIndex);
  return (
    text !== "" &&
    (textAt(view, rowIndex, columnIndex - 1) === text ||
      textAt(view, rowIndex, columnIndex + 1) === text)
  );
}

/** A total above a header ("划扣次数合计：3") is no parent of its columns. */
function isFigure(text: string): boolean {
  return rowWordOf(text) === rowWord.total || /[:：]\s*[¥￥$€£]?\s*-?\d/.test(text);
}

/** Whether the row below completes a header whose words stand over several columns. */
export function isChildRow(view: SheetView, rowIndex: number, childRowIndex: number): boolean {
  const child = columnsOf(view).filter((at) => textAt(view, childRowIndex, at) !== "");
  if (child.length < 2 || hasValues(view, childRowIndex)) return false;
  const known = child.filter((at) => {
    const text = textAt(view, childRowIndex, at);
    const both = matchHeader(parentOver(view, rowIndex, at) + text);
    return isWord(matchHeader(text)) || isWord(both);
  });
  if (known.length < child.length * knownShare) return false;
  const underMerge = child.filter((at) => mergedAcross(view, rowIndex, at));
  if (underMerge.length >= 2) return true;
  if (groupsByRepeating(view, rowIndex) && lookAtHeaderRow(view, childRowIndex) !== undefined)
    return true;
  const underBlank = child.filter((at) => textAt(view, rowIndex, at) === "");
  const bothFilled = child.filter((at) => textAt(view, rowIndex, at) !== "");
  return (
    underBlank.length >= 1 &&
    known.length === child.length &&
    bothFilled.length <= underBlank.length
  );
}

function isWord(match: HeaderMatch): boolean {
  return match.fields.length > 0 && !match.guess;
}

function hasValues(view: SheetView, rowIndex: number): boolean {
  const look = lookAtHeaderRow(view, rowIndex);
  if (look !== undefined) return false;
  return columnsOf(view).some((at) => {
    const kind = view.sheet.columns[at]?.kinds[rowIndex] ?? 0;
    return kind === 1 || kind === 3 || /\d{3,}/.test(textAt(view, rowIndex, at));
  });
}

function mergedAcross(view: SheetView, rowIndex: number, columnIndex: number): boolean {
  return view.sheet.merges.some(
    (area) =>
      area.firstRowIndex === rowIndex &&
      area.lastRowIndex === rowIndex &&
      area.lastColumnIndex > area.firstColumnIndex &&
      area.firstColumnIndex <= columnIndex &&
      columnIndex <= area.lastColumnIndex,
  );
}

/** The text over a column of a header in two rows: its own, or the nearest to its left. */
export function parentOver(view: SheetView, rowIndex: number, columnIndex: number): string {
  for (let at = columnIndex; at >= 0; at--) {
    const text = textAt(view, rowIndex, at);
    if (text !== "") return text;
  }
  return "";
}

function columnsOf(view: SheetView): number[] {
  return Array.from(view.sheet.columns.keys());
}
