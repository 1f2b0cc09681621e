import { postopRung } from "../../../../src/core/calling/reasons/postopRung";
import { ago, caseOf, her } from "../../../support/clientCase";
import type { TestClinic } from "../../../support/clinic";
import { day } from "../../../support/day";

/** Treated so many days ago, with the standard ladder 1, 3, 7, 14, 28, 90, 180, 365. */
const treated = (days: number): TestClinic => ({
  clients: [{ ...her, treatmentDate: ago(days) }],
});
const rung = (reason: string, rungDay: number, daysLate = 0) => ({
  reason,
  evidence: [{ code: "treatedOn", on: day(ago(rungDay + daysLate)), rungDay }],
  urgency: 1_000 - daysLate,
});

describe("the follow-up ladder (C2)", () => {
  it.each<[number, unknown]>([
    [0, undefined],
    [1, rung("postop_d1", 1)],
    [2, undefined],
    [3, rung("postop_early", 3)],
    [6, rung("postop_early", 3, 3)],
    [7, rung("postop_early", 7)],
    [9, rung("postop_early", 7, 2)],
    [10, undefined],
    [14, rung("postop_early", 14)],
    [16, rung("postop_early", 14, 2)],
    [17, undefined],
    [27, undefined],
    [28, rung("postop_mid", 28)],
    [30, rung("postop_mid", 28, 2)],
    [31, undefined],
    [89, undefined],
    [90, rung("postop_mid", 90)],
    [92, rung("postop_mid", 90, 2)],
    [93, undefined],
    [179, undefined],
    [180, rung("postop_long", 180)],
    [182, rung("postop_long", 180, 2)],
    [183, undefined],
    [364, undefined],
    [365, rung("postop_long", 365)],
    [367, rung("postop_long", 365, 2)],
    [368, undefined],
  ])("on day %i after the treatment", (days, expected) => {
    expect(postopRung(caseOf(treated(days)))).toEqual(expected);
  });

  it.each<[string, string, unknown]>([
    ["the day before it closes nothing", ago(2), rung("postop_early", 7, 1)],
    ["on its day closes the rung", ago(1), undefined],
    ["today closes the rung", ago(0), undefined],
  ])("a contact %s, answered or not", (_what, callDate, expected) => {
    const calls = [{ ...her, callDate, callOutcome: "no_answer" }] as const;
    expect(postopRung(caseOf({ ...treated(8), calls }))).toEqual(expected);
  });

  it("starts anew with a newer treatment", () => {
    const visits = [
      { ...her, visitDate: ago(7), item: "玻尿酸" },
      { ...her, visitDate: ago(1), item: "光子" },
    ];
    expect(postopRung(caseOf({ visits }))).toEqual({
      reason: "postop_d1",
      evidence: [{ code: "treatedOn", on: day(ago(1)), rungDay: 1, treatment: "光子" }],
      urgency: 1_000,
    });
  });

  it("goes by the treatment's own days", () => {
    const visits = [{ ...her, visitDate: ago(15), item: "光子" }];
    expect(postopRung(caseOf({ visits }))?.reason).toBe("postop_early");
  });

  it("does not start on a visit whose treatment has no plan", () => {
    expect(postopRung(caseOf({ visits: [{ ...her, visitDate: ago(1), item: "面部清洁" }] }))).toBe(
      undefined,
    );
  });

  it("stands still while a red flag is open", () => {
    const calls = [{ ...her, callDate: ago(9), callOutcome: "medical_escalation" }] as const;
    expect(postopRung(caseOf({ ...treated(7), calls }))).toBeUndefined();
  });
});
