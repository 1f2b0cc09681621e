import cases from "../../fixtures/domain/sheets_more.json";
import { expectSheet, type ExpectedSheet } from "./expectSheets";
import { readCase, type CaseSheet } from "./sheetCase";

describe("more ways clinics lay out their sheets", () => {
  for (const { id, title, locale, today, sheets, expected } of cases.cases) {
    test(`${id}: ${title}`, () => {
      const sources = sheets as unknown as CaseSheet[];
      const reading = readCase(sources, locale, today);
      for (const sheet of expected.sheets as unknown as ExpectedSheet[]) {
        const source = sources.find(({ name }) => name === sheet.name);
        expectSheet(reading, source ?? { name: sheet.name, rows: [] }, sheet);
      }
      if ("workbook" in expected) {
        expect(reading.records.clients?.count).toBe(expected.workbook.clientRows);
      }
    });
  }
});
