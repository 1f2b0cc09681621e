import type { BookSheet } from "./bookSheet";

/** A defined name. */
export interface BookName {
  readonly name: string;
  /** `undefined` for the whole workbook. */
  readonly sheet: BookSheet | undefined;
  /** With its equals sign: "=Clients!$A$1:$A$9". */
  formula: string;
  visible: boolean;
  comment: string;
}
