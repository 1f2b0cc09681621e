import { guardrails, reasons, type RuleOff } from "../../src/core/calling/callPlan";
import { sayRuleOff } from "../../src/wording/sayRuleOff";
import { wordsIn } from "../../src/wording/words";

describe("sayRuleOff", () => {
  const table: [RuleOff, string, string][] = [
    [
      { reason: "postop_d1", missing: ["treatmentDate"] },
      "“Follow-up on day 1” is off: no sheet has a column “Treatment date”. " +
        "Add the column, or say which one it is.",
      "“第1天随访”没有启用：没有一张表里有“治疗日期”列。请加上这一列，或指明是哪一列。",
    ],
    [
      { reason: "no_contact_way", missing: ["phone", "wechat"] },
      "“No phone or WeChat” is off: no sheet has a column “Phone” or a column “WeChat”. " +
        "Add the column, or say which one it is.",
      "“没有电话和微信”没有启用：没有一张表里有“手机”列、“微信”列。请加上这一列，或指明是哪一列。",
    ],
    [
      { reason: "deposit_monthend", missing: ["refundTerms"] },
      "“Deposit held at month end” is off until the shop’s real refund rule is in the settings.",
      "“月底订金提醒”没有启用：请先在设置里填写店里真实的退款规定。",
    ],
    [
      { reason: "deposit_monthend", missing: ["depositDate", "refundTerms"] },
      "“Deposit held at month end” is off: no sheet has a column “Deposit date”. " +
        "Add the column, or say which one it is.",
      "“月底订金提醒”没有启用：没有一张表里有“订金日期”列。请加上这一列，或指明是哪一列。",
    ],
    [
      { reason: "owner_change", missing: ["mark"] },
      "“Another consultant has taken over” is off: there is no “Client marks” sheet yet.",
      "“换人负责”没有启用：还没有“顾客标记”表。",
    ],
    [
      { reason: "deposit_monthend", missing: [] },
      "“Deposit held at month end” is off by a setting.",
      "“月底订金提醒”已在设置里关闭。",
    ],
  ];
  test.each(table)("%j", (rule, english, chinese) => {
    expect(sayRuleOff(rule, wordsIn("en"))).toBe(english);
    expect(sayRuleOff(rule, wordsIn("zh-CN"))).toBe(chinese);
  });

  test("every rule and guardrail has a name of its own in English", () => {
    const names = [...reasons, ...guardrails].map((reason) =>
      sayRuleOff({ reason, missing: [] }, wordsIn("en")),
    );
    expect(new Set(names).size).toBe(names.length);
  });
});
