/** Most characters of a sheet name. */
const longestSheetName = 31;

/**
 * A name for a new sheet that Excel takes and no sheet has: "Call sheet", "Call sheet 2", …
 *
 * Names are compared as Excel does, without regard to upper and lower case.
 *
 * @param wanted - forbidden signs become "-", apostrophes at the ends go, what is too long is cut
 *
 * @example
 * freeSheetName("Calls 3/4", ["calls 3-4"]) // => "Calls 3-4 2"
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const plain = wanted
    .replace(/[:\\/?*[\]\u0000-\u001f]/g, "-")
    .trim()
    .replace(/^'+|'+$/g, "");
  // Excel keeps "History" for itself.
  const reserved = [...taken, "History"].map((name) => name.toLowerCase());
  const base = plain === "" ? "Sheet" : plain;
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? "" : ` ${count}`;
    const name = cut(base, longestSheetName - suffix.length) + suffix;
    if (!reserved.includes(name.toLowerCase())) return name;
  }
}

/**
 * A name for a new Excel table that neither a table nor a defined name has.
 *
 * @example
 * freeTableName("CallSheet", ["callsheet"]) // => "CallSheet2"
 */
export function freeTableName(wanted: string, taken: readonly string[]): string {
  const letters = wanted.replace(/[^\p{L}\p{N}_]/gu, "_");
  // A name may not begin with a digit or look like a cell's address (CALL1, R1C1).
  const unsafe = /^(?:[^\p{L}_]|[A-Za-z]{1,3}\d+$|[Rr]\d*(?:[Cc]\d*)?$|[Cc]\d*$)/u.test(letters);
  const base = unsafe || letters === "" ? `_${letters}` : letters;
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let count = 1; ; count++) {
    const name = count === 1 ? base : `${base}${count}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

function cut(text: string, length: number): string {
  const short = text.slice(0, length);
  return /[\ud800-\udbff]$/.test(short) ? short.slice(0, -1) : short.trimEnd();
}
