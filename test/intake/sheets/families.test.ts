import { workbookOf } from "../../support/workbook";
import { day } from "../../support/day";
import { readClinic } from "../../../src/intake/readClinic";
import { readCase, recordsOf, type CaseSheet } from "./sheetCase";

interface Family {
  readonly title: string;
  readonly locale?: string;
  readonly sheet: CaseSheet;
  readonly kind: string;
  readonly headerRows: readonly number[];
  readonly columns: Readonly<Record<string, string>>;
  readonly dataRows: readonly number[];
  readonly skipped?: readonly string[];
}

const families: readonly Family[] = [
  {
    title: "a title, statistics and stray totals to the right do not become records",
    locale: "zh-TW",
    sheet: {
      name: "工作表1",
      rows: [
        ["美麗診所 療程管理"],
        ["總人數", 52, "本月新增", 3],
        ["客戶姓名", "電話", "療程", "購買堂數", "剩餘堂數", null, "總計", 12345],
        ["王小美", "0912345678", "皮秒", 6, 4, null, "本月", 300],
      ],
    },
    kind: "packages",
    headerRows: [3],
    columns: { A: "clientName", B: "phone", C: "item", D: "qtyBought", E: "qtyRemaining" },
    dataRows: [4],
    skipped: ["1 title", "2 subtotal"],
  },
  {
    title: "a redemption export has a merged title and merged totals above its header",
    sheet: {
      name: "划扣明细",
      rows: [
        ["划扣记录表"],
        ["合计", null, null, 5, 1980],
        ["划扣日期", "客户姓名", "划扣项目", "划扣次数", "划扣金额"],
        ["2026-03-01", "王芳", "光子", 1, 396],
      ],
      merges: ["A1:E1", "A2:C2"],
    },
    kind: "visits",
    headerRows: [3],
    columns: { A: "visitDate", B: "clientName", C: "item", D: "qtyUsed", E: "REDEEMED_VALUE" },
    dataRows: [4],
    skipped: ["1 title", "2 subtotal"],
  },
  {
    title: "a header in two rows joins parents and children",
    locale: "en-US",
    sheet: {
      name: "Packages",
      rows: [
        ["Client", "Phone", "Sessions", null, null],
        [null, null, "Bought", "Used", "Left"],
        ["Jane Smith", "415-555-0101", 10, 4, 6],
      ],
      merges: ["A1:A2", "B1:B2", "C1:E1"],
    },
    kind: "packages",
    headerRows: [1, 2],
    columns: { A: "clientName", B: "phone", C: "qtyBought", D: "qtyUsed", E: "qtyRemaining" },
    dataRows: [3],
  },
  {
    title: "ways of paying under one parent are money, not a WeChat name",
    sheet: {
      name: "消费",
      rows: [
        ["姓名", "消费", null, "付款方式", null],
        [null, "日期", "金额", "微信", "现金"],
        ["王芳", "2026-03-01", 880, 880, null],
      ],
      merges: ["A1:A2", "B1:C1", "D1:E1"],
    },
    kind: "purchases",
    headerRows: [1, 2],
    columns: { A: "clientName", B: "purchaseDate", C: "amount", D: "PAY_WECHAT", E: "PAY_CASH" },
    dataRows: [3],
  },
  {
    title: "a call log with a pair of columns per attempt gives a call for each",
    sheet: {
      name: "回访",
      rows: [
        ["姓名", "电话", "第一次回访日期", "第一次结果", "第二次回访日期", "第二次结果"],
        ["王芳", "13800001111", "2026-03-01", "未接", "2026-03-05", "已约"],
        ["赵静", "13800003333", null, null, null, null],
      ],
    },
    kind: "calls",
    headerRows: [1],
    columns: {
      A: "clientName",
      B: "phone",
      C: "callDate",
      D: "callOutcome",
      E: "callDate",
      F: "callOutcome",
    },
    dataRows: [2],
    skipped: ["3 nothing_recorded"],
  },
  {
    title: "the header printed again on every page is no call",
    locale: "en-US",
    sheet: {
      name: "Calls",
      rows: [
        ["Call Log"],
        ["Date", "Client", "Called By", "Outcome"],
        ["2026-03-01", "Jane Smith", "Amy", "No answer"],
        ["Date", "Client", "Called By", "Outcome"],
        ["2026-03-02", "Ann Lee", "Amy", "Booked"],
        ["Page total", null, null, 2],
      ],
    },
    kind: "calls",
    headerRows: [2],
    columns: { A: "callDate", B: "clientName", C: "caller", D: "callOutcome" },
    dataRows: [3, 5],
    skipped: ["1 title", "4 repeated_header", "6 subtotal"],
  },
  {
    title: "a heading for every day dates the rows under it",
    sheet: {
      name: "到店登记",
      rows: [["姓名", "项目", "美容师"], ["2026年3月5日"], ["王芳", "补水", "小美"]],
    },
    kind: "visits",
    headerRows: [1],
    columns: { A: "clientName", B: "item", C: "therapist" },
    dataRows: [3],
    skipped: ["2 banner"],
  },
  {
    title: "rows that hold only their number are nobody",
    sheet: {
      name: "客户",
      rows: [
        ["序号", "姓名", "电话"],
        [1, "王芳", "13800001111"],
        [2, null, null],
      ],
    },
    kind: "clients",
    headerRows: [1],
    columns: { B: "clientName", C: "phone" },
    dataRows: [2],
    skipped: ["3 numbering"],
  },
];

