import { clientsMissing, clientsNeeded } from "../../../src/core/statistics/clientsNeeded";
import { fixture } from "../../support/statistics/fixtures";

const { power_prop: powers } = fixture("expected-power-arl.json") as {
  power_prop: Record<string, Record<"p0" | "p1" | "n_per_arm", number>>;
};

describe("clientsNeeded", () => {
  it.each(Object.values(powers))("is R's for halves, from $p0 to $p1", ({ p0, p1, n_per_arm }) => {
    const plan = { withoutCall: p0, withCall: p1, heldOutShare: 0.5 };
    // R's search for the root stops at five digits.
    expect(clientsNeeded(plan) / 2 / n_per_arm).toBeCloseTo(1, 5);
  });

  it("needs more the less evenly a list is parted", () => {
    const needed = [0.5, 0.3, 0.2, 0.1].map((heldOutShare) =>
      clientsNeeded({ withoutCall: 0.1, withCall: 0.15, heldOutShare }),
    );
    expect(needed).toEqual(needed.toSorted((one, other) => one - other));
  });

  it("sees a loss as soon as an equal gain", () => {
    const gain = clientsNeeded({ withoutCall: 0.45, withCall: 0.55, heldOutShare: 0.5 });
    const loss = clientsNeeded({ withoutCall: 0.55, withCall: 0.45, heldOutShare: 0.5 });
    expect(loss).toBeCloseTo(gain, 8);
  });

  it("never is enough for no lift", () => {
    expect(clientsNeeded({ withoutCall: 0.1, withCall: 0.1, heldOutShare: 0.5 })).toBe(Infinity);
  });
});

describe("clientsMissing", () => {
  const plan = { withoutCall: 0.1, withCall: 0.15, heldOutShare: 0.5 };

  it.each([
    [330, 1042],
    [1371, 1],
    [1372, 0],
    [5000, 0],
  ])("%d clients lack %d", (clients, missing) => {
    expect(clientsMissing(clients, plan)).toBe(missing);
  });
});
