import type { FileProblem, PartDamage as DamageOfPart } from "../../wording/sayFileProblem";

/**
 * Why a workbook file cannot be read or copied: something the person who has the file can act on,
 * so each code has its sentence. `part` is the name of a file inside the .xlsx package. No fact ever
 * holds a cell's content.
 */
export type XlsxProblem = FileProblem;

/** What is wrong with one part of the package. */
export type PartDamage = DamageOfPart;
