import type { TestClinic } from "../../support/clinic";
import { reportOf } from "../../support/results";

const clients = (count: number, scores: { expectation?: number; experience?: number }) =>
  Array.from({ length: count }, (_, client) => ({
    name: `client ${client}`,
    consultant: "Li",
    lastVisitDate: "2026-06-01",
    ...scores,
  }));

function satisfactionOf(clinic: TestClinic) {
  return reportOf(clinic).satisfaction;
}

describe("satisfactionResults", () => {
  it.each([
    [9, false],
    [10, true],
  ])("of %d answers is told: %s", (count, isTold) => {
    const { all } = satisfactionOf({
      clients: clients(count, { expectation: 0.8, experience: 0.6 }),
    });
    expect([all.told.ok, all.clients.length]).toEqual([isTold, count]);
  });

  it("is experience divided by expectation, of each client, beside the gap", () => {
    const { all, byOwner, answered, asked } = satisfactionOf({
      clients: [
        ...clients(10, { expectation: 0.8, experience: 0.6 }),
        { name: "silent", lastVisitDate: "2026-06-01" },
      ],
    });
    const told = all.told.ok ? all.told.value : undefined;
    expect(told?.ratio?.mean).toBeCloseTo(0.75, 12);
    expect(told?.gap.mean).toBeCloseTo(-0.2, 12);
    expect(told?.met).toEqual({ hits: 0, trials: 10 });
    expect(byOwner.map(({ name }) => name)).toEqual(["Li"]);
    expect([answered, asked]).toEqual([10, 11]);
  });

  it("never mixes the medical result with the care", () => {
    const goals = Array.from({ length: 10 }, (_, client) => ({
      name: `client ${client}`,
      hopedResult: 0.5,
      foundResult: 0.9,
      hopedCare: 0.9,
      foundCare: 0.5,
    }));
    const { medical, care, all } = satisfactionOf({ clients: clients(10, {}), goals });
    const gapOf = ({ told }: typeof medical) => (told.ok ? told.value.gap.mean : NaN);
    expect(gapOf(medical)).toBeCloseTo(0.4, 12);
    expect(gapOf(care)).toBeCloseTo(-0.4, 12);
    expect(all.clients).toEqual([]);
  });

  it("counts a client who answered twice once, with the mean of her answers", () => {
    const goals = [
      { name: "client 0", hopedResult: 0.8, foundResult: 0.4 },
      { name: "client 0", hopedResult: 0.8, foundResult: 0.8 },
      ...Array.from({ length: 9 }, (_, client) => ({
        name: `client ${client + 1}`,
        hopedResult: 0.8,
        foundResult: 0.6,
      })),
    ];
    const { medical } = satisfactionOf({ clients: clients(10, {}), goals });
    const told = medical.told.ok ? medical.told.value : undefined;
    expect([told?.gap.count, told?.gap.mean, told?.gap.spread]).toEqual([
      10,
      expect.closeTo(-0.2, 12),
      expect.closeTo(0, 12),
    ]);
  });

  it("counts as satisfied who found four fifths, also where nobody asked what she had hoped for", () => {
    const { all, answered } = satisfactionOf({
      clients: [
        ...clients(6, { experience: 0.8 }),
        ...clients(6, { expectation: 1, experience: 0.79 }),
        ...clients(6, { expectation: 1 }),
      ].map((client, place) => ({ ...client, name: `client ${place}` })),
    });
    const { clients: satisfied, among, share } = all.satisfied;
    expect([satisfied.length, among, share]).toEqual([6, 12, 0.5]);
    expect([all.clients.length, answered, all.told.ok]).toEqual([6, 6, false]);
  });

  it("draws treatments together, the few towards the many", () => {
    const of = (item: string, count: number, found: readonly number[]) =>
      Array.from({ length: count }, (_, client) => ({
        name: `${item} ${client}`,
        expectation: 1,
        experience: found[client % found.length]!,
        item,
      }));
    const asked = [
      ...of("laser", 60, [0.6, 0.8]),
      ...of("peel", 10, [0.8, 1]),
      ...of("mask", 9, [1]),
    ];
    const { byTreatment } = satisfactionOf({
      clients: asked.map(({ name, expectation, experience }) => ({
        name,
        expectation,
        experience,
      })),
      purchases: asked.map(({ name, item }) => ({
        ...{ name, item, purchaseDate: "2026-05-01", amount: 100 },
      })),
    });
    const drawn = Object.fromEntries(byTreatment.map((group) => [group.name, group.drawnRatio]));
    expect(drawn.mask).toBeUndefined();
    expect(drawn.laser).toBeGreaterThan(0.7);
    expect(drawn.laser).toBeLessThan(0.72);
    expect(drawn.peel).toBeLessThan(0.9);
  });
});
