/**
 * Asks in which row of a column a value stands, without sending the column.
 *
 * @returns reads the place, 0-based within the column; `undefined` where it does not stand there
 */
export function placeOf(
  workbook: Excel.Workbook,
  value: string | number,
  column: Excel.Range,
): () => number | undefined {
  // Texts are looked up as patterns: their own signs are taken literally behind a tilde.
  const wanted = typeof value === "string" ? value.replace(/[~*?]/g, "~$&") : value;
  const match = workbook.functions.match(wanted, column, 0).load({ value: true, error: true });
  return () => (typeof match.value === "number" ? match.value - 1 : undefined);
}
