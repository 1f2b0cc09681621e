import { textAt, type SheetView } from "./cellAccess";
import type { HeaderRowLook } from "./headerRow";

/** A unit in brackets: "(次)", "（单位：元）", "(sessions)". */
const bracketed = /^[(（][^()（）\d]{1,16}[)）]$/;

const units = new Set([
  "元",
  "次",
  "万元",
  "堂",
  "节",
  "天",
  "岁",
  "人",
  "支",
  "个",
  "分钟",
  "%",
  "$",
  "¥",
]);

/**
 * Whether the row under a header holds nothing but the units of its columns.
 *
 * @param view - the sheet
 * @param rowIndex - the row under the header, 0-based
 * @param above - the header row
 */
export function isUnitsRow(view: SheetView, rowIndex: number, above: HeaderRowLook): boolean {
  const texts = Array.from(view.sheet.columns.keys())
    .map((columnIndex) => textAt(view, rowIndex, columnIndex))
    .filter((text) => text !== "");
  if (texts.length === 0 || texts.length > above.filled.length) return false;
  return texts.every((text) => bracketed.test(text) || units.has(text));
}
