/** Texts and quoted sheet names: what looks like a call inside them is somebody's text. */
const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'/gu;

/** A function of ours as a file may name it, with whatever Excel puts before it there. */
const ours = /(?<![\p{L}\p{N}_.])(?:_xl(?:fn|ws|l)\.)*(?:_xldudf_CLINIC_|CLINIC\.)\p{L}/iu;

/** Words a formula may mean a name of the workbook by. */
const words = /(?<![\p{L}\p{N}_.\\])[\p{L}_\\][\p{L}\p{N}_.\\?]*(?![\p{L}\p{N}_.(!])/gu;

/**
 * Whether a formula, as a file holds it, asks one of our functions, straight away or through a name
 * of the workbook that does.
 *
 * @param formula - without its equals sign
 * @param ourNames - names whose own formula calls us, in small letters
 *
 * @example
 * callsUs("_xlfn.SINGLE(_xldudf_CLINIC_DAYS_AWAY(A2))", new Set()) // => true
 * callsUs("SUM(Clinic!A1,\"CLINIC.DORMANT(\")", new Set()) // => false
 * callsUs("SUM(away)", new Set(["away"])) // => true
 */
export function callsUs(formula: string, ourNames: ReadonlySet<string>): boolean {
  const code = formula.replace(quoted, (text) => (text.startsWith('"') ? '""' : "''"));
  if (ours.test(code)) return true;
  if (ourNames.size === 0) return false;
  return (code.match(words) ?? []).some((word) => ourNames.has(word.toLowerCase()));
}
