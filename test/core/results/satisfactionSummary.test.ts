import { refused } from "../../../src/core/result";
import { recommendationScore } from "../../../src/core/results/recommendationScore";
import { satisfactionSummary } from "../../../src/core/results/satisfactionSummary";
import { fixture, fixtureLines } from "../../support/statistics/fixtures";

const { sat } = fixture("synthA/expected-synthA.json") as {
  sat: Record<"n_gap" | "mean_gap" | "share_met" | "nps" | "nps_se", number> & {
    share_met_wilson: [number, number];
  };
};
const lines = fixtureLines("synthA/synthA_satisfaction.csv").map((line) =>
  line.slice(3).map((cell) => (cell === "" ? NaN : Number(cell))),
);
const [hoped, found, recommend] = [0, 1, 2].map((column) =>
  lines.map((line) => line[column] ?? NaN),
);

describe("satisfactionSummary", () => {
  it("finds what R finds in the answers of invented clients", () => {
    const summary = satisfactionSummary({ hoped: hoped!, found: found! });
    if (!summary.ok) throw new Error(summary.problem.code);
    const { gap, met, metInterval } = summary.value;
    expect(gap.count).toBe(sat.n_gap);
    expect(gap.mean).toBeCloseTo(sat.mean_gap, 10);
    expect(met.hits / met.trials).toBeCloseTo(sat.share_met, 10);
    expect([metInterval!.low, metInterval!.high]).toEqual(
      sat.share_met_wilson.map((end) => expect.closeTo(end, 10) as number),
    );
  });

  it("asks for ten clients who answered both questions", () => {
    const nine = {
      hoped: [...Array<number>(9).fill(4), 4],
      found: [...Array<number>(9).fill(5), NaN],
    };
    expect(satisfactionSummary(nine)).toEqual(
      refused({ code: "NOT_ENOUGH", counted: "answers", found: 9, needed: 10 }),
    );
    expect(satisfactionSummary({ ...nine, found: Array<number>(10).fill(5) }).ok).toBe(true);
  });
});

describe("recommendationScore", () => {
  it("finds what R finds", () => {
    const { score, interval } = recommendationScore(recommend!)!;
    expect(score).toBeCloseTo(sat.nps, 10);
    expect((interval.high - interval.low) / 2 / 1.959963984540054).toBeCloseTo(sat.nps_se, 10);
  });

  it.each([
    [9, 100],
    [8, 0],
    [7, 0],
    [6, -100],
  ])("an answer of %d counts %d", (answer, score) => {
    expect(recommendationScore([answer])!.score).toBe(score);
  });

  it("never leaves −100 to 100", () => {
    const { interval } = recommendationScore([...Array<number>(9).fill(10), 0])!;
    expect(interval.high).toBe(100);
  });
});
