/** How our sheets look, whichever host writes them. */

/** Size in points and marks of each font; the family is always the workbook's own. */
export const fontLooks = {
  title: { points: 14, bold: true, quiet: false },
  quiet: { points: 9, bold: false, quiet: true },
  header: { points: 9.5, bold: true, quiet: false },
  cell: { points: 9.5, bold: false, quiet: false },
  small: { points: 8.5, bold: false, quiet: false },
} as const;

/** Red, green and blue of quiet text, of the header row's ground and of lines. */
export const colours = { quiet: "595959", header: "E7E6E6", line: "808080" } as const;

/** Height of a line of text above the table, in points. */
export const linePoints = { title: 20, plain: 15, quiet: 12.5 } as const;

/** Two lines of a heading. */
export const headerPoints = 27;

/** Margins of the printed page, in inches. */
export const marginInches = {
  left: 0.4,
  right: 0.4,
  top: 0.5,
  bottom: 0.6,
  header: 0.3,
  footer: 0.3,
} as const;

/** Most characters Excel takes for the sentence of a refused entry, and for a footer. */
export const longestRefusal = 225;
export const longestFooter = 255;
