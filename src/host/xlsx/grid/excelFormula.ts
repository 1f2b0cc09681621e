/** What Excel puts in a file before functions younger than the format, and before an add-in's. */
const filePrefixes = /(?<![\p{L}\p{N}_.])(?:_xlfn\.(?:_xlws\.)?|_xlws\.)/giu;
const parameterPrefix = /(?<![\p{L}\p{N}_.])_xlpm\./giu;

/** Texts and quoted sheet names: a prefix inside them is somebody's text. */
const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'/gu;

/**
 * A formula as a person types it, from how a file holds it.
 *
 * @param text - without equals sign, as in the file
 * @returns with its equals sign
 *
 * @example
 * shownFormula("_xlfn._xlws.FILTER(A1:A9,A1:A9>0)") // => "=FILTER(A1:A9,A1:A9>0)"
 * shownFormula("_xldudf_CLINIC_DAYS_AWAY(A1)") // => "=CLINIC.DAYS_AWAY(A1)"
 */
export function shownFormula(text: string): string {
  let shown = "";
  let at = 0;
  const plain = (part: string) =>
    part
      .replace(filePrefixes, "")
      .replace(parameterPrefix, "")
      // The namespace ends at the first underscore: a namespace of ours has none.
      .replace(/(?<![\p{L}\p{N}_.])_xldudf_([\p{L}\p{N}]+)_/giu, "$1.");
  for (const match of text.matchAll(quoted)) {
    shown += plain(text.slice(at, match.index)) + match[0];
    at = match.index + match[0].length;
  }
  return `=${shown}${plain(text.slice(at))}`;
}
