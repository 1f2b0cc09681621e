import { expiring } from "../../../../src/core/calling/reasons/expiring";
import { ago, ahead, caseOf, her } from "../../../support/clientCase";
import type { TestClinic } from "../../../support/clinic";
import { day } from "../../../support/day";

const ends = (inDays: number, rest: object = { qtyRemaining: 3 }): TestClinic => ({
  packages: [{ ...her, expiryDate: ahead(inDays), ...rest }],
});
const due = (inDays: number, more: readonly unknown[] = [{ code: "sessionsLeft", left: 3 }]) => ({
  reason: "expiring",
  evidence: [{ code: "expires", on: day(ahead(inDays)), inDays }, ...more],
  urgency: 0,
});

describe("expiring: a course with something left ends", () => {
  it.each<[string, TestClinic, unknown]>([
    ["in 61 days", ends(61), undefined],
    ["in 60 days", ends(60), due(60)],
    ["today", ends(0), due(0)],
    ["ended yesterday", ends(-1), undefined],
    ["with nothing left", ends(10, { qtyRemaining: 0 }), undefined],
    ["with sessions nobody counts", ends(10, {}), due(10, [])],
    [
      "the one that ends first, by its name",
      {
        packages: [
          { ...her, expiryDate: ahead(40), qtyRemaining: 3, item: "水光" },
          { ...her, expiryDate: ahead(20), qtyRemaining: 2, qtyBought: 5, item: "光子" },
        ],
      },
      {
        reason: "expiring",
        evidence: [
          { code: "expires", on: day(ahead(20)), inDays: 20, treatment: "光子" },
          { code: "sessionsLeft", left: 2, bought: 5, treatment: "光子" },
        ],
        urgency: 0,
      },
    ],
    [
      "her file has the last day and no sessions, but money",
      { clients: [{ ...her, expiryDate: ahead(10), cardBalance: 100 }] },
      due(10, []),
    ],
    [
      "her file has the last day, and her courses are used up",
      {
        clients: [{ ...her, expiryDate: ahead(10) }],
        packages: [{ ...her, qtyRemaining: 0 }],
      },
      undefined,
    ],
  ])("%s", (_what, clinic, expected) => {
    expect(expiring(caseOf(clinic))).toEqual(expected);
  });
});

describe("expiring: told once from day 60, again from 30, again from 7", () => {
  const toldOn = (callDate: string, rest: object = {}) =>
    [{ ...her, callDate, callOutcome: "reached", callType: "expiring", ...rest }] as const;

  it.each<[string, number, string, object, unknown]>([
    ["told on day 60, 31 to go", 31, ago(29), {}, undefined],
    ["told on day 60, 30 to go", 30, ago(30), {}, due(30)],
    ["told on day 31, 30 to go", 30, ago(1), {}, due(30)],
    ["told on day 30, 8 to go", 8, ago(22), {}, undefined],
    ["told on day 30, 7 to go", 7, ago(23), {}, due(7)],
    ["told on day 7, last day", 0, ago(7), {}, undefined],
    ["told on day 61, 60 to go", 60, ago(1), {}, due(60)],
    ["she did not answer", 50, ago(5), { callOutcome: "no_answer" }, due(50)],
    ["told about something else", 50, ago(5), { callType: "birthday" }, due(50)],
  ])("%s", (_what, inDays, callDate, rest, expected) => {
    expect(expiring(caseOf({ ...ends(inDays), calls: toldOn(callDate, rest) }))).toEqual(expected);
  });
});
