/** Parts of a number format that print as they stand: quoted text, escapes, fillers, colours. */
const literal = /"[^"]*"|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;

interface FormatKind {
  readonly date: boolean;
  readonly amount: boolean;
}

/** A workbook has a few dozen formats and millions of cells: each format is looked at once. */
const known = new Map<string, FormatKind>();
const plain: FormatKind = { date: false, amount: false };

/**
 * Whether a number format shows a date: it has a year, month or day in it ("yyyy/m/d", "m月d日",
 * "[$-404]e/m/d"), not merely a time.
 */
export function isDateFormat(format: string | undefined): boolean {
  return kindOf(format).date;
}

/** Whether a number format shows money or a percentage, so that its number is no date. */
export function isAmountFormat(format: string | undefined): boolean {
  return kindOf(format).amount;
}

function kindOf(format: string | undefined): FormatKind {
  if (format === undefined || format === "General" || format === "@") return plain;
  let kind = known.get(format);
  if (kind === undefined) {
    kind = { date: showsDate(format), amount: showsAmount(format) };
    known.set(format, kind);
  }
  return kind;
}

function showsDate(format: string): boolean {
  const shown = format.replace(literal, "");
  return /[yde]/i.test(shown.replace(/E[+-]/gi, "")) || /^m+$|m+[-/]|[-/]m+/i.test(shown);
}

function showsAmount(format: string): boolean {
  return /[%¥￥$€£元]/.test(format.replace(/\[\$-[^\]]*\]/g, "")) || format.includes("#,#");
}
