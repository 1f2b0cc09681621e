import type { Reason } from "../../../../src/core/calling/callPlan";
import { recentContact } from "../../../../src/core/calling/guardrails/recentContact";
import { ago, ahead, caseOf, her } from "../../../support/clientCase";
import type { TestClinic } from "../../../support/clinic";

type Call = NonNullable<TestClinic["calls"]>[number];
const call = (days: number, callOutcome: NonNullable<Call["callOutcome"]>, rest: Call = {}) => ({
  ...her,
  callDate: ago(days),
  callOutcome,
  ...rest,
});
const about = (callType: Reason): Call => ({ callType });

describe("recent_contact (G5)", () => {
  it.each<[string, Call[], Reason, boolean]>([
    ["nobody called", [], "birthday", false],
    ["reached today", [call(0, "reached")], "birthday", true],
    ["reached yesterday", [call(1, "reached")], "birthday", true],
    ["reached two days ago", [call(2, "reached")], "birthday", false],
    ["reached today, a promise (band 2)", [call(0, "reached")], "callback", false],
    ["reached today, a rung (band 1)", [call(0, "reached")], "postop_mid", false],
    ["no answer yesterday: not reached", [call(1, "no_answer")], "birthday", false],
    ["asked back yesterday: reached", [call(1, "callback")], "birthday", true],
    ["no outcome written, yesterday", [{ ...her, callDate: ago(1) }], "birthday", true],
  ])("%s", (_what, calls, reason, held) => {
    expect(recentContact(caseOf({ clients: [her], calls }), reason)).toBe(held);
  });

  it.each<[string, Call[], Reason, boolean]>([
    ["29 days ago", [call(29, "reached", about("window_3m"))], "dormant_able", true],
    ["30 days ago", [call(30, "reached", about("window_3m"))], "dormant_able", false],
    ["29 days ago, then care", [call(29, "reached", about("window_3m"))], "birthday", false],
    [
      "29 days ago, then another care call",
      [call(29, "reached", about("window_3m")), call(9, "reached", about("birthday"))],
      "dormant_able",
      true,
    ],
    ["that was no offer", [call(9, "reached", about("birthday"))], "dormant_able", false],
    ["that nobody answered", [call(9, "no_answer", about("window_3m"))], "dormant_able", false],
    [
      "in the clinic's own words",
      [call(9, "reached", { callType: "促销" })],
      "dormant_able",
      false,
    ],
  ])("after an offer that reached her %s", (_what, calls, reason, held) => {
    expect(recentContact(caseOf({ calls }), reason)).toBe(held);
  });

  it.each<[string, Call[], Reason, boolean]>([
    ["the same matter, 6 days ago", [call(6, "considering", about("expiring"))], "expiring", true],
    ["the same matter, 7 days ago", [call(7, "considering", about("expiring"))], "expiring", false],
    ["another matter, 6 days ago", [call(6, "considering", about("expiring"))], "birthday", false],
    ["not now, 29 days ago", [call(29, "not_now")], "birthday", true],
    ["not now, 30 days ago", [call(30, "not_now")], "birthday", false],
    ["not interested, 29 days ago", [call(29, "not_interested")], "birthday", true],
    ["not interested, 30 days ago", [call(30, "not_interested")], "birthday", false],
    ["not now, and reached since", [call(20, "not_now"), call(10, "reached")], "birthday", false],
    [
      "not now, with a typed day that has come",
      [call(20, "not_now", { nextContactDate: ago(0) })],
      "birthday",
      false,
    ],
    [
      "reached, with a typed day tomorrow",
      [call(20, "reached", { nextContactDate: ahead(1) })],
      "birthday",
      true,
    ],
    [
      "reached, with a typed day today",
      [call(20, "reached", { nextContactDate: ago(0) })],
      "birthday",
      false,
    ],
  ])("O1: %s", (_what, calls, reason, held) => {
    expect(recentContact(caseOf({ calls }), reason)).toBe(held);
  });
});
