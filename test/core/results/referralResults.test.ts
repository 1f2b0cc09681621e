import { referralResults } from "../../../src/core/results/referralResults";
import type { TestClinic } from "../../support/clinic";
import { historyOf, namesIn } from "../../support/results";

function referralsOf(clinic: TestClinic) {
  const history = historyOf(clinic);
  const { question, ownerOf, asOf, months } = history;
  const told = referralResults({ ...question, ownerOf, asOf, months });
  return { told, names: namesIn(history) };
}

const clients = [
  { name: "Ann", consultant: "Li", referrer: "Bea" },
  { name: "Bea", consultant: "Li" },
  { name: "Cyd", consultant: "An", referrer: "Bea" },
];

describe("referralResults", () => {
  it("counts those somebody brought under who looks after them, with what they spent", () => {
    const { told, names } = referralsOf({
      clients,
      purchases: [
        { name: "Ann", purchaseDate: "2026-05-01", amount: 700 },
        { name: "Bea", purchaseDate: "2026-05-02", amount: 900 },
      ],
    });
    expect(
      told?.byOwner.map((own) => [own.name, names(own.referred), names(own.bought), own.cents]),
    ).toEqual([
      ["An", ["Cyd"], [], 0],
      ["Li", ["Ann"], ["Ann"], 700],
    ]);
  });

  it("tells of each month which of its first-time buyers were brought", () => {
    const { told, names } = referralsOf({
      clients,
      purchases: [
        { name: "Ann", purchaseDate: "2026-05-31", amount: 700 },
        { name: "Bea", purchaseDate: "2026-05-02", amount: 900 },
        { name: "Cyd", purchaseDate: "2026-06-01", amount: 900 },
        { name: "Ann", purchaseDate: "2026-06-02", amount: 700 },
      ],
    });
    expect(told?.months.slice(-2).map((own) => [names(own.clients), own.among])).toEqual([
      [["Ann"], 2],
      [["Cyd"], 1],
    ]);
  });

  it("says nothing where no sheet names who brought whom", () => {
    expect(referralsOf({ clients: [{ name: "Ann" }] }).told).toBeUndefined();
  });
});
