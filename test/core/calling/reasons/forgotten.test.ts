import { forgotten } from "../../../../src/core/calling/reasons/forgotten";
import { ago, caseOf, her } from "../../../support/clientCase";
import type { TestClinic } from "../../../support/clinic";
import { day } from "../../../support/day";

/** Nine others who bought once, for 20 to 100 yuan; with her there are ten, so three are smallest. */
const others = Array.from({ length: 9 }, (_, place) => ({
  name: `客${place}`,
  purchaseDate: ago(200),
  amount: (place + 2) * 1_000,
}));
const clinic = (own: object, calls: NonNullable<TestClinic["calls"]> = [someCall]): TestClinic => ({
  purchases: [{ ...her, purchaseDate: ago(60), amount: 1_000, ...own }, ...others],
  calls,
});
const someCall = { name: "客1", callDate: ago(100), callOutcome: "reached" } as const;
const due = (days: number, cents: number) => ({
  reason: "forgotten",
  evidence: [{ code: "onlyPurchase", on: day(ago(days)), cents }, { code: "neverContacted" }],
  urgency: 0,
});

describe("forgotten: one small purchase long ago, and nobody ever called", () => {
  it.each<[string, TestClinic, unknown]>([
    ["59 days ago", clinic({ purchaseDate: ago(59) }), undefined],
    ["60 days ago", clinic({}), due(60, 1_000)],
    ["the third smallest of ten", clinic({ amount: 3_000 }), due(60, 3_000)],
    ["just above the third smallest", clinic({ amount: 4_001 }), undefined],
    ["for nothing", clinic({ amount: 0 }), undefined],
    ["the clinic keeps no log", { purchases: clinic({}).purchases ?? [] }, undefined],
    ["the log has no row yet", clinic({}, []), undefined],
    [
      "somebody tried once",
      clinic({}, [{ ...her, callDate: ago(300), callOutcome: "no_answer" }]),
      undefined,
    ],
    [
      "somebody called, nobody wrote when",
      clinic({}, [someCall, { ...her, callOutcome: "reached" }]),
      undefined,
    ],
    [
      "bought twice",
      {
        ...clinic({}),
        purchases: [
          { ...her, purchaseDate: ago(90), amount: 500 },
          { ...her, purchaseDate: ago(60), amount: 500 },
          ...others,
        ],
      },
      undefined,
    ],
  ])("%s", (_what, told, expected) => {
    expect(forgotten(caseOf(told))).toEqual(expected);
  });
});
