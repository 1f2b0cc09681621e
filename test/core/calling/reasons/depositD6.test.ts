import { depositD6 } from "../../../../src/core/calling/reasons/depositD6";
import { defaultPolicy } from "../../../../src/core/policy/policy";
import { ago, caseOf, her } from "../../../support/clientCase";
import type { TestClinic } from "../../../support/clinic";
import { day } from "../../../support/day";

type Deposits = NonNullable<TestClinic["deposits"]>;

const paid = (days: number, rest: Deposits[number] = {}) => ({
  ...her,
  depositDate: ago(days),
  depositAmount: 50_000,
  ...rest,
});
const due = (heldDays: number, cents?: number) => ({
  reason: "deposit_d6",
  evidence: [
    {
      code: "depositHeld",
      on: day(ago(heldDays)),
      heldDays,
      ...(cents === undefined ? {} : { cents }),
    },
  ],
  urgency: 0,
});

describe("deposit_d6: a held deposit is 6 days old", () => {
  it.each<[string, Deposits, unknown]>([
    ["5 days old", [paid(5)], undefined],
    ["6 days old", [paid(6)], due(6, 50_000)],
    ["7 days old", [paid(7)], undefined],
    ["held", [paid(6, { depositStatus: "held" })], due(6, 50_000)],
    ["applied", [paid(6, { depositStatus: "applied" })], undefined],
    ["refunded", [paid(6, { depositStatus: "refunded" })], undefined],
    ["of an unknown amount", [{ ...her, depositDate: ago(6) }], due(6)],
    ["without a day", [{ ...her, depositAmount: 50_000 }], undefined],
    ["an older one beside it", [paid(40, { depositAmount: 10_000 }), paid(6)], due(6, 50_000)],
  ])("%s", (_what, deposits, expected) => {
    expect(depositD6(caseOf({ deposits }))).toEqual(expected);
  });
});

describe("deposit_d6: day 6 falls on a closed day, asked on a Friday", () => {
  it.each<[string, number[], number, unknown]>([
    ["closed on Thursday", [4], 7, due(7, 50_000)],
    ["closed from Tuesday on: 3 days late", [2, 3, 4], 9, due(9, 50_000)],
    ["closed from Monday on: 4 days late", [1, 2, 3, 4], 10, undefined],
    ["open on Thursday", [1, 2, 3], 7, undefined],
    ["closed on Friday itself", [5], 6, undefined],
  ])("%s", (_what, closedWeekdays, days, expected) => {
    const policy = { ...defaultPolicy, shop: { closedWeekdays, closedOn: [] } };
    expect(depositD6(caseOf({ deposits: [paid(days)] }, { policy }))).toEqual(expected);
  });
});
