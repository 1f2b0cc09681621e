/** Functions younger than the file format, which Excel marks in a file. */
const young = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC BASE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW " +
    "CEILING.MATH CHOOSECOLS CHOOSEROWS COMBINA CONCAT COT COTH CSC CSCH DAYS DECIMAL DROP EXPAND " +
    "FILTERXML FLOOR.MATH FORMULATEXT HSTACK IFNA IFS ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET " +
    "MAKEARRAY MAP MAXIFS MINIFS NUMBERVALUE PDURATION RANDARRAY REDUCE RRI SCAN SEC SECH SEQUENCE " +
    "SHEET SHEETS SORTBY SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR " +
    "UNICODE UNIQUE VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR"
  ).split(" "),
);

/** Two that carry a second mark. */
const worksheetOnly = new Set(["FILTER", "SORT"]);

const pieces =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|[\p{L}_][\p{L}\p{N}_.]*(?=\()/gu;

/**
 * A formula as a file holds it: without equals sign, young functions marked, and functions of an
 * add-in called as Excel calls them there.
 *
 * @param formula - as typed, with its equals sign
 *
 * @example
 * fileFormula("=SUM(A1,FILTER(B:B,B:B>0))") // => "SUM(A1,_xlfn._xlws.FILTER(B:B,B:B>0))"
 * fileFormula("=CLINIC.DAYS_AWAY(A1)") // => "_xldudf_CLINIC_DAYS_AWAY(A1)"
 * fileFormula("=\"XLOOKUP(\"&STDEV.S(A:A)") // => "\"XLOOKUP(\"&STDEV.S(A:A)"
 */
export function fileFormula(formula: string): string {
  return formula.replace(/^=/, "").replace(pieces, (found) => {
    const name = found.toUpperCase();
    if (worksheetOnly.has(name)) return `_xlfn._xlws.${found}`;
    if (young.has(name)) return `_xlfn.${found}`;
    // Excel's own names have at most three letters before or behind a point, or a known ending.
    const addin = /^([\p{L}\p{N}]+)\.(\p{L}[\p{L}\p{N}_.]{3,})$/u.exec(found);
    const isExcels =
      /\.(?:DIST|TEST|RANGE|MATH|PRECISE|INTL|MULT|SNGL|EXC|INC|NORM|ETS|STAT|SEASONALITY|CONFINT|LINEAR)\b/i;
    if (addin === null || isExcels.test(found)) return found;
    return `_xldudf_${addin[1] ?? ""}_${addin[2] ?? ""}`;
  });
}
