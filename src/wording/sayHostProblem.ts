/**
 * Why an open workbook could not be read or written: what a person can do something about, by code.
 * `host/excel` makes them of Excel's errors; the pane says them.
 */
export type HostProblem =
  /** Somebody is typing in a cell. */
  | { readonly code: "cellBeingEdited" }
  /** Excel or its service asks to wait; it was tried again as often as is sensible. */
  | { readonly code: "excelBusy" }
  | { readonly code: "workbookReadOnly" }
  | { readonly code: "sheetProtected"; readonly sheet: string }
  | { readonly code: "filterOn"; readonly sheet: string }
  /** Merged cells, a pivot table or something else stands where our rows go. */
  | { readonly code: "placeTaken"; readonly sheet: string }
  /** Access denied for a reason Excel keeps to itself. */
  | { readonly code: "notAllowed" }
  /** A sheet that was there is gone. */
  | { readonly code: "sheetGone"; readonly sheet: string | undefined }
  /** Even the smallest block is more than Excel sends at once. */
  | { readonly code: "tooLarge" }
  /** Another workbook has the focus. */
  | { readonly code: "otherWorkbookActive" }
  /** This Excel lacks what is needed. */
  | { readonly code: "excelTooOld"; readonly needs: string }
  /** Excel did not answer in time; what it did is checked before anything is tried again. */
  | { readonly code: "noAnswer" }
  /** A person stopped the job. */
  | { readonly code: "cancelled" }
  /** Anything else; `hostCode` is Excel's own code, where it gave one. */
  | { readonly code: "hostFailed"; readonly hostCode: string | undefined };
