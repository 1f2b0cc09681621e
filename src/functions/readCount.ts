import { isBlankText, isErrorText } from "../intake/cells/blankWords";
import { cleanText } from "../intake/cells/cellText";
import { withFigures } from "../intake/cells/chineseNumber";
import { blank, read, unreadable, type RawCell, type Reading } from "../intake/cells/reading";

const counted = /^(\d{1,9}(?:\.\d{1,9})?) ?(?:次|天|日|days?|visits?|times)?$/i;

/** Reads how many visits or days a cell says: "12", "１２", "十二", "12次", "90 days". */
export function readCount(raw: RawCell): Reading<number> {
  if (raw === null) return blank();
  if (typeof raw === "boolean") return unreadable("NOT_A_NUMBER", raw);
  if (typeof raw === "object") return unreadable("CELL_ERROR", raw);
  if (typeof raw === "number")
    return Number.isFinite(raw) ? read(raw) : unreadable("NOT_A_NUMBER", raw);
  const text = cleanText(raw);
  if (isBlankText(text)) return blank();
  if (isErrorText(text)) return unreadable("CELL_ERROR", raw);
  const figures = counted.exec(withFigures(text))?.[1];
  return figures === undefined ? unreadable("NOT_A_NUMBER", raw) : read(Number(figures));
}
