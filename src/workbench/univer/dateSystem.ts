import type { GridWorkbook } from "../../host/xlsx/grid/gridWorkbook";

/** 1904-01-01 in days of the usual calendar, which is the only one the spreadsheet knows. */
export const days1904 = 1462;

/** Looks whose numbers are days, in a workbook that counts them from 1904; else `undefined`. */
export function dateLooks(file: GridWorkbook): ReadonlySet<number> | undefined {
  if (file.dateSystem !== 1904) return undefined;
  const literals = /"[^"]*"|\\.|\[[^\]]*\]|general/gi;
  return new Set(
    file.looks.flatMap(({ numberFormat }, index) =>
      /[ymdhs年月日时]/i.test(numberFormat.replace(literals, "")) ? [index] : [],
    ),
  );
}
