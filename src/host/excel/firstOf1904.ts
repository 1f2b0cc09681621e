import type { DateSystem } from "../../intake/sheets/workbookCells";

/** Asks for the serial of 1 January 1904: nothing of Excel's interface names the date system. */
export function firstOf1904(workbook: Excel.Workbook): Excel.FunctionResult<number> {
  return workbook.functions.date(1904, 1, 1).load({ value: true });
}

/** Only a workbook counting from 1904 gives its first day 0; all others count from 1900. */
export function dateSystemOf(answer: Excel.FunctionResult<number>): DateSystem {
  return answer.value === 0 ? 1904 : 1900;
}
