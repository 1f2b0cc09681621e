import headers from "../../fixtures/domain/headers.json";
import cold from "../../fixtures/domain/headers_cold.json";
import none from "../../fixtures/domain/headers_none.json";
import more from "../../fixtures/domain/headers_more.json";
import meta from "../../fixtures/domain/headers_meta.json";
import { readCase } from "./sheetCase";
import type { TestCell } from "../../support/workbook";

const skeletons: Readonly<Record<string, readonly (readonly [string, string, TestCell])[]>> = {
  clients: [
    ["姓名", "clientName", "王芳"],
    ["性别", "gender", "女"],
    ["来源", "source", "抖音"],
  ],
  purchases: [
    ["顾客姓名", "clientName", "王芳"],
    ["实收", "paid", 100],
    ["支付方式", "payMethod", "现金"],
  ],
  visits: [
    ["顾客姓名", "clientName", "王芳"],
    ["到店日期", "visitDate", "2026-03-01"],
    ["部位", "bodyPart", "脸"],
  ],
  packages: [
    ["顾客姓名", "clientName", "王芳"],
    ["剩余次数", "qtyRemaining", 3],
    ["有效期", "expiryDate", "2026-12-01"],
  ],
  deposits: [
    ["顾客姓名", "clientName", "王芳"],
    ["订金日期", "depositDate", "2026-03-01"],
    ["订金金额", "depositAmount", 500],
  ],
  appointments: [
    ["顾客姓名", "clientName", "王芳"],
    ["预约日期", "appointmentDate", "2026-03-25"],
    ["预约状态", "appointmentStatus", "已约"],
  ],
  calls: [
    ["顾客姓名", "clientName", "王芳"],
    ["回访日期", "callDate", "2026-03-01"],
    ["回访结果", "callOutcome", "未接"],
  ],
  staff: [
    ["员工姓名", "staffName", "小美"],
    ["岗位", "staffRole", "美容师"],
    ["休息日", "offDays", "周一"],
  ],
};
const names: Readonly<Record<string, string>> = { staff: "员工" };

function fieldUnder(kind: string, header: string, field: string): string | undefined {
  const skeleton = (skeletons[kind] ?? []).filter(([, known]) => known !== field);
  const rows = [
    [...skeleton.map(([word]) => word), header],
    [...skeleton.map(([, , value]) => value), null],
  ];
  const reading = readCase([{ name: names[kind] ?? "Sheet1", rows }]);
  return reading.sheets[0]?.columns[String.fromCharCode(65 + skeleton.length)];
}

const kindsOf = (field: string): readonly string[] => [
  ...(meta.fields as Record<string, { sheets: string[] }>)[field]!.sheets,
  ...Object.keys(skeletons),
];

/** Headers that several fields claim: any of those is right. */
function bends(header: string, found: string | undefined): boolean {
  const claimed = Object.entries({ ...meta.ambiguous, 日期: dates, date: dates }).flatMap(
    ([word, fields]) => (word === header.toLowerCase().replace(/[\s_]/g, "") ? fields : []),
  );
  return found !== undefined && claimed.includes(found);
}
const dates = ["visitDate", "purchaseDate"];

describe("every header word of the clinics", () => {
  for (const [field, scripts] of Object.entries(headers)) {
    test(`${field} is found by each of its words`, () => {
      const missed = Object.values(scripts)
        .flat()
        .filter((header) => {
          return !kindsOf(field).some((kind) => {
            const found = fieldUnder(kind, header, field)?.replace(/\..*$/, "");
            return found === field;
          });
        });
      expect(missed).toEqual([]);
    });
    test(`${field} is found on the first kind of sheet it is at home on`, () => {
      const kind = kindsOf(field)[0]!;
      const missed = Object.values(scripts)
        .flat()
        .flatMap((header) => {
          const found = fieldUnder(kind, header, field)?.replace(/\..*$/, "");
          return found === field || bends(header, found) ? [] : [[kind, header, found]];
        });
      expect(missed).toEqual([]);
    });
  }
});

describe("further ways to write the same headers", () => {
  test.each([...Object.entries(more), ...Object.entries(cold)])("%s", (field, words) => {
    const kind = kindsOf(field)[0]!;
    const missed = words.flatMap((header) => {
      const found = fieldUnder(kind, header, field)?.replace(/\..*$/, "");
      return found === field ? [] : [[kind, header, found]];
    });
    expect(missed).toEqual([]);
  });
});

describe("headers of what we keep nothing of", () => {
  test.each(Object.entries(none))("on a sheet of %s none is a field of ours", (kind, words) => {
    const mapped = words.flatMap((header) => {
      const found = fieldUnder(kind, header, "");
      // What we know and pass over is written in capitals: ORDER_NO.
      return found === undefined || /^[A-Z_]+$/.test(found) ? [] : [[header, found]];
    });
    expect(mapped).toEqual([]);
  });
});

describe("headers that resemble ours and are something else", () => {
  test.each([
    ["staff", "Employee Number", "staffName"],
    ["clients", "ID Number", "clientId"],
    ["clients", "Fax Number", "phone"],
    ["clients", "车牌号码", "phone"],
    ["visits", "下次到店日期", "visitDate"],
    ["clients", "手机型号", "phone"],
    ["clients", "积分兑换日期", "rebate"],
    ["purchases", "提成金额", "amount"],
    ["purchases", "项目编号", "clientId"],
    ["purchases", "项目名", "clientName.first"],
    ["purchases", "疗程名称", "clientName"],
    ["packages", "欠款余额", "cardBalance"],
    ["clients", "积分余额", "cardBalance"],
    ["packages", "未到次数", "qtyRemaining"],
    ["calls", "Next call notes", "nextContactDate"],
    ["purchases", "优惠金额", "amount"],
    ["purchases", "优惠金额", "rebate"],
    ["purchases", "Voucher", "rebate"],
    ["clients", "Birth date (baby)", "birthday"],
    ["clients", "Phone (work)", "phone"],
    ["clients", "客户LINE", "clientName"],
    ["clients", "Client contact no", "doNotContact"],
    ["clients", "推送ID", "clientId"],
    ["purchases", "代码", "clientId"],
    ["calls", "下次跟踪时间", "callDate"],
    ["calls", "下次随访日期", "callDate"],
    ["calls", "预约回访日期", "appointmentDate"],
  ])("on a sheet of %s, %s is not %s", (kind, header, field) => {
    expect(fieldUnder(kind, header, "")?.replace(/\?$/, "")).not.toBe(field);
  });
});