describe("the ways clinics lay out a list", () => {
  test.each(families)("$title", (family) => {
    const reading = readCase([family.sheet], family.locale);
    const [sheet] = reading.sheets;
    expect({
      use: sheet?.use,
      kind: sheet?.kind,
      headerRows: sheet?.headerRows,
      columns: sheet?.columns,
      dataRows: [...(sheet?.usedRows ?? [])],
      skipped: sheet?.skipped.map(({ sheetRow, reason }) => `${String(sheetRow)} ${reason}`),
    }).toEqual({
      use: "yes",
      kind: family.kind,
      headerRows: family.headerRows,
      columns: family.columns,
      dataRows: family.dataRows,
      skipped: family.skipped ?? [],
    });
  });
});

describe("what is asked about and not used", () => {
  const rows = [
    ["日期", "姓名", "金额"],
    ["2026-03-01", "王芳", 1],
    ["2026-03-02", "李敏", 2],
    ["2026-03-03", "赵静", 5],
  ];

  test("a copy, a backup and a hidden sheet add nothing", () => {
    const reading = readCase([
      { name: "消费记录", rows },
      { name: "消费记录 (2)", rows },
      { name: "备份20260301", rows },
      {
        name: "名单",
        rows: [
          ["姓名", "手机"],
          ["孙丽", "13800004444"],
        ],
        hidden: true,
      },
    ]);
    expect(reading.sheets.map(({ use, why }) => [use, why.code])).toEqual([
      ["yes", "headers_found"],
      ["ask", "possible_copy"],
      ["no", "backup"],
      ["ask", "hidden"],
    ]);
    expect(reading.ledger.rows).toBe(3);
  });

  test("days that could be either way round are one question a column", () => {
    const visits = [
      ["Name", "Visit Date", "Treatment"],
      ["Jane Smith", "05/03/2026", "Facial"],
      ["Ann Lee", "04/03/2026", "Peel"],
    ];
    const [sheet] = readCase([{ name: "Visits", rows: visits }], "en").sheets;
    expect(sheet?.questions).toEqual([
      {
        column: "B",
        field: "visitDate",
        code: "AMBIGUOUS_DATE",
        cells: 2,
        samples: ["05/03/2026", "04/03/2026"],
      },
    ]);
  });

  test("one day past the twelfth settles its column", () => {
    const visits = [
      ["Name", "Visit Date", "Treatment"],
      ["Jane Smith", "05/03/2026", "Facial"],
      ["Ann Lee", "13/03/2026", "Peel"],
    ];
    const reading = readCase([{ name: "Visits", rows: visits }], "en");
    expect(recordsOf(reading, "visits").map(({ visitDate }) => visitDate)).toEqual([
      "2026-03-05",
      "2026-03-13",
    ]);
  });
});

describe("our own sheets", () => {
  const rows = [
    ["Client", "Phone", "Mark", "Value", "Until", "By", "On", "Note"],
    ["王芳", "+8613800001111", "park", "", "", "Amy", "2026-03-01", ""],
  ];
  const name = (role: string) => [
    { name: `_clinic_recall_${role}`, sheet: "Ours", refersTo: "Ours!$A$1", hidden: true },
  ];
  const readOurs = (role: string) =>
    readClinic(workbookOf([{ name: "Ours", rows }], { names: name(role) }), {
      asOf: day("2026-03-20"),
    });

  test("the client marks are read as marks", () => {
    const { marks } = readOurs("client_marks").records;
    expect(marks?.count).toBe(1);
    expect(marks?.fields.mark?.[0]).toBe(2);
    expect(marks?.fields.markedOn?.[0]).toBe(day("2026-03-01"));
  });

  test("the call sheet is left out", () => {
    expect(readOurs("call_sheet").sheets[0]?.why).toEqual({
      code: "our_sheet",
      role: "call_sheet",
    });
  });
});
