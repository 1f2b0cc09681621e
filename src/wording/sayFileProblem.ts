import type { Words } from "./words";

/**
 * Why a workbook file cannot be read or copied, as far as it can be said to a person. The same
 * codes and facts as the reader of .xlsx files gives; no fact holds a cell's content.
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
