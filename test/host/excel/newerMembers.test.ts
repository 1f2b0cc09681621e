import { readdirSync } from "node:fs";

import { newerMembers } from "../../../src/host/excel/newerMembers";
import { floorSets } from "../../../src/workbench/protocol/excelVersion";
import { hasSet } from "../../../src/workbench/protocol/requirementSets";
import { usedMembers } from "../../support/excel/usedMembers";
import { apiSets } from "../../support/workbench/apiSets";

const folder = "src/host/excel";
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".ts"))
  .map((name) => `${folder}/${name}`);
const sets = apiSets();

test("nothing above the oldest Excel is used without asking whether it is there", () => {
  const { all, ungated } = usedMembers(files, sets);
  expect(ungated).toEqual([]);
  const known = new Set(all.map(({ member }) => member));
  // The finder must not be blind: these are called, set, loaded and taken apart.
  for (const member of [
    "WorksheetCollection.add",
    "Range.values",
    "Table.resize",
    "Range.getMergedAreasOrNullObject",
    "Worksheet.visibility",
    "CustomXmlPart.setXml",
    "Runtime.enableEvents",
  ])
    expect(known).toContain(member);
});

test.each([
  ["a call", "table.resize('A1');", "Table.resize"],
  ["something loaded", "sheet.load({ tabId: true });", "Worksheet.tabId"],
  ["something set", "sheet.showDataTypeIcons = true;", "Worksheet.showDataTypeIcons"],
  ["something taken apart", "const { tabId } = sheet; void tabId;", "Worksheet.tabId"],
  [
    "another question",
    "if (excelHas('mergedAreas')) table.worksheet.onProtectionChanged.removeAll?.();",
    "Worksheet.onProtectionChanged",
  ],
  ["the other branch", "if (excelHas('tableResize')) return; table.resize('A1');", "Table.resize"],
])("%s without the right question is found", (_name, code, member) => {
  const file = `${folder}/sample.ts`;
  const text = `import { excelHas } from "./newerMembers";
    export function sample(table: Excel.Table, sheet: Excel.Worksheet, book: Excel.Workbook) {
      ${code}
      void [table, sheet, book, excelHas];
    }`;
  const { ungated } = usedMembers([file], sets, { [file]: text });
  expect(ungated).toEqual([{ member, place: `${file}:3` }]);
});

test("nothing is asked for that every Excel has", () => {
  for (const { set, version } of Object.values(newerMembers))
    expect(hasSet(floorSets, set, version)).toBe(false);
});
