import { depositMonthend } from "../../../../src/core/calling/reasons/depositMonthend";
import { defaultPolicy } from "../../../../src/core/policy/policy";
import { caseOf, her } from "../../../support/clientCase";
import { day } from "../../../support/day";

const entered = {
  ...defaultPolicy,
  reasons: { ...defaultPolicy.reasons, refundRuleEntered: true },
};
const deposits = [
  { ...her, depositDate: "2024-01-20", depositAmount: 20_000 },
  { ...her, depositDate: "2024-01-10", depositAmount: 10_000 },
  { ...her, depositDate: "2024-01-05", depositStatus: "refunded" },
] as const;

/** Days the oldest deposit still held is held, where the reason is due. */
function heldDays(asOf: string): unknown {
  const due = depositMonthend(caseOf({ deposits }, { asOf, policy: entered }));
  const [evidence] = due?.evidence ?? [];
  return evidence?.code === "depositHeld" ? evidence.heldDays : undefined;
}

describe("deposit_monthend: the last 3 days of the month", () => {
  it.each<[string, string, number | undefined]>([
    ["28 January: too early", "2024-01-28", undefined],
    ["29 January", "2024-01-29", 19],
    ["31 January", "2024-01-31", 21],
    ["1 February: a new month", "2024-02-01", undefined],
    ["26 February of a leap year", "2024-02-26", undefined],
    ["27 February of a leap year", "2024-02-27", 48],
    ["26 February of a common year", "2025-02-26", 413],
    ["25 February of a common year", "2025-02-25", undefined],
    ["27 April", "2024-04-27", undefined],
    ["28 April", "2024-04-28", 109],
  ])("%s", (_what, asOf, expected) => {
    expect(heldDays(asOf)).toBe(expected);
  });

  it("names the oldest deposit still held", () => {
    expect(depositMonthend(caseOf({ deposits }, { asOf: "2024-01-31", policy: entered }))).toEqual({
      reason: "deposit_monthend",
      evidence: [{ code: "depositHeld", on: day("2024-01-10"), heldDays: 21, cents: 10_000 }],
      urgency: 0,
    });
  });

  it("is off until the manager has entered the refund rule", () => {
    expect(depositMonthend(caseOf({ deposits }, { asOf: "2024-01-31" }))).toBeUndefined();
  });
});
