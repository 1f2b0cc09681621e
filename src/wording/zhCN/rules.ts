import type { RuleWords } from "../en/rules";

export const rules: RuleWords = {
  missingColumns: (rule, columns) =>
    `“${rule}”没有启用：没有一张表里有${columns}。请加上这一列，或指明是哪一列。`,
  offBySetting: (rule) => `“${rule}”已在设置里关闭。`,
  missingElsewhere: {
    refundTerms: (rule) => `“${rule}”没有启用：请先在设置里填写店里真实的退款规定。`,
    mark: (rule) => `“${rule}”没有启用：还没有“顾客标记”表。`,
    goals: (rule) => `“${rule}”没有启用：还没有“期望管理”表。`,
    checkOn: (rule) => `“${rule}”没有启用：还没有“期望管理”表。`,
    handedOn: (rule) => `“${rule}”没有启用：还没有“交接”表。`,
    staffName: (rule) => `“${rule}”没有启用：没有员工表，也没有标出今天谁不在。`,
    now: (rule) => `“${rule}”没有启用：整天用的名单不分几点。`,
    visitors: (rule) => `“${rule}”没有启用：近一个月到店的人太少，抽样看不出什么。`,
    campaign: (rule) => `“${rule}”没有启用：今天没有进行中的活动。选一个活动就开始。`,
  },
  column: (name) => `“${name}”列`,
  allOf: (columns) => columns.join("、"),
  notHereFor: (time) => `${time}没来了`,
  rungCheckIn: (day) => `第${day}天关怀`,
};
