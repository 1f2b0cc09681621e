import { readCase, recordsOf } from "./sheetCase";

const calls = (header: readonly string[]) =>
  recordsOf(
    readCase([
      {
        name: "回访",
        rows: [
          ["姓名", "电话", ...header],
          ["王芳", "13800001111", "2026-03-01", "未接", "2026-03-04", "已接"],
          ["李敏", "13800002222", "2026-03-02", "空号", null, null],
        ],
      },
    ]),
    "calls",
  ).map(({ clientName, callDate }) => [clientName, callDate]);

describe("a call log with columns for each attempt is one call each", () => {
  test.each([
    [["第一次回访日期", "第一次回访结果", "第二次回访日期", "第二次回访结果"]],
    [["一访日期", "一访结果", "二访日期", "二访结果"]],
    [["一次回访", "结果", "二次回访", "结果"]],
    [["第一次随访日期", "结果", "第二次随访日期", "结果"]],
    [["回访1日期", "回访1结果", "回访2日期", "回访2结果"]],
    [["1st call", "Result", "2nd call", "Result"]],
  ])("%j", (header) => {
    expect(calls(header)).toEqual([
      ["王芳", "2026-03-01"],
      ["李敏", "2026-03-02"],
      ["王芳", "2026-03-04"],
    ]);
  });
});
