import { careResults } from "../../../src/core/results/careResults";
import { keyClientLoads } from "../../../src/core/results/keyClientLoads";
import { results } from "../../../src/core/policy/results";
import type { TestClinic } from "../../support/clinic";
import { historyOf, namesIn } from "../../support/results";

function careOf(clinic: TestClinic) {
  const history = historyOf(clinic);
  return { ...careResults(history), names: namesIn(history) };
}

describe("causes of absence (O3)", () => {
  it("counts each client once, by what she said last", () => {
    const calls = [
      { name: "Ann", callDate: "2026-05-01", absenceCause: "Too much selling" },
      { name: "Ann", callDate: "2026-06-01", absenceCause: " No effect " },
      { name: "Bea", callDate: "2026-05-01", absenceCause: "No effect" },
      { name: "Cyd", callDate: "2026-07-01", absenceCause: "Other" },
      { name: "Dot", callDate: "2026-05-01" },
    ];
    for (const rows of [calls, [...calls].reverse()]) {
      const { absenceCauses, names } = careOf({ calls: rows });
      const told = absenceCauses.map(({ cause, clients, among }) => [cause, names(clients), among]);
      expect(told).toEqual([["No effect", ["Ann", "Bea"], 2]]);
    }
  });

  it("is empty where the log has no column for it", () => {
    expect(careOf({ calls: [{ name: "Ann", callDate: "2026-05-01" }] }).absenceCauses).toEqual([]);
  });
});

describe("handovers (R7)", () => {
  const visits = [
    { name: "Ann", visitDate: "2026-01-01" },
    { name: "Bea", visitDate: "2026-01-01" },
    { name: "Bea", visitDate: "2026-02-20" },
  ];

  it("takes a row of the sheet and the manager's mark of one day for one", () => {
    const { handovers, names } = careOf({
      visits,
      handovers: [
        { name: "Ann", handedFrom: "Li", handedTo: "An", handedOn: "2026-02-01" },
        { name: "Bea", handedFrom: "Li", handedTo: "An" },
      ],
      marks: [
        { name: "Ann", mark: "owner", value: "An", markedOn: "2026-02-01" },
        { name: "Bea", mark: "owner", value: "An", markedOn: "2026-02-01" },
        { name: "Bea", mark: "park", value: "yes", markedOn: "2026-03-01" },
      ],
    });
    expect(handovers.handovers).toHaveLength(2);
    const lost = handovers.losses.map(({ withinDays, lost: count, clients }) => [
      withinDays,
      count.hits,
      count.trials,
      names(clients),
    ]);
    expect(lost).toEqual([
      [30, 1, 2, ["Ann"]],
      [60, 1, 2, ["Ann"]],
      [90, 1, 2, ["Ann"]],
    ]);
  });
});

describe("key clients (R8)", () => {
  it.each([
    [49, "few"],
    [50, "usual"],
    [100, "usual"],
    [101, "many"],
    [200, "many"],
    [201, "tooMany"],
  ])("%d of one consultant are %s", (count, load) => {
    const clients = Array.from({ length: count }, (_, client) => client);
    expect(keyClientLoads(clients, () => "Li", results).map((one) => one.load)).toEqual([load]);
  });

  it("are those of the high tier, the heaviest load first", () => {
    const { keyClients, names } = careOf({
      clients: [
        { name: "Ann", spendingPower: "高", consultant: "Li" },
        { name: "Bea", spendingPower: "高", consultant: "An" },
        { name: "Cyd", spendingPower: "高", consultant: "An" },
        { name: "Dot", spendingPower: "低", consultant: "An" },
      ],
    });
    expect(keyClients.map(({ name, clients }) => [name, names(clients)])).toEqual([
      ["An", ["Bea", "Cyd"]],
      ["Li", ["Ann"]],
    ]);
  });
});
