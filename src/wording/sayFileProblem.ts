import type { Words } from "./words";

/**
 * Why a workbook file cannot be read or copied, as data. The reader of .xlsx files refuses with
 * these; no fact holds a cell's content.
 *
 * `oldExcelFormat` is the .xls of Excel 97–2003, `binaryWorkbook` an .xlsb; `truncated` ends before
 * its own table of contents says; `cutSheet` lacks its closing tag; `tooManyCells` would not fit in
 * memory.
 */
export type FileProblem =
  | {
      readonly code:
        | "emptyFile"
        | "notAZip"
        | "passwordProtected"
        | "oldExcelFormat"
        | "binaryWorkbook"
        | "notASpreadsheet"
        | "truncated";
    }
  | {
      readonly code: "missingPart" | "duplicatePart" | "unsafePartName" | "zipBomb" | "xmlEntities";
      readonly part: string;
    }
  | { readonly code: "damagedPart"; readonly part: string; readonly damage: PartDamage }
  | { readonly code: "cellOutsideGrid"; readonly sheet: string; readonly address: string }
  | { readonly code: "cutSheet" | "tooManyCells"; readonly sheet: string };

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

/** Why a file cannot be read: what was found, then what to do. */
export function sayFileProblem(problem: FileProblem, words: Words): string {
  const say = words.fileProblems;
  switch (problem.code) {
    case "missingPart":
    case "duplicatePart":
    case "unsafePartName":
    case "zipBomb":
    case "xmlEntities":
      return say[problem.code](problem.part);
    case "damagedPart":
      return say.damagedPart(problem.part, say.damage[problem.damage]);
    case "cellOutsideGrid":
      return say.cellOutsideGrid(problem.sheet, problem.address);
    case "cutSheet":
    case "tooManyCells":
      return say[problem.code](problem.sheet);
    default:
      return say[problem.code];
  }
}
