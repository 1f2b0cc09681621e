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

/** Carries years on from sheet to sheet; `step` is 1 forwards in time, -1 backwards. */
function withYears(sheets: readonly NamedSheet[], step: 1 | -1): NamedSheet[] {
  let known: { year: number; month: number } | undefined;
  return sheets.map((sheet) => {
    if (sheet.month === undefined) return sheet;
    let year = sheet.year;
    if (year === undefined && known !== undefined) {
      const turned = step === 1 ? sheet.month < known.month : sheet.month > known.month;
      year = turned ? known.year + step : known.year;
    }
    if (year === undefined) return sheet;
    known = { year, month: sheet.month };
    return { ...sheet, year };
  });
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
