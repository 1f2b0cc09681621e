import { samePhone } from "../../../../src/core/calling/guardrails/samePhone";
import type { Reason } from "../../../../src/core/calling/callPlan";
import { ago, caseOf, her } from "../../../support/clientCase";
import type { TestClinic } from "../../../support/clinic";

const shared = "+8613800001111";
const clients = [
  { ...her, phone: shared },
  { name: "王母", phone: shared },
];
type Calls = NonNullable<TestClinic["calls"]>;

describe("same_phone (G7), once somebody else was called on her number", () => {
  it.each<[string, Calls, Reason, boolean]>([
    ["nobody called", [], "birthday", false],
    ["her mother, today", [{ name: "王母", callDate: ago(0) }], "birthday", true],
    ["her mother, yesterday", [{ name: "王母", callDate: ago(1) }], "birthday", false],
    ["herself, today", [{ ...her, callDate: ago(0) }], "birthday", false],
    [
      "both, today",
      [her, { name: "王母" }].map((who) => ({ ...who, callDate: ago(0) })),
      "birthday",
      true,
    ],
    ["a promise does not wait", [{ name: "王母", callDate: ago(0) }], "appt_tomorrow", false],
    ["the first band that waits", [{ name: "王母", callDate: ago(0) }], "care_next_day", true],
  ])("%s", (_what, calls, reason, held) => {
    expect(samePhone(caseOf({ clients, calls }), reason)).toBe(held);
  });

  it("holds nobody who has no number", () => {
    const without = [{ ...her }, { name: "王母" }];
    const calls = [{ name: "王母", callDate: ago(0) }];
    expect(samePhone(caseOf({ clients: without, calls }), "birthday")).toBe(false);
  });
});
