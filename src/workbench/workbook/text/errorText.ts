/** Errors a cell can show. */
const errorTexts = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
]);

/**
 * Whether a text is the name of an error; written into a cell that is not for text, it is that
 * error, as in Excel.
 *
 * @example
 * isErrorText("#N/A") // => true
 * isErrorText("#1") // => false
 */
export function isErrorText(text: string): boolean {
  return errorTexts.has(text);
}
