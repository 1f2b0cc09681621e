import fc from "fast-check";
import type { ClinicReading } from "../../src/intake/readClinic";
import type { TestCell } from "../support/workbook";
import cases from "../fixtures/domain/sheets_open.json";
import more from "../fixtures/domain/sheets_more.json";
import { readCase, type CaseSheet } from "./sheets/sheetCase";

interface KnownCase {
  readonly id: string;
  readonly locale: string;
  readonly sheets: readonly CaseSheet[];
}

/** K3: every non-empty row below the headers is used, or listed as not used with its reason. */
function expectBooksToBalance(reading: ClinicReading): void {
  const unused = new Set(
    reading.ledger.listed
      .filter(({ used }) => !used)
      .map(({ sheet, sheetRow }) => `${sheet}\n${String(sheetRow)}`),
  );
  expect(reading.ledger.used + unused.size).toBe(reading.ledger.rows);
}

const name = fc.constantFrom("王芳", "李敏", "Jane Smith", "王姐", "散客", "计红", null, "同上");
const date = fc.constantFrom<TestCell>(
  "2026-03-01",
  "3.5",
  46086,
  "13/03/2026",
  "05/03/26",
  "待定",
  null,
  "2027-01-01",
  0,
);
const money = fc.constantFrom<TestCell>(880, "¥1,200", "1.2万", -300, "送", null, "#N/A", 0);
const phone = fc.constantFrom<TestCell>(
  "13800001111",
  "1.38E+10",
  "138****1111",
  13900002222,
  null,
  "拒留电话",
);
const item = fc.constantFrom<TestCell>("光子", "水光", null, "面膜");
const record = fc.tuple(date, name, phone, item, money).map((cells): TestCell[] => cells);
const junk = fc.constantFrom<TestCell[]>(
  ["2026年1月"],
  ["合计", null, null, null, 880],
  [null, null, null, null, 1760],
  [],
  [null, null, null],
  ["日期", "姓名", "电话", "项目", "金额"],
  ["必填", "必填", "11位", "文本", "数字"],
  ["示例：", "张三"],
  ["备注：以上为VIP顾客"],
  [null, null, null, null, null, null, "旁注"],
  ["王芳"],
  [true, false],
  ["姓名", "电话", "生日"],
  ["预约登记表"],
  [null, "TOTAL", null, null, 99],
  ["——"],
  [" "],
);
const header = fc.constantFrom<TestCell[]>(
  ["日期", "姓名", "电话", "项目", "金额"],
  ["回访日期", "姓名", "电话", "回访结果", "备注"],
  ["序号", "姓名", "电话", "生日", "余额"],
  ["Date", "Name", "Phone", "Service", "Amount"],
  ["订金日期", "姓名", "电话", "项目", "订金金额"],
  ["预约日期", "姓名", "电话", "项目", "状态"],
  ["到店日期", "顾客姓名", "手机", "护理项目", "满意度"],
  ["姓名", "1", "2", "3", "4"],
  ["员工姓名", "岗位", "电话", "休息日", "状态"],
);
const merge = fc
  .tuple(
    fc.integer({ min: 2, max: 9 }),
    fc.integer({ min: 0, max: 4 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(
    ([row, column, height]) =>
      `${"ABCDE".charAt(column)}${String(row)}:${"ABCDE".charAt(column)}${String(row + height)}`,
  );

describe("the books of K3", () => {
  test("balance on any mixture of records, banners, totals, headers and rubbish", () => {
    const sheet = fc.record({
      name: fc.constantFrom("消费", "Sheet1", "2026年3月", "王芳", "回访", "朝阳店会员"),
      rows: fc
        .tuple(
          fc.array(junk, { maxLength: 2 }),
          header,
          fc.array(fc.oneof(record, record, junk), { maxLength: 14 }),
        )
        .map(([above, head, below]) => [...above, head, ...below]),
      merges: fc.array(merge, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(sheet, { selector: ({ name: key }) => key, minLength: 1, maxLength: 3 }),
        (sheets) => {
          expectBooksToBalance(readCase(sheets));
        },
      ),
      { numRuns: 300 },
    );
  });

  const known = [...cases.cases, ...more.cases] as unknown as readonly KnownCase[];
  test.each(known.map(({ id, sheets, locale }) => [id, sheets, locale] as const))(
    "balance on %s",
    (_, sheets, locale) => {
      expectBooksToBalance(readCase(sheets, locale));
    },
  );
});
