import { defaultPolicy } from "../../../src/core/policy/policy";
import { lifecycle } from "../../../src/core/retention/lifecycle";
import { day } from "../../support/day";

const asOf = day("2026-07-01");
const dayOrNone = (text: string | undefined) => (text === undefined ? undefined : day(text));

describe("lifecycle", () => {
  it.each([
    ["never came", undefined, undefined, "prospect"],
    ["never came, though she bought", undefined, "2026-06-30", "prospect"],
    ["90 days away", "2026-04-02", "2026-04-02", "dormant"],
    ["89 days away, first deal 89 days ago", "2026-04-03", "2026-04-03", "new"],
    ["here today, first deal 90 days ago", "2026-07-01", "2026-04-02", "new"],
    ["here today, first deal 91 days ago", "2026-07-01", "2026-04-01", "active"],
    ["29 days away, an old client", "2026-06-02", "2025-01-01", "active"],
    ["30 days away, an old client", "2026-06-01", "2025-01-01", "sleeping"],
    ["30 days away, never bought", "2026-06-01", undefined, "sleeping"],
    ["here today, first deal tomorrow", "2026-07-01", "2026-07-02", "active"],
  ])("%s: %s, %s → %s", (_what, lastArrival, firstDeal, stage) => {
    const facts = {
      lastArrivalOn: dayOrNone(lastArrival),
      firstDealOn: dayOrNone(firstDeal),
      asOf,
    };
    expect(lifecycle(facts, defaultPolicy)).toEqual({ ok: true, value: stage });
  });
});
