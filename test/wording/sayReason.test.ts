import { reasons, type DueReason, type Reason } from "../../src/core/calling/callPlan";
import type { Evidence } from "../../src/core/calling/evidence";
import { languages } from "../../src/core/clients/language";
import { sayReason } from "../../src/wording/sayReason";
import { wordsIn } from "../../src/wording/words";
import { day } from "../support/day";

const on = day("2026-07-02");

function due(reason: Reason, ...evidence: readonly Evidence[]): DueReason {
  return { reason, evidence, urgency: 0 };
}

const away = (daysAway: number): Evidence => ({ code: "lastArrival", on, daysAway });

describe("sayReason", () => {
  const table: [DueReason, string, string][] = [
    [due("dormant_able", away(142)), "Not here for 4 months", "4个月没来了"],
    [due("dormant_low_b", away(142)), "Not here for 4 months", "4个月没来了"],
    [due("lost_neglect", away(800)), "Not here for 2 years", "2年没来了"],
    [due("dormant_able"), "Not here for a while", "好久没来"],
    [due("postop_mid", { code: "treatedOn", on, rungDay: 28 }), "Check-in, day 28", "第28天关怀"],
    [due("postop_mid"), "Check-in, first months", "前三个月关怀"],
    [due("medical_flag", away(3)), "Call the doctor", "联系医生"],
    [due("birthday"), "Birthday", "生日"],
  ];
  test.each(table)("%j", (reason, english, chinese) => {
    expect(sayReason(reason, wordsIn("en"))).toBe(english);
    expect(sayReason(reason, wordsIn("zh-CN"))).toBe(chinese);
  });

  test.each(languages)("every reason fits its column (%s)", (language) => {
    const long = reasons
      .map((reason) => sayReason(due(reason, away(400)), wordsIn(language)))
      .filter((said) => said.length > (language === "en" ? 30 : 10));
    expect(long).toEqual([]);
  });
});
