import { defaultPolicy } from "../../../src/core/policy/policy";
import { neglectedBy } from "../../../src/core/retention/neglectedBy";
import { day } from "../../support/day";

const { segments } = defaultPolicy;
const asOf = day("2026-07-01");

describe("neglectedBy", () => {
  const quiet = {
    isMarked: false,
    hasComplained: false,
    lastArrivalOn: day("2026-01-02"),
    logStartsOn: day("2026-01-02"),
    lastContactOn: undefined,
    asOf,
  };

  it.each([
    ["180 days away, a log of that time, no contact", {}, "log"],
    [
      "179 days away",
      { lastArrivalOn: day("2026-01-03"), logStartsOn: day("2025-01-01") },
      undefined,
    ],
    ["the log begins a day too late", { logStartsOn: day("2026-01-03") }, undefined],
    ["no log", { logStartsOn: undefined }, undefined],
    ["a contact before her last arrival", { lastContactOn: day("2026-01-01") }, "log"],
    ["a contact on the day of it", { lastContactOn: day("2026-01-02") }, undefined],
    ["the manager's mark, without a log", { isMarked: true, logStartsOn: undefined }, "mark"],
    [
      "a complaint, here yesterday",
      { hasComplained: true, lastArrivalOn: day("2026-06-30") },
      "complaint",
    ],
    ["never came", { lastArrivalOn: undefined }, undefined],
  ])("%s: %j → %s", (_what, facts, proof) => {
    expect(neglectedBy({ ...quiet, ...facts }, segments)).toBe(proof);
  });
});
