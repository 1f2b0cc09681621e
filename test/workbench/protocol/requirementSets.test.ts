import { hasSet, requirementGate } from "../../../src/workbench/protocol/requirementSets";
import { WireError } from "../../../src/workbench/protocol/wireError";

test.each([
  [{ ExcelApi: "1.9" }, "ExcelApi", "1.9", true],
  [{ ExcelApi: "1.9" }, "ExcelApi", "1.10", false],
  [{ ExcelApi: "1.10" }, "ExcelApi", "1.9", true],
  [{ ExcelApi: "2.0" }, "ExcelApi", "1.15", true],
  [{ ExcelApi: "1.15" }, "excelapi", "1.15", true],
  [{ ExcelApi: "1.15" }, "ExcelApiDesktop", "1.1", false],
])("an Excel with %j and %s %s: %s", (claimed, set, version, expected) => {
  expect(hasSet(claimed, set, version)).toBe(expected);
});

const gate = requirementGate(
  {
    "Range.dataValidation": { set: "ExcelApi", version: "1.8" },
    "Worksheet.visibility": { set: "ExcelApi", version: "1.1", versionToSet: "1.9" },
  },
  { ExcelApi: "1.8" },
);

test("what is in the claimed sets passes, and what no table knows", () => {
  expect(() => gate.check("Range.dataValidation")).not.toThrow();
  expect(() => gate.check("Range.values", "set")).not.toThrow();
});

test("a property may be read before it may be set", () => {
  expect(() => gate.check("Worksheet.visibility")).not.toThrow();
  expect(() => gate.check("Worksheet.visibility", "set")).toThrow(
    new WireError(
      "ApiNotFound",
      "The API 'Worksheet.visibility' is part of the ExcelApi 1.9 requirement set, " +
        "which this Excel does not have.",
    ),
  );
});

test("a member that was to be had online first needs only that", () => {
  const before = { set: "ExcelApiOnline", version: "1.1" };
  const apiSets = { "Worksheet.onMoved": { set: "ExcelApi", version: "1.17", before } };
  const online = requirementGate(apiSets, { ExcelApi: "1.15", ExcelApiOnline: "1.1" });
  const desktop = requirementGate(apiSets, { ExcelApi: "1.15" });
  expect(() => online.check("Worksheet.onMoved")).not.toThrow();
  expect(() => desktop.check("Worksheet.onMoved")).toThrow(WireError);
});
