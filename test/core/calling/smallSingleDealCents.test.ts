import { smallSingleDealCents } from "../../../src/core/calling/smallSingleDealCents";
import { callDayOf } from "../../support/clientCase";

/** What each client spent, purchase by purchase, and the amount that is still small. */
function smallest(spent: readonly (readonly number[])[], share = 0.3): number | undefined {
  const purchases = spent.flatMap((amounts, client) =>
    amounts.map((amount, place) => ({
      name: `客${client}`,
      purchaseDate: `2026-01-0${place + 1}`,
      amount,
    })),
  );
  return smallSingleDealCents(callDayOf({ purchases }).summaries, share);
}

describe("the smallest 30% of single purchases (C1 forgotten)", () => {
  const ten = Array.from({ length: 10 }, (_, place) => [(place + 1) * 100]);
  it.each<[string, readonly (readonly number[])[], number | undefined]>([
    ["the third of ten", ten, 300],
    ["counted up: the first of three", [[100], [200], [300]], 100],
    ["counted up: the second of four", [[100], [200], [300], [400]], 200],
    ["of one, that one", [[100]], 100],
    ["equal amounts are never split", [[100], [100], [100], [900]], 100],
    ["who bought twice does not count", [[1], [1, 1], [500], [900], [900]], 500],
    ["what cost nothing does not count", [[0], [500]], 500],
    ["nobody bought once", [[100, 100]], undefined],
  ])("%s", (_what, spent, expected) => {
    expect(smallest(spent)).toBe(expected);
  });

  it("is exact where the share is not, as 0.3 of 70", () => {
    const seventy = Array.from({ length: 70 }, (_, place) => [place + 1]);
    expect(smallest(seventy)).toBe(21);
  });
});
