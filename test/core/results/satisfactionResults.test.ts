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
});
