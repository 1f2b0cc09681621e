/** Parts of a number format that print as they stand: quoted text, escapes, fillers, colours. */
const literal = /"[^"]*"|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;

/**
 * Whether a number format shows a date: it has a year, month or day in it ("yyyy/m/d", "m月d日",
 * "[$-404]e/m/d"), not merely a time.
 */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || format === "General" || format === "@") return false;
  const shown = format.replace(literal, "");
  return /[yde]/i.test(shown.replace(/E[+-]/gi, "")) || /^m+$|m+[-/]|[-/]m+/i.test(shown);
}

/** Whether a number format shows money or a percentage, so that its number is no date. */
export function isAmountFormat(format: string | undefined): boolean {
  if (format === undefined || format === "General" || format === "@") return false;
  return /[%¥￥$€£元]/.test(format.replace(/\[\$-[^\]]*\]/g, "")) || format.includes("#,#");
}
