import { hostProblem } from "../../../src/host/excel/hostProblem";

const sheet = "Call sheet";

it.each([
  ["InvalidOperationInCellEditMode", { code: "cellBeingEdited" }],
  ["ActivityLimitReached", { code: "excelBusy" }],
  ["ServiceNotAvailable", { code: "excelBusy" }],
  ["RequestAborted", { code: "excelBusy" }],
  ["503", { code: "excelBusy" }],
  ["AccessDenied", { code: "notAllowed" }],
  ["ItemNotFound", { code: "sheetGone", sheet }],
  ["InvalidSelection", { code: "otherWorkbookActive" }],
  ["InactiveWorkbook", { code: "otherWorkbookActive" }],
  ["FilteredRangeConflict", { code: "filterOn", sheet }],
  ["MergedRangeConflict", { code: "placeTaken", sheet }],
  ["PivotTableRangeConflict", { code: "placeTaken", sheet }],
  ["InsertDeleteConflict", { code: "placeTaken", sheet }],
  ["NonBlankCellOffSheet", { code: "placeTaken", sheet }],
  ["OperationCellsExceedLimit", { code: "tooLarge" }],
  ["RequestPayloadSizeLimitExceeded", { code: "tooLarge" }],
  ["ResponsePayloadSizeLimitExceeded", { code: "tooLarge" }],
  ["ApiNotFound", { code: "excelTooOld", needs: "ApiNotFound" }],
  ["NotImplemented", { code: "excelTooOld", needs: "NotImplemented" }],
  ["UnsupportedOperation", { code: "excelTooOld", needs: "UnsupportedOperation" }],
  ["GeneralException", { code: "hostFailed", hostCode: "GeneralException" }],
  ["5012", { code: "hostFailed", hostCode: "5012" }],
])("what Excel calls %s", (code, problem) => {
  expect(hostProblem({ code }, sheet)).toEqual(problem);
});

it.each([
  ["Excel's own error", Object.assign(new Error("…"), { code: "Odd" }), "Odd"],
  ["a numbered one", { code: 5012 }, "5012"],
  ["an error without a code", new Error("…"), undefined],
  ["nothing", undefined, undefined],
])("%s keeps Excel's code", (_name, error, hostCode) => {
  expect(hostProblem(error)).toEqual({ code: "hostFailed", hostCode });
});

it("names the member an older Excel lacks", () => {
  const error = { code: "ApiNotFound", debugInfo: { errorLocation: "Table.resize" } };
  expect(hostProblem(error)).toEqual({ code: "excelTooOld", needs: "Table.resize" });
});

it("blames no sheet where none was asked about", () => {
  const error = { code: "MergedRangeConflict" };
  expect(hostProblem(error)).toEqual({ code: "hostFailed", hostCode: "MergedRangeConflict" });
});
