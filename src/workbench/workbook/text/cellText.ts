import type { CellValue } from "../cellStore";
import { dateText, isDateFormat } from "./dateText";
import { formatSections, type FormatToken } from "./formatSections";
import { generalText, numberText } from "./numberText";

/**
 * The text a cell shows: its value in its number format. Columns are taken to be wide enough.
 *
 * @param numberFormat - as `Range.numberFormat`: "General", "0.00", "yyyy-mm-dd", "@" …
 *
 * @example
 * cellText(1234.5, "#,##0.00") // => "1,234.50"
 * cellText(0.256, "0%") // => "26%"
 * cellText(46086, "yyyy-mm-dd") // => "2026-03-05"
 * cellText("Li Na", "0.00") // => "Li Na"
 * cellText(true, "0") // => "TRUE"
 */
export function cellText(value: CellValue, numberFormat: string, date1904 = false): string {
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const sections = formatSections(numberFormat);
  if (typeof value === "string") return textIn(sections, value);
  const { section, unsigned } = sectionFor(sections, value);
  if (section === undefined) return "";
  if (isGeneral(section)) return withGeneral(section, unsigned);
  if (isDateFormat(section)) return dateText(section, value, date1904) ?? "#".repeat(8);
  return numberText(section, unsigned);
}

function isGeneral(section: readonly FormatToken[]): boolean {
  return section.some(({ kind }) => kind === "general" || kind === "text");
}

function withGeneral(section: readonly FormatToken[], value: number): string {
  return section.map(({ kind, text }) => (kind === "literal" ? text : generalText(value))).join("");
}

/** A text is shown by the section with an "@", by the fourth, or as it is. */
function textIn(sections: readonly (readonly FormatToken[])[], value: string): string {
  const section =
    sections[3] ?? sections.find((tokens) => tokens.some(({ kind }) => kind === "text"));
  if (section === undefined || value === "") return value;
  return section.map(({ kind, text }) => (kind === "text" ? value : text)).join("");
}

/** The section for positive, negative or zero; a negative in its own section loses its sign. */
function sectionFor(
  sections: readonly (readonly FormatToken[])[],
  value: number,
): { readonly section: readonly FormatToken[] | undefined; readonly unsigned: number } {
  const [positive, negative, zero] = sections;
  if (value < 0 && negative !== undefined) return { section: negative, unsigned: -value };
  if (value === 0 && zero !== undefined) return { section: zero, unsigned: 0 };
  return { section: positive, unsigned: value };
}
