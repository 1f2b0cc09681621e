import type { RuleWords } from "../en/rules";

export const rules: RuleWords = {
  missingColumns: (rule, columns) =>
    `“${rule}”没有启用：没有一张表里有${columns}。请加上这一列，或指明是哪一列。`,
  offBySetting: (rule) => `“${rule}”已在设置里关闭。`,
  missingElsewhere: {
    refundTerms: (rule) => `“${rule}”没有启用：请先在设置里填写店里真实的退款规定。`,
    mark: (rule) => `“${rule}”没有启用：还没有“顾客标记”表。`,
  },
  column: (name) => `“${name}”列`,
  allOf: (columns) => columns.join("、"),
  notHereFor: (time) => `${time}没来了`,
  rungCheckIn: (day) => `第${day}天关怀`,
};
