import ExcelJS from "exceljs";

import type { Language } from "../../../src/core/clients/language";

/** What a test writes into a cell: a day as "2026-06-01". */
export type WrittenCell = string | number | null;

/** A sheet of a workbook that is made for a test. */
export interface WrittenSheet {
  readonly name: string;
  readonly rows: readonly (readonly WrittenCell[])[];
}

/** Clients of the small clinic, in the order of its sheet: all are due on 2026-11-21. */
export const smallClients = {
  en: [
    "Ada Moss",
    "Bea Lind",
    "Cleo Park",
    "Dora West",
    "Edda Hill",
    "Fay Stone",
    "Gia Wood",
    "Hana Reed",
  ],
  "zh-CN": ["林安", "周贝", "陈可", "许朵", "沈恩", "何菲", "高佳", "韩娜"],
} as const;

const headings = {
  en: { sheet: "Clients", row: ["Client ID", "Name", "Phone", "Consultant", "Last visit"] },
  "zh-CN": { sheet: "顾客档案", row: ["顾客编号", "姓名", "电话", "咨询师", "最近到店"] },
} as const;

/** The two consultants; the first one has the first, third, … client. */
export const smallCallers = { en: ["Mia", "Nora"], "zh-CN": ["米雅", "诺拉"] } as const;

/** Name of the small clinic's client sheet. */
export function smallClientSheet(language: Language): string {
  return headings[language].sheet;
}

/**
 * Eight clients away for half a year, shared by two consultants; nothing else.
 *
 * @param more - further clients, as cells of its sheet
 */
export function smallClinic(
  language: Language,
  more: readonly (readonly WrittenCell[])[] = [],
): Promise<Uint8Array> {
  const { sheet, row } = headings[language];
  const clients = smallClients[language].map((name, at) => [
    `C00${at + 1}`,
    name,
    `1390000000${at + 1}`,
    smallCallers[language][at % 2] ?? null,
    `2026-06-0${at + 1}`,
  ]);
  return xlsxOf([{ name: sheet, rows: [[...row], ...clients, ...more] }]);
}

/** A workbook with these sheets; texts that are days become days. */
export async function xlsxOf(sheets: readonly WrittenSheet[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const { name, rows } of sheets) {
    const sheet = book.addWorksheet(name);
    rows.forEach((row, rowIndex) => {
      row.forEach((content, columnIndex) => {
        const cell = sheet.getCell(rowIndex + 1, columnIndex + 1);
        if (typeof content !== "string" || !/^\d{4}-\d\d-\d\d$/.test(content)) {
          cell.value = content;
          return;
        }
        cell.value = new Date(`${content}T00:00:00Z`);
        cell.numFmt = "yyyy-mm-dd";
      });
    });
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
