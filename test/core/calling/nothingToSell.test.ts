import { nothingToSell } from "../../../src/core/calling/nothingToSell";
import { ago, caseOf, her } from "../../support/clientCase";
import type { TestClinic } from "../../support/clinic";

const visit = (daysAgo: number): TestClinic => ({
  visits: [{ ...her, visitDate: ago(daysAgo), item: "玻尿酸" }],
});
const logged = (callOutcome: "complaint" | "medical_escalation" | "reached"): TestClinic => ({
  calls: [{ ...her, callDate: ago(3), callOutcome }],
});

it.each<[string, TestClinic, boolean]>([
  ["a plain client", { clients: [her] }, false],
  ["the last day of a no-selling window", visit(14), true],
  ["the day after it", visit(15), false],
  ["an open red flag", logged("medical_escalation"), true],
  ["an open complaint", logged("complaint"), true],
  ["a call like any other", logged("reached"), false],
])("nothing may be sold: %s", (_what, clinic, expected) => {
  expect(nothingToSell(caseOf(clinic))).toBe(expected);
});
