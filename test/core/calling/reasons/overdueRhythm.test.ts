import { overdueRhythm } from "../../../../src/core/calling/reasons/overdueRhythm";
import { ago, caseOf, her } from "../../../support/clientCase";

/** Here so many days ago, each time. */
const here = (...days: number[]) =>
  caseOf({ visits: days.map((each) => ({ ...her, visitDate: ago(each) })) });
const due = (medianGapDays: number, daysAway: number) => ({
  reason: "overdue_rhythm",
  evidence: [{ code: "ownRhythm", medianGapDays, daysAway }],
  urgency: 0,
});

describe("overdue_rhythm: 1.5 times her own median gap, and under 90 days", () => {
  it.each<[string, number[], unknown]>([
    ["a gap of 20, 29 days away", [69, 49, 29], undefined],
    ["a gap of 20, 30 days away", [70, 50, 30], due(20, 30)],
    ["gaps of 10, 20 and 60: the middle one, 30 days away", [120, 60, 50, 30], due(20, 30)],
    ["gaps of 10 and 20: half-way between them", [53, 43, 23], due(15, 23)],
    ["gaps of 10 and 20, a day earlier", [52, 42, 22], undefined],
    ["only two arrivals", [70, 50], undefined],
    ["three rows on two days", [70, 50, 50], undefined],
    ["89 days away", [109, 99, 89], due(10, 89)],
    ["90 days away: dormant", [110, 100, 90], undefined],
  ])("%s", (_what, days, expected) => {
    expect(overdueRhythm(here(...days))).toEqual(expected);
  });
});
