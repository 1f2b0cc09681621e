/**
 * Why a workbook file cannot be read or copied: something the person who has the file can act on.
 * `part` is the name of a file inside the .xlsx package. No fact ever holds a cell's content.
 */
export type XlsxProblem =
  | { readonly code: "emptyFile" }
  | { readonly code: "notAZip" }
  | { readonly code: "passwordProtected" }
  /** The workbook format of Excel 97–2003 (.xls). */
  | { readonly code: "oldExcelFormat" }
  /** Excel's binary workbook (.xlsb). */
  | { readonly code: "binaryWorkbook" }
  /** A sound package of another kind: a document, a presentation, an OpenDocument file. */
  | { readonly code: "notASpreadsheet" }
  /** The file ends before its own table of contents says it does. */
  | { readonly code: "truncated" }
  | { readonly code: "damagedPart"; readonly part: string; readonly damage: PartDamage }
  | { readonly code: "missingPart"; readonly part: string }
  | { readonly code: "duplicatePart"; readonly part: string }
  | { readonly code: "unsafePartName"; readonly part: string }
  | { readonly code: "zipBomb"; readonly part: string }
  | { readonly code: "xmlEntities"; readonly part: string }
  | { readonly code: "cellOutsideGrid"; readonly sheet: string; readonly address: string }
  /** The sheet's cells stop in the middle: its closing `</sheetData>` is missing. */
  | { readonly code: "cutSheet"; readonly sheet: string }
  /** A sheet so large or so spread out that its columns do not fit in memory. */
  | { readonly code: "tooManyCells"; readonly sheet: string };

/** What is wrong with one part of the package. */
export type PartDamage =
  | "checksum"
  | "length"
  | "packing"
  | "header"
  | "overlap"
  | "encoding"
  | "xml"
  | "content";
