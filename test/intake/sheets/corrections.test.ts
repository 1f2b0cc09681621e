import { readClinic, type ClinicReading } from "../../../src/intake/readClinic";
import type { SheetCorrection } from "../../../src/intake/sheets/mappingCorrections";
import { day } from "../../support/day";
import { workbookOf, type TestSheet } from "../../support/workbook";
import { recordsOf } from "./sheetCase";

function readWith(
  sheets: readonly TestSheet[],
  ...corrections: readonly SheetCorrection[]
): ClinicReading {
  return readClinic(workbookOf(sheets), {
    asOf: day("2026-03-20"),
    region: "CN",
    corrections: { sheets: corrections },
  });
}

const purchases: TestSheet = {
  name: "消费",
  rows: [
    ["日期", "姓名", "项目", "金额", "代码"],
    ["2026-03-01", "王芳", "光子", 880, "A1"],
  ],
};

describe("what the manager corrects about a sheet", () => {
  test("a column becomes the field she names", () => {
    const [sheet] = readWith([purchases], { sheet: "消费", columns: { E: "clientId" } }).sheets;
    expect(sheet?.columns["E"]).toBe("clientId");
    expect(sheet?.why).toEqual({ code: "corrected" });
  });

  test("an ignored column is not read", () => {
    const reading = readWith([purchases], { sheet: "消费", columns: { D: "ignored" } });
    expect(reading.sheets[0]?.columns).toEqual({
      A: "purchaseDate",
      B: "clientName",
      C: "item",
    });
    expect(recordsOf(reading, "purchases")[0]?.["amount"]).toBeUndefined();
  });

  test("her kind wins over the one found", () => {
    const reading = readWith([purchases], { sheet: "消费", kind: "visits" });
    expect(reading.sheets[0]?.kind).toBe("visits");
    expect(recordsOf(reading, "visits")).toMatchObject([
      { visitDate: "2026-03-01", clientName: "王芳" },
    ]);
  });

  test("the header stands where she says", () => {
    const rows = [
      ["姓名", "电话"],
      ["客户姓名", "手机号"],
      ["王芳", "13800001111"],
    ];
    const [sheet] = readWith([{ name: "客户", rows }], { sheet: "客户", headerRows: [2] }).sheets;
    expect(sheet?.headerRows).toEqual([2]);
    expect([...(sheet?.usedRows ?? [])]).toEqual([3]);
  });

  test("a sheet she switches off is not read", () => {
    const reading = readWith([purchases], { sheet: "消费", use: "no" });
    expect(reading.sheets[0]).toMatchObject({ use: "no", why: { code: "switched_off" } });
    expect(reading.records.purchases).toBeUndefined();
  });

  test.each([
    ["a hidden sheet", { ...purchases, hidden: true }],
    ["a backup", { ...purchases, name: "备份消费" }],
    ["a copy", { ...purchases, name: "消费 (2)" }],
  ])("%s she switches on is read", (_, sheet) => {
    const reading = readWith([sheet], { sheet: sheet.name, use: "yes" });
    expect(reading.sheets[0]?.use).toBe("yes");
    expect(reading.records.purchases?.count).toBe(1);
  });

  test.each([
    ["dayFirst", "2026-03-05"],
    ["monthFirst", undefined],
  ] as const)("05/03/2026 is read %s", (order, on) => {
    const rows = [
      ["日期", "姓名", "金额"],
      ["05/03/2026", "王芳", 880],
    ];
    const reading = readWith([{ name: "消费", rows }], {
      sheet: "消费",
      dayOrders: { A: order },
    });
    // 2026-05-03 lies after the day asked about and is listed.
    expect(recordsOf(reading, "purchases")[0]?.["purchaseDate"]).toBe(on);
    expect(reading.ledger.listed.map(({ code }) => code)).toEqual(on ? [] : ["FUTURE_DATE"]);
  });

  test("dates without a year are of the year she gives", () => {
    const rows = [
      ["日期", "姓名", "金额"],
      ["3.5", "王芳", 880],
    ];
    const asked = readWith([{ name: "消费", rows }]);
    expect(asked.ledger.listed.map(({ code }) => code)).toEqual(["NEEDS_YEAR"]);
    const answered = readWith([{ name: "消费", rows }], { sheet: "消费", year: 2025 });
    expect(recordsOf(answered, "purchases")[0]?.["purchaseDate"]).toBe("2025-03-05");
  });

  test("her region wins over the one inferred", () => {
    const reading = readClinic(workbookOf([purchases]), {
      asOf: day("2026-03-20"),
      corrections: { region: "TW" },
    });
    expect(reading.region).toBe("TW");
  });
});

describe("a new month's sheet of a template she corrected", () => {
  const april: TestSheet = {
    name: "4月",
    rows: [
      ["日期", "姓名", "项目", "金额", "代码"],
      ["2026-03-15", "李敏", "水光", 1200, "A2"],
    ],
  };
  const fingerprint = readWith([purchases]).sheets[0]?.fingerprint ?? "";
  const correction: SheetCorrection = {
    sheet: "消费",
    fingerprint,
    columns: { E: "clientId" },
  };

  test("takes the correction over without asking", () => {
    const { sheets } = readWith([purchases, april], correction);
    expect(sheets.map(({ columns }) => columns["E"])).toEqual(["clientId", "clientId"]);
  });

  test("with other headers does not", () => {
    const header = ["日期", "姓名", "金额", "项目", "备注"];
    const other = { ...april, rows: [header, ...april.rows.slice(1)] };
    const { sheets } = readWith([purchases, other], correction);
    expect(sheets[1]?.columns["E"]).toBe("remarks");
  });
});

describe("a sheet whose columns name nobody", () => {
  const walkIns: TestSheet = {
    name: "Walk-ins",
    rows: [
      ["When", "Whom", "Item", "Amount"],
      ["2026-03-05", "Ada Moore", "Facial", 120],
      ["2026-03-06", "Bea Stone", "Peel", 90],
    ],
  };

  test("is not read, and shows its columns to be named", () => {
    const [sheet] = readWith([walkIns]).sheets;
    expect(sheet).toMatchObject({ use: "no", why: { code: "no_client_column" }, columns: {} });
    expect(sheet?.columnReadings.slice(0, 2)).toEqual([
      {
        column: "A",
        header: "When",
        field: undefined,
        guess: false,
        samples: ["2026-03-05", "2026-03-06"],
      },
      {
        column: "B",
        header: "Whom",
        field: undefined,
        guess: false,
        samples: ["Ada Moore", "Bea Stone"],
      },
    ]);
  });

  test("is read once somebody names the column, and so is the next of its headings", () => {
    const fingerprint = readWith([walkIns]).sheets[0]?.fingerprint ?? "";
    const correction: SheetCorrection = {
      sheet: "Walk-ins",
      fingerprint,
      kind: "purchases",
      columns: { A: "purchaseDate", B: "clientName" },
    };
    const april = { ...walkIns, name: "April walk-ins" };
    const { sheets } = readWith([walkIns, { ...april, rows: april.rows.slice(0, 2) }], correction);
    expect(sheets.map(({ use, used }) => [use, used])).toEqual([
      ["yes", 2],
      ["yes", 1],
    ]);
  });
});
