import type { HostProblem } from "../../wording/sayHostProblem";

/** Excel's own code for what it rejected a request with; `undefined` where it gave none. */
export function hostCode(error: unknown): string | undefined {
  const isCoded = typeof error === "object" && error !== null && "code" in error;
  return isCoded ? String(error.code) : undefined;
}

/**
 * Tells what a person can do about what Excel rejected a request with.
 *
 * @param error - whatever the rejection carried: Office.js does not always use its own error class
 * @param sheet - name of the sheet the request was about, where it was about one
 *
 * @example
 * hostProblem({ code: "AccessDenied" }) // => { code: "notAllowed" }
 * hostProblem({ code: "InsertDeleteConflict" }, "Call sheet") // => { code: "placeTaken", sheet: "Call sheet" }
 * hostProblem({ code: 5012 }) // => { code: "hostFailed", hostCode: "5012" }
 */
export function hostProblem(error: unknown, sheet?: string): HostProblem {
  const code = hostCode(error);
  const unknown: HostProblem = { code: "hostFailed", hostCode: code };
  if (code === undefined) return unknown;
  if (isBusy(code)) return { code: "excelBusy" };
  switch (code) {
    case "InvalidOperationInCellEditMode":
      return { code: "cellBeingEdited" };
    case "AccessDenied":
      return { code: "notAllowed" };
    case "ItemNotFound":
      return { code: "sheetGone", sheet };
    case "InvalidSelection":
    case "InactiveWorkbook":
      return { code: "otherWorkbookActive" };
    case "FilteredRangeConflict":
      return sheet === undefined ? unknown : { code: "filterOn", sheet };
    case "MergedRangeConflict":
    case "PivotTableRangeConflict":
    case "InsertDeleteConflict":
    case "NonBlankCellOffSheet":
      return sheet === undefined ? unknown : { code: "placeTaken", sheet };
    case "OperationCellsExceedLimit":
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
      return { code: "tooLarge" };
    case "ApiNotFound":
    case "NotImplemented":
    case "UnsupportedFeature":
    case "UnsupportedOperation":
      return { code: "excelTooOld", needs: neededMember(error) ?? code };
    default:
      return unknown;
  }
}

/** Excel or its service asks to wait: what it refused can be asked again a little later. */
export function isBusy(code: string): boolean {
  return /^(?:ActivityLimitReached|ServiceNotAvailable|RequestAborted|5\d\d)$/.test(code);
}

/** The member of Excel's interface an error is about ("Table.resize"), where it says so. */
function neededMember(error: unknown): string | undefined {
  const { debugInfo } = error as { readonly debugInfo?: { readonly errorLocation?: unknown } };
  const place = debugInfo?.errorLocation;
  return typeof place === "string" && place !== "" ? place : undefined;
}
