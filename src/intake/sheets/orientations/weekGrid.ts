import { textAt, type SheetView } from "../cellAccess";

const weekday = /^(?:周|星期|週|礼拜|禮拜)[一二三四五六日天]|^(?:mon|tue|wed|thu|fri|sat|sun)/i;
const hour = /^(?:上午|下午)?\s*\d{1,2}[:：点點]\d{0,2}|^\d{1,2}\s*(?:am|pm)/i;
const rowsLookedAt = 20;

/**
 * Whether a sheet is a week at a glance: weekdays across, hours down, names in the cells. Such a
 * sheet is named to the manager and never read as a list.
 */
export function isWeekGrid(view: SheetView): boolean {
  for (let rowIndex = 0; rowIndex < Math.min(view.sheet.rowCount, rowsLookedAt); rowIndex++) {
    const days = view.sheet.columns.filter((_, at) => weekday.test(textAt(view, rowIndex, at)));
    if (days.length >= 3) return true;
    const hours = view.sheet.columns.filter((_, at) => hour.test(textAt(view, rowIndex, at)));
    if (hours.length >= 4) return true;
  }
  return false;
}
