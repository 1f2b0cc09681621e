import { readPhone } from "../intake/cells/phone";
import { answerRows } from "./answer";
import { isRefusal } from "./cellAnswer";

/**
 * Reads dates as people type them and gives real Excel dates.
 * @customfunction CLEAN.DATE CLEAN_DATE
 * @param text Dates as typed: one cell or a column.
 * @returns The date; #VALUE! with the reason where it cannot be known.
 */
export function cleanDateCells(text: any[][]): any[][] {
  return answerRows({ name: "CLEAN_DATE", width: 1, given: [text] }, ([cell = null], reader) => {
    const on = reader.dayWritten(cell);
    if (isRefusal(on)) return on;
    return [reader.serial(on)];
  });
}

/**
 * Reads telephone numbers as people type them and gives the first one in international form.
 * @customfunction CLEAN.PHONE CLEAN_PHONE
 * @param text Telephone numbers as typed: one cell or a column.
 * @returns The number; #VALUE! with the reason where it cannot be dialled.
 */
export function cleanPhoneCells(text: any[][]): any[][] {
  return answerRows({ name: "CLEAN_PHONE", width: 1, given: [text] }, ([cell = null], reader) => {
    const phones = reader.read(readPhone, cell);
    if (isRefusal(phones)) return phones;
    return [phones?.numbers[0]?.number ?? ""];
  });
}

/**
 * Reads amounts of money as people type them and gives plain numbers.
 * @customfunction CLEAN.MONEY CLEAN_MONEY
 * @param text Amounts as typed: one cell or a column.
 * @returns The amount; #VALUE! with the reason where it cannot be known.
 */
export function cleanMoneyCells(text: any[][]): any[][] {
  return answerRows({ name: "CLEAN_MONEY", width: 1, given: [text] }, ([cell = null], reader) => {
    const cents = reader.cents(cell);
    if (isRefusal(cents)) return cents;
    return [cents === undefined ? "" : cents / 100];
  });
}
