import { nextFollowUp } from "../../../src/core/calling/nextFollowUp";
import { defaultPolicy } from "../../../src/core/policy/policy";
import { day } from "../../support/day";

const rungDays = [1, 3, 7, 14];
const treatedOn = day("2026-03-02");

describe("the next rung after a treatment on Monday 2026-03-02", () => {
  test.each<[string, string | undefined, string, number, string]>([
    ["2026-03-02", undefined, "2026-03-03", 1, "rung 1 is tomorrow"],
    ["2026-03-03", undefined, "2026-03-03", 1, "rung 1 is open for one day"],
    ["2026-03-04", undefined, "2026-03-05", 3, "rung 1 is missed; rung 3 comes"],
    ["2026-03-03", "2026-03-03", "2026-03-05", 3, "called about rung 1 today"],
    ["2026-03-08", undefined, "2026-03-05", 3, "rung 3 is open for four days"],
    ["2026-03-09", undefined, "2026-03-09", 7, "rung 7 takes over"],
    ["2026-03-11", undefined, "2026-03-09", 7, "third open day of rung 7"],
    ["2026-03-12", undefined, "2026-03-16", 14, "rung 7 is missed"],
    ["2026-03-11", "2026-03-08", "2026-03-09", 7, "a contact before its day closes nothing"],
    ["2026-03-03", "2026-02-28", "2026-03-03", 1, "nor does one before the treatment"],
  ])("asked on %s, last contact %s: %s, rung %i (%s)", (asOf, contact, on, rungDay) => {
    expect(
      nextFollowUp({
        treatedOn,
        rungDays,
        lastContactOn: contact === undefined ? undefined : day(contact),
        asOf: day(asOf),
        policy: defaultPolicy,
      }),
    ).toEqual({ on: day(on), rungDay });
  });

  test("no rung is left once the last one is missed", () => {
    const asOf = day("2026-03-19");
    const question = { treatedOn, rungDays, lastContactOn: undefined, asOf };
    expect(nextFollowUp({ ...question, policy: defaultPolicy })).toBeUndefined();
  });

  test("closed days do not count as open ones", () => {
    const policy = { ...defaultPolicy, shop: { closedWeekdays: [3], closedOn: [] } };
    const question = { treatedOn, rungDays, lastContactOn: undefined, policy };
    expect(nextFollowUp({ ...question, asOf: day("2026-03-12") })).toEqual({
      on: day("2026-03-09"),
      rungDay: 7,
    });
  });
});
