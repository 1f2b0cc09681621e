import cases from "../../fixtures/domain/sheets_open.json";
import { readCase, type CaseSheet } from "./sheetCase";

interface Expected {
  readonly name: string;
  readonly use: boolean | "ask";
  readonly kind: string | null;
  readonly headerRows?: readonly number[];
  readonly dataRows?: readonly number[];
  readonly skippedRows?: readonly { row: number; reason: string }[];
  readonly columns?: Record<string, string>;
  readonly tables?: readonly { range: string; kind: string; orientation: string }[];
}

const use = { true: "yes", false: "no", ask: "ask" } as const;

describe("the open sheet cases", () => {
  for (const { id, title, locale, today, sheets, expected } of cases.cases) {
    test(`${id}: ${title}`, () => {
      const reading = readCase(sheets as unknown as CaseSheet[], locale, today);
      for (const sheet of expected.sheets as unknown as Expected[]) {
        const found = reading.sheets.find(({ name }) => name === sheet.name);
        const tables = found?.tables.map(({ range, kind, orientation }) => ({
          range,
          kind,
          orientation,
        }));
        expect({
          use: found?.use,
          kind: found?.kind,
          ...(sheet.headerRows && { headerRows: found?.headerRows }),
          ...(sheet.dataRows && { dataRows: [...(found?.usedRows ?? [])] }),
          ...(sheet.columns && { columns: found?.columns }),
          ...(sheet.dataRows && {
            skipped: found?.skipped.map(({ sheetRow, reason }) => ({ row: sheetRow, reason })),
          }),
          ...(sheet.tables && { tables }),
        }).toEqual({
          use: use[String(sheet.use) as keyof typeof use],
          kind: sheet.kind,
          ...(sheet.headerRows && { headerRows: sheet.headerRows }),
          ...(sheet.dataRows && { dataRows: sheet.dataRows }),
          ...(sheet.columns && { columns: sheet.columns }),
          ...(sheet.dataRows && {
            skipped: (sheet.skippedRows ?? []).filter(({ reason }) => reason !== "blank"),
          }),
          ...(sheet.tables && {
            tables: sheet.tables.map(({ range, kind, orientation }) => ({
              range,
              kind,
              orientation,
            })),
          }),
        });
      }
    });
  }
});
