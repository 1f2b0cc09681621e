import { oneLeft } from "../../../../src/core/calling/reasons/oneLeft";
import { ago, caseOf, her } from "../../../support/clientCase";
import type { TestClinic } from "../../../support/clinic";

type Course = NonNullable<TestClinic["packages"]>[number];

const course = (lastSessionDaysAgo: number, rest: Course = {}): Course => ({
  ...her,
  qtyBought: 10,
  qtyRemaining: 1,
  lastVisitDate: ago(lastSessionDaysAgo),
  ...rest,
});
const due = {
  reason: "one_left",
  evidence: [{ code: "sessionsLeft", left: 1, bought: 10 }],
  urgency: 0,
};

describe("one_left: exactly one session left, at least 7 days after the last", () => {
  it.each<[string, TestClinic, unknown]>([
    ["6 days since the last", { packages: [course(6)] }, undefined],
    ["7 days since the last", { packages: [course(7)] }, due],
    ["two left", { packages: [course(7, { qtyRemaining: 2 })] }, undefined],
    ["none left", { packages: [course(7, { qtyRemaining: 0 })] }, undefined],
    ["half a session left", { packages: [course(7, { qtyRemaining: 0.5 })] }, undefined],
    [
      "ten bought and nine used",
      {
        packages: [{ ...her, qtyBought: 10, qtyUsed: 9, lastVisitDate: ago(7) }],
      },
      due,
    ],
    ["ends today", { packages: [course(7, { expiryDate: ago(0) })] }, due],
    ["ended yesterday", { packages: [course(7, { expiryDate: ago(1) })] }, undefined],
    ["without a number of sessions", { packages: [course(7, { unlimited: true })] }, undefined],
    [
      "the course has no last session: her last arrival counts, 7 days ago",
      {
        packages: [{ ...her, qtyBought: 10, qtyRemaining: 1 }],
        visits: [{ ...her, visitDate: ago(7) }],
      },
      due,
    ],
    [
      "the course has no last session: her last arrival counts, 6 days ago",
      {
        packages: [{ ...her, qtyBought: 10, qtyRemaining: 1 }],
        visits: [{ ...her, visitDate: ago(6) }],
      },
      undefined,
    ],
    [
      "nobody knows when she was here",
      { packages: [{ ...her, qtyBought: 10, qtyRemaining: 1 }] },
      undefined,
    ],
    [
      "one bought and none used: she has not begun",
      { packages: [course(7, { qtyBought: 1, qtyUsed: 0 })] },
      undefined,
    ],
  ])("%s", (_what, clinic, expected) => {
    expect(oneLeft(caseOf(clinic))).toEqual(expected);
  });
});
