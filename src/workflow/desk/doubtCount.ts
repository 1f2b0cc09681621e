import type { SheetReading } from "../../intake/sheets/sheetReading";

/**
 * How many questions about the sheets only the manager can answer: each sheet that is asked about,
 * each column that is a guess, and each question of a column.
 */
export function doubtCount(sheets: readonly SheetReading[]): number {
  return sheets.reduce((sum, { use, columnReadings, questions }) => {
    if (use === "no") return sum;
    const guesses = columnReadings.filter(({ guess }) => guess).length;
    return sum + Number(use === "ask") + guesses + questions.length;
  }, 0);
}
