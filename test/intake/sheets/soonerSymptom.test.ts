import { testRedFlags } from "../../support/calls";
import { day } from "../../support/day";
import { workbookOf } from "../../support/workbook";
import { readClinic } from "../../../src/intake/readClinic";
import { recordsOf } from "./sheetCase";

/** The remark that counts of two in one row. */
function remarkOf(left: string, right: string): unknown {
  const rows = [
    ["姓名", "电话", "备注", "特殊情况"],
    ["王芳", "13800001111", left, right],
  ];
  const options = { asOf: day("2026-03-20"), region: "CN", redFlagsIn: testRedFlags } as const;
  const reading = readClinic(workbookOf([{ name: "客户", rows }]), options);
  return recordsOf(reading, "clients")[0]?.["remarks"];
}

describe("of two remarks (K6, G10)", () => {
  test.each([
    ["the left one counts", "喜欢喝茶", "怕冷", "喜欢喝茶"],
    ["the one that names a symptom counts", "喜欢喝茶", "发烧两天", "发烧两天"],
    ["a symptom stays where the right one names none", "发烧两天", "喜欢喝茶", "发烧两天"],
    ["the more urgent symptom counts", "睡不好", "看不清", "看不清"],
    ["the left one counts where both can wait alike", "发烧", "发烧两天", "发烧"],
  ])("%s", (_rule, left, right, counts) => {
    expect(remarkOf(left, right)).toBe(counts);
  });
});
