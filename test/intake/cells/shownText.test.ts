import { shownText } from "../../../src/intake/cells/shownText";
import type { RawCell } from "../../../src/intake/cells/reading";
import type { DateSystem } from "../../../src/intake/sheets/workbookCells";

test.each<[string, RawCell, string | undefined, DateSystem, string]>([
  ["a date is the day a person sees", 46082, "yyyy/m/d", 1900, "2026-03-01"],
  ["a date of the other system too", 44620, "yyyy/m/d", 1904, "2026-03-01"],
  ["a time of day is left out", 46082.75, "yyyy/m/d h:mm", 1900, "2026-03-01"],
  ["a number without a date's format stays", 46082, "General", 1900, "46082"],
  ["a number without any format stays", 46082, undefined, 1900, "46082"],
  ["money stays a number", 3980, "¥#,##0.00", 1900, "3980"],
  ["what is no day stays a number", 60, "yyyy/m/d", 1900, "60"],
  ["text stays as typed", "3月1日", "yyyy/m/d", 1900, "3月1日"],
  ["an error says which", { error: "#N/A" }, "yyyy/m/d", 1900, "#N/A"],
  ["nothing is nothing", null, "yyyy/m/d", 1900, ""],
])("%s", (_, raw, numberFormat, dateSystem, expected) => {
  expect(shownText(raw, { numberFormat, dateSystem })).toBe(expected);
});
