import { unclosed } from "../../../../src/core/calling/reasons/unclosed";
import { ago, caseOf, her } from "../../../support/clientCase";
import type { TestClinic } from "../../../support/clinic";
import { day } from "../../../support/day";

const talked = (days: number) => ({ ...her, visitDate: ago(days), deal: "open" }) as const;
const due = (days: number, treatment?: string) => ({
  reason: "unclosed",
  evidence: [
    {
      code: "consulted",
      on: day(ago(days)),
      ...(treatment === undefined ? {} : { treatment }),
    },
  ],
  urgency: 0,
});

describe("unclosed: consulted without a deal, and nothing bought since", () => {
  it.each<[string, TestClinic, unknown]>([
    ["today", { visits: [talked(0)] }, undefined],
    ["yesterday", { visits: [talked(1)] }, due(1)],
    ["14 days ago", { visits: [talked(14)] }, due(14)],
    ["15 days ago", { visits: [talked(15)] }, undefined],
    ["lost", { visits: [{ ...talked(1), deal: "lost" }] }, due(1)],
    ["won", { visits: [{ ...talked(1), deal: "won" }] }, undefined],
    ["a deposit left", { visits: [{ ...talked(1), deal: "deposit" }] }, undefined],
    ["a trial bought", { visits: [{ ...talked(1), deal: "trial" }] }, undefined],
    ["about the nose", { visits: [{ ...talked(1), item: "鼻综合" }] }, due(1, "鼻综合")],
    [
      "a consultation of which nothing is said",
      { visits: [{ ...her, visitDate: ago(3), visitKind: "consultation" }] },
      due(3),
    ],
    ["a treatment", { visits: [{ ...her, visitDate: ago(3), visitKind: "treatment" }] }, undefined],
    ["did not come", { visits: [{ ...talked(3), appointmentStatus: "no_show" }] }, undefined],
    [
      "bought the same day",
      { visits: [talked(3)], purchases: [{ ...her, purchaseDate: ago(3), amount: 100 }] },
      undefined,
    ],
    [
      "bought the day before: another matter",
      { visits: [talked(3)], purchases: [{ ...her, purchaseDate: ago(4), amount: 100 }] },
      due(3),
    ],
    [
      "a newer consultation closed",
      { visits: [talked(5), { ...talked(2), deal: "won" }] },
      undefined,
    ],
    ["an older one closed", { visits: [talked(2), { ...talked(5), deal: "won" }] }, due(2)],
  ])("%s", (_what, clinic, expected) => {
    expect(unclosed(caseOf(clinic))).toEqual(expected);
  });
});
