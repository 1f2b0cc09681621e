import { judgeClinic } from "../../src/workflow/judgeClinic";
import { callRows } from "../../src/workflow/callRows";
import type { Settings } from "../../src/workflow/settings";
import { day } from "../support/day";
import { workbookOf } from "../support/workbook";

const workbook = workbookOf([
  {
    name: "Clients",
    rows: [
      ["Name", "Mobile", "Consultant", "Last Visit"],
      ["Jane Smith", "(212) 555-0123", "Kim", "2026-07-02"],
    ],
  },
  {
    name: "Deposits",
    rows: [
      ["Deposit Date", "Client", "Mobile", "Deposit", "Status"],
      ["2026-11-01", "Jane Smith", "(212) 555-0123", "$200", "held"],
    ],
  },
]);

function judged(settings: Omit<Settings, "version">, asOf = "2026-11-29") {
  return judgeClinic(workbook, { asOf: day(asOf), settings: { version: 1, ...settings } });
}

describe("judgeClinic", () => {
  it("takes region and language from the sheets where nobody said otherwise", () => {
    const { region, language } = judgeClinic(workbook, {
      asOf: day("2026-11-29"),
      settings: { version: 1 },
    });
    expect([region, language]).toEqual(["US", "en"]);
  });

  it("lets the settings go before the sheets, and the question before the settings", () => {
    const settings = { version: 1, region: "GB", language: "zh-CN" } as const;
    const asOf = day("2026-11-29");
    const bySettings = judgeClinic(workbook, { asOf, settings });
    const byQuestion = judgeClinic(workbook, { asOf, settings, region: "US", language: "en" });
    expect([bySettings.region, bySettings.language]).toEqual(["GB", "zh-CN"]);
    expect([byQuestion.region, byQuestion.language]).toEqual(["US", "en"]);
  });

  it("calls about a deposit at month end only once the shop's refund rule is written down", () => {
    const without = judged({});
    const withTerms = judged({ clinic: { refundTerms: "Deposits are refunded within 7 days." } });
    const reasons = (clinic: typeof without) =>
      clinic.plan.calls.map(({ due }) => due.map(({ reason }) => reason));
    expect(reasons(without)).toEqual([["dormant_low_b"]]);
    expect(reasons(withTerms)).toEqual([["deposit_monthend", "dormant_low_b"]]);
    expect(without.plan.rulesOff).toContainEqual({
      reason: "deposit_monthend",
      missing: ["refundTerms"],
    });
    expect(withTerms.plan.rulesOff.map(({ reason }) => reason)).not.toContain("deposit_monthend");
  });

  it.each([
    ["closed on that weekday", { closedWeekdays: [7] }],
    ["closed on that one day", { closedOn: [day("2026-11-29")] }],
  ])("lets every call wait in a shop that is %s", (_, shop) => {
    const { counts } = judged({ thresholds: { shop } }).plan;
    expect(counts).toMatchObject({ onSheet: 0, waiting: 1 });
  });

  it("judges by the clinic's own numbers", () => {
    expect(judged({ thresholds: { dormancy: { dormantFromDay: 160 } } }).plan.calls).toEqual([]);
  });

  it("says each call as every door shows it", () => {
    const [row] = callRows(judged({}));
    expect(row).toMatchObject({
      rank: 1,
      caller: "Kim",
      clientName: "Jane Smith",
      phone: "+12125550123",
      reasonWords: "Not here for 5 months",
      evidence: "last visit 2026-07-02, 150 days",
      daysAway: 150,
      tier: "dormant",
      segment: "limited",
      level: 1,
    });
  });
});
