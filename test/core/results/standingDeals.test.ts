import { affinityResults } from "../../../src/core/results/affinityResults";
import { resultsReport } from "../../../src/core/results/resultsReport";
import { standingDeals } from "../../../src/core/results/standingDeals";
import { clinicOf } from "../../support/clinic";
import { resultsQuestion } from "../../support/results";

const texts = ["laser", "peel"];

type Row = readonly [on: number, treatment: number, cents: number, isRefund?: 1];

function kept(...rows: readonly Row[]): readonly (readonly number[])[] {
  const { day, treatment } = standingDeals(
    {
      client: rows.map(() => 7),
      day: rows.map(([on]) => on),
      treatment: rows.map(([, what]) => what),
      cents: rows.map(([, , cents]) => cents),
      isRefund: rows.map(([, , , back = 0]) => back),
    },
    texts,
  );
  return Array.from(day, (on, place) => [on, treatment[place] ?? NaN]);
}

describe("standingDeals (W1)", () => {
  it.each<[string, readonly Row[], readonly (readonly number[])[]]>([
    ["a deal is one", [[1, 0, 300]], [[1, 0]]],
    ["a deal of no known amount is one", [[1, 0, NaN]], [[1, 0]]],
    [
      "one given back is none",
      [
        [1, 0, 300],
        [9, 0, -300, 1],
      ],
      [],
    ],
    [
      "one given back in part is one",
      [
        [1, 0, 300],
        [9, 0, -299, 1],
      ],
      [[1, 0]],
    ],
    [
      "of a day's two the one kept is one",
      [
        [1, 0, 300],
        [1, 1, 200],
        [1, 0, -300, 1],
      ],
      [[1, 1]],
    ],
    [
      "given back without an amount, all is",
      [
        [1, 0, 300],
        [9, 0, NaN, 1],
      ],
      [],
    ],
    [
      "given back before it was bought, it stands",
      [
        [1, 0, -300, 1],
        [9, 0, 300],
      ],
      [[9, 0]],
    ],
  ])("%s", (_name, rows, expected) => {
    expect(kept(...rows)).toEqual(expected);
    expect(kept(...[...rows].reverse())).toEqual(expected);
  });

  it("counts nobody's giving back as going on to the same treatment", () => {
    const client = (name: string, back: boolean) => [
      { name, purchaseDate: "2026-01-02", item: "peel", amount: 300 },
      ...(back ? [{ name, purchaseDate: "2026-01-20", item: "peel", amount: -100 }] : []),
      { name, purchaseDate: "2026-03-02", item: "laser", amount: 300 },
    ];
    const purchases = [...client("Ann", false), ...client("Bea", true), ...other("Cleo")];
    const report = resultsReport(resultsQuestion(clinicOf({ purchases })));
    const link = report.affinity.find(({ from, to }) => from === "peel" && to === "laser");
    expect(link?.chose).toEqual({ hits: 2, trials: 2 });
    expect(affinityResults(standingDeals(noDeals, texts), texts)).toEqual([]);
  });
});

const noDeals = { client: [], day: [], cents: [], treatment: [], isRefund: [] };

/** Somebody of another treatment, to compare with. */
function other(name: string) {
  return [
    { name, purchaseDate: "2026-01-02", item: "mask", amount: 300 },
    { name, purchaseDate: "2026-03-02", item: "facial", amount: 300 },
  ];
}
