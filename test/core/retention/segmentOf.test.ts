import { defaultPolicy } from "../../../src/core/policy/policy";
import { segmentOf } from "../../../src/core/retention/segmentOf";
import { day } from "../../support/day";

const asOf = day("2026-07-01");

describe("segmentOf", () => {
  const dormant = { lastArrivalOn: day("2026-01-01"), firstDealOn: undefined, asOf };

  it.each([
    ["neglected before all else", true, true, true, "neglected"],
    ["unfinished before able", false, true, true, "unfinished"],
    ["able", false, false, true, "able"],
    ["limited when nothing else fits", false, false, false, "limited"],
  ])("a dormant client is %s", (_what, isNeglected, hasLeftovers, able, segment) => {
    const facts = { ...dormant, isNeglected, hasLeftovers, isAble: able };
    expect(segmentOf(facts, defaultPolicy)).toEqual({ ok: true, value: segment });
  });

  it("gives a client who is not dormant no class", () => {
    const facts = { isNeglected: true, hasLeftovers: true, isAble: true };
    const active = { ...dormant, lastArrivalOn: asOf };
    expect(segmentOf({ ...active, ...facts }, defaultPolicy)).toEqual({
      ok: true,
      value: "active",
    });
  });

  it("refuses an arrival in the future", () => {
    const facts = { isNeglected: false, hasLeftovers: false, isAble: false };
    const later = { ...dormant, lastArrivalOn: day("2026-07-02") };
    expect(segmentOf({ ...later, ...facts }, defaultPolicy)).toMatchObject({ ok: false });
  });
});
