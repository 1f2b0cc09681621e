import fc from "fast-check";

import { judgeClinic } from "../../src/workflow/judgeClinic";
import { noSettings } from "../../src/workflow/settings";
import { day } from "../support/day";
import { workbookOf, type TestCell } from "../support/workbook";

const asOf = day("2026-03-20");

function ledgerOf(sheets: Parameters<typeof workbookOf>[0]) {
  return judgeClinic(workbookOf(sheets), { asOf, settings: noSettings }).ledger;
}

describe("the ledger after matching (K3)", () => {
  it("lists a purchase of somebody who is not in the client sheet, and no longer counts it used", () => {
    const ledger = ledgerOf([
      {
        name: "顾客",
        rows: [
          ["姓名", "手机"],
          ["王芳", "13800001111"],
        ],
      },
      {
        name: "消费",
        rows: [
          ["日期", "姓名", "金额"],
          ["2026-03-01", "王芳", 100],
          ["2026-03-02", "赵静", 200],
        ],
      },
    ]);
    expect([ledger.rows, ledger.used]).toEqual([3, 2]);
    expect(ledger.listed).toEqual([
      {
        used: false,
        sheet: "消费",
        sheetRow: 3,
        field: "clientName",
        raw: "赵静",
        code: "UNKNOWN_CLIENT",
      },
    ]);
  });

  it("lists a purchase that also tells of an unknown client once", () => {
    const ledger = ledgerOf([
      {
        name: "顾客",
        rows: [
          ["姓名", "手机"],
          ["王芳", "13800001111"],
        ],
      },
      {
        name: "消费",
        rows: [
          ["日期", "姓名", "金额", "备注"],
          ["2026-03-02", "赵静", 200, "勿打电话"],
        ],
      },
    ]);
    const unknown = ledger.listed.filter(({ code }) => code === "UNKNOWN_CLIENT");
    expect(unknown.map(({ sheetRow }) => sheetRow)).toEqual([2]);
  });

  const names = fc.constantFrom<TestCell>(
    "王芳",
    "李敏",
    "赵静",
    "王姐",
    "散客",
    "",
    null,
    "合计",
    5,
  );
  const phones = fc.constantFrom<TestCell>("13800001111", "13800002222", "1.38E+10", "", null);
  const days = fc.constantFrom<TestCell>(
    "2026-03-01",
    "2026年1月",
    "昨天",
    "2027-01-01",
    "",
    null,
    46000,
  );
  const amounts = fc.constantFrom<TestCell>(100, "1.2万", "八折", "", null, 300);

  it("adds up: rows used and rows listed are the rows read, whatever the sheets hold", () => {
    const clientRows = fc.array(fc.tuple(names, phones), { maxLength: 8 });
    const purchaseRows = fc.array(fc.tuple(days, names, phones, amounts), { maxLength: 12 });
    fc.assert(
      fc.property(clientRows, purchaseRows, (clients, purchases) => {
        const ledger = ledgerOf([
          { name: "顾客", rows: [["姓名", "手机"], ...clients] },
          { name: "消费", rows: [["日期", "姓名", "手机", "金额"], ...purchases] },
        ]);
        const lost = ledger.listed.filter((line) => !line.used);
        const places = new Set(lost.map(({ sheet, sheetRow }) => `${sheet}!${sheetRow}`));
        expect(ledger.used + places.size).toBe(ledger.rows);
        for (const line of ledger.listed)
          expect(line.used).toBe(!places.has(`${line.sheet}!${line.sheetRow}`));
      }),
      { numRuns: 300 },
    );
  });
});
