import fc from "fast-check";

import { callAssociation } from "../../../src/core/results/callAssociation";

/** Calls of as many clients, the first of them back, each as likely to come anyway. */
function calls(count: number, back: number, anyway = 0.1) {
  return Array.from({ length: count }, (_, client) => ({
    client,
    daysAway: 120,
    treatment: 0,
    isBack: client < back,
    anyway,
  }));
}

describe("what calls seem to add", () => {
  it.each([
    [99, 20, { ok: false, problem: { counted: "trials", found: 99, needed: 100 } }],
    [100, 9, { ok: false, problem: { counted: "returns", found: 9, needed: 10 } }],
    [100, 10, { ok: true }],
  ])("is told from 100 calls and 10 arrivals: %i, %i", (count, back, told) => {
    expect(callAssociation(calls(count, back))).toMatchObject(told);
  });

  it("takes off who would have come anyway", () => {
    const told = callAssociation(calls(200, 40, 0.15));
    expect(told).toMatchObject({ value: { calls: 200, backCalls: 40, backShare: 0.2 } });
    expect(told.ok && told.value.moreShare).toBeCloseTo(0.05, 12);
  });

  it("names a client who was called twice once", () => {
    const twice = [...calls(100, 50), ...calls(100, 50)];
    const told = callAssociation(twice);
    expect(told.ok && [told.value.calls, told.value.called.length]).toEqual([200, 100]);
  });

  it("never leaves its interval, and that shrinks with more calls", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 100 }), share, (back, anyway) => {
        const told = callAssociation(calls(100, back, anyway));
        const more = callAssociation([...calls(100, back, anyway), ...calls(100, back, anyway)]);
        if (!told.ok || !more.ok) throw new Error("callAssociation: refused");
        const { low = NaN, high = NaN } = told.value.interval ?? {};
        expect(low).toBeLessThanOrEqual(told.value.moreShare);
        expect(high).toBeGreaterThanOrEqual(told.value.moreShare);
        const wide = more.value.interval;
        expect((wide?.high ?? NaN) - (wide?.low ?? NaN)).toBeLessThan(high - low);
      }),
    );
  });
});
