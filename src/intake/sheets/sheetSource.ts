import type { CellContext } from "../cells/reading";
import { readSheetName, type SheetName } from "../cells/sheetName";
import type { Banner } from "./bannerText";

/** What the names of the workbook's sheets say, years of neighbours included. */
export interface NamedSheet extends SheetName {
  readonly possibleCopy: boolean;
}

/**
 * Reads the names of all sheets together: a sheet named only "1月" after one named "2025年12月" is
 * of 2026.
 */
export function readSheetNames(names: readonly string[], context: CellContext): NamedSheet[] {
  const read = names.map((name) => namedSheet(name, context));
  const forward = withYears(read, 1);
  return withYears(forward.reverse(), -1).reverse();
}

function namedSheet(name: string, context: CellContext): NamedSheet {
  const reading = readSheetName(name, context);
  if (reading.kind !== "value") return { possibleCopy: false };
  return { ...reading.value, possibleCopy: reading.flags.includes("POSSIBLE_COPY") };
}

/** Carries years on from sheet to sheet; `step` is 1 along the sheets, -1 against them. */
function withYears(sheets: readonly NamedSheet[], step: 1 | -1): NamedSheet[] {
  let known: Month | undefined;
  return sheets.map((sheet) => {
    if (sheet.month === undefined) return sheet;
    const year =
      sheet.year ?? (known === undefined ? undefined : yearAfter(known, sheet.month, step));
    if (year === undefined) return sheet;
    known = { year, month: sheet.month };
    return { ...sheet, year };
  });
}

interface Month {
  readonly year: number;
  readonly month: number;
}

/** Furthest two sheets may lie apart to be taken for one before the other, newest first. */
const newestFirstMonths = 2;

/**
 * The year of a month beside a known one. Sheets run on in time, 12月 then 1月, unless the month is
 * just before: 3月 then 2月 are sheets with the newest first.
 */
function yearAfter(known: Month, month: number, step: 1 | -1): number {
  const onwards = (step * (month - known.month) + 12) % 12;
  const isNewestFirst = onwards !== 0 && 12 - onwards <= newestFirstMonths;
  const months = isNewestFirst ? onwards - 12 : onwards;
  return known.year + Math.floor((known.month - 1 + step * months) / 12);
}

/** The period of a sheet: its own name's, completed by the titles above its table. */
export function periodOfSheet(
  named: SheetName,
  titles: readonly string[],
  correctedYear: number | undefined,
  context: CellContext,
): Banner {
  let year = correctedYear ?? named.year;
  let month = named.month;
  for (const title of titles) {
    const reading = readSheetName(title, context);
    if (reading.kind !== "value") continue;
    const agrees =
      month === undefined || reading.value.month === undefined || reading.value.month === month;
    year ??= agrees ? reading.value.year : undefined;
    month ??= year === undefined || reading.value.year === year ? reading.value.month : undefined;
  }
  return { ...(year === undefined ? {} : { year }), ...(month === undefined ? {} : { month }) };
}
