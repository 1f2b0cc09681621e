import { callRows } from "../../src/workflow/callRows";
import { judgeClinic } from "../../src/workflow/judgeClinic";
import { planCallSheet } from "../../src/workflow/planCallSheet";
import { noSettings } from "../../src/workflow/settings";
import { day } from "../support/day";
import { workbookOf } from "../support/workbook";

const workbook = workbookOf([
  {
    name: "顾客",
    rows: [
      ["卡号", "姓名", "手机", "咨询师", "最后到店", "卡余额"],
      ["A1", "=王芳", "13800001111", "周琳", "2026-01-02", 1980],
      ["A2", "李敏", "13800002222", "陈悦", "2026-02-02", null],
      ["A3", "赵静", "13800003333", "周琳", "2026-03-02", null],
      ["A4", "孙丽", "13800004444", null, "2026-03-03", null],
    ],
  },
]);

function sheet() {
  const clinic = judgeClinic(workbook, { asOf: day("2026-11-21"), settings: noSettings });
  return planCallSheet(clinic, callRows(clinic), 3);
}

describe("planCallSheet", () => {
  it("gives each caller a page of her own, with the ranks of the whole clinic", () => {
    const { table, print } = sheet();
    expect(table.rows.map((row) => [row[0], row[1], row[2]])).toEqual([
      [1, "周琳", "=王芳"],
      [3, "周琳", "赵静"],
      [2, "陈悦", "李敏"],
      [4, "未分配", "孙丽"],
    ]);
    expect(print.pageBreaksBefore).toEqual([2, 3]);
  });

  it("remembers its making, and reason and client by the call's number", () => {
    expect(sheet().memory).toEqual([
      "make 3",
      "1 card_balance A1",
      "2 dormant_low_b A2",
      "3 dormant_low_b A3",
      "4 dormant_low_b A4",
    ]);
  });

  it("says where every client went, and leaves the caller's columns empty", () => {
    const { lines, table } = sheet();
    expect(lines.map(({ text }) => text).slice(0, 3)).toEqual([
      "今日回访表 2026-11-21",
      "共 4 位顾客：今日回访 4，等候名额 0，暂不联系 0，今天无事 0，无法识别 0。",
      "各回访人：周琳 2 个、陈悦 1 个、未分配 1 个。",
    ]);
    for (const row of table.rows) expect(row.slice(10)).toEqual([null, null, null]);
  });

  it("has the columns of the printed sheet", () => {
    expect(sheet().table.columns.map(({ header }) => header)).toEqual([
      "序号",
      "回访人",
      "顾客",
      "电话",
      "事由",
      "依据",
      "最近到店",
      "未到店天数",
      "余额",
      "这样说",
      "结果",
      "下次联系",
      "备注",
    ]);
  });
});
