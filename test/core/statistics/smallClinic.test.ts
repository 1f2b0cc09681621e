import { resultsReport } from "../../../src/core/results/resultsReport";
import type { Language } from "../../../src/core/clients/language";
import { judgeClinic } from "../../../src/workflow/judgeClinic";
import { day } from "../../support/day";
import { fixture } from "../../support/statistics/fixtures";
import { workbookOf, type TestSheet } from "../../support/workbook";

// 45 invented clients, a third of whose purchases are given back, whole or in part: what a program
// that shares nothing with this one (numpy, scipy) counted in the same rows.

const { asOf, language, sheets } = fixture("smallClinic/clinic.json") as {
  readonly asOf: string;
  readonly language: Language;
  readonly sheets: readonly TestSheet[];
};
const expected = fixture("smallClinic/expected-smallClinic.json") as {
  readonly dormant: number[];
  readonly firstTimers: number;
  readonly returns: number;
  readonly backBy: number[][];
  readonly horizonDay: number;
  readonly mostBackByDay: number;
  readonly returning: number[][];
  readonly satisfaction: number[];
};
const { callQuestion } = judgeClinic(workbookOf(sheets), {
  asOf: day(asOf),
  settings: { version: 1 },
  language,
  region: "CN",
});
const report = resultsReport(callQuestion);
const near = (value: number) => expect.closeTo(value, 9) as number;

describe("a small clinic with many refunds", () => {
  it("has the dormant rate", () => {
    const { clients, among, interval } = report.dormancy.dormant;
    expect([clients.length, among, interval?.low, interval?.high]).toEqual(
      expected.dormant.map(near),
    );
  });

  it("has the curve of return, of deals that were not given back", () => {
    const { all } = report.repurchase;
    if (!all.ok) throw new Error(all.problem.code);
    const { clients, returns, backBy, timing } = all.value;
    expect([clients, returns]).toEqual([expected.firstTimers, expected.returns]);
    expect(
      backBy.map(({ day: on, share, interval, atRisk }) => [
        on,
        share,
        interval?.low,
        interval?.high,
        atRisk,
      ]),
    ).toEqual(expected.backBy.map((told) => told.map(near)));
    expect([timing.horizonDay, timing.mostBackByDay]).toEqual([
      expected.horizonDay,
      expected.mostBackByDay,
    ]);
  });

  it("has what new and returning clients brought, month by month", () => {
    expect(
      report.returning.map((month) => [
        month.cents,
        month.returningCents,
        month.deals,
        month.returningDeals,
        month.heads,
        month.returningHeads,
      ]),
    ).toEqual(expected.returning);
  });

  it("has the satisfaction", () => {
    const { told } = report.satisfaction.all;
    if (!told.ok) throw new Error(told.problem.code);
    const { ratio, met } = told.value;
    expect([ratio?.mean, met.hits, met.trials]).toEqual(expected.satisfaction.map(near));
  });
});
