import { usualVisit } from "../../../../src/core/calling/ranking/usualVisit";
import type { DealDay } from "../../../../src/core/results/dealDays";

/** Clients with the amounts of their purchases, a day each. */
function bought(amounts: readonly (readonly number[])[]) {
  const days: DealDay[] = amounts.flatMap((own, client) =>
    own.map((cents, day) => ({ client, day, cents })),
  );
  const summaries = {
    deals: Int32Array.from(amounts, (own) => own.length),
    spendCents: Float64Array.from(amounts, (own) => own.reduce((sum, one) => sum + one, 0)),
  };
  return { days, summaries };
}

const alike = Array.from({ length: 30 }, (_, client) => [900 + client * 10, 1100 + client * 10]);

describe("usualVisit", () => {
  it("draws one large purchase towards what such clients spend", () => {
    const { days, summaries } = bought([...alike, [20_000]]);
    const cents = usualVisit(days, () => 0, summaries)(30, 0) ?? NaN;
    expect(cents).toBeGreaterThan(1145);
    expect(cents).toBeLessThan(20_000);
  });

  it("is the class's mean for a client who never bought", () => {
    const { days, summaries } = bought([...alike, []]);
    expect(usualVisit(days, () => 0, summaries)(30, 0)).toBe(1145);
  });

  it.each([
    [19, 1],
    [20, 0],
  ])("takes %d clients of a treatment for a class of their own: %d", (clients, isPooled) => {
    const dear = Array.from({ length: clients }, () => [8_000, 12_000]);
    const { days, summaries } = bought([...alike, ...dear, []]);
    const treatmentOf = (client: number) => (client < alike.length ? 0 : 1);
    const cents = usualVisit(days, treatmentOf, summaries)(alike.length + clients, 1);
    expect(Number(cents !== 10_000)).toBe(isPooled);
  });

  it("says nothing without amounts, or while nobody bought twice", () => {
    const { days, summaries } = bought([...alike, [5]]);
    const spendCents = summaries.spendCents.map(() => NaN);
    expect(usualVisit(days, () => 0, { ...summaries, spendCents })(0, 0)).toBeUndefined();
    const once = bought([[5], [6]]);
    expect(usualVisit(once.days, () => 0, once.summaries)(0, 0)).toBeUndefined();
  });

  it("takes a client who gave everything back for one who never bought", () => {
    const { days, summaries } = bought([...alike, []]);
    summaries.spendCents[30] = -500;
    expect(usualVisit(days, () => 0, summaries)(30, 0)).toBe(1145);
  });
});
