import { apiSets } from "../support/workbench/apiSets";

const sets = apiSets();

test.each([
  ["Range.getUsedRange", { set: "ExcelApi", version: "1.1" }],
  ["Range.dataValidation", { set: "ExcelApi", version: "1.8" }],
  ["Worksheet.onChanged", { set: "ExcelApi", version: "1.7" }],
  ["Range.valuesAsJson", { set: "ExcelApi", version: "1.16" }],
  ["Worksheet.visibility", { set: "ExcelApi", version: "1.1", versionToSet: "1.2" }],
  [
    "Worksheet.onNameChanged",
    { set: "ExcelApi", version: "1.17", before: { set: "ExcelApiOnline", version: "1.1" } },
  ],
  ["Range.notAMember", undefined],
])("%s is of %j", (member, expected) => {
  expect(sets[member]).toEqual(expected);
});

test("every member of every class is listed once", () => {
  expect(Object.keys(sets).length).toBeGreaterThan(2500);
});
