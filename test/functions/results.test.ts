import { shown, StandInError } from "../support/customFunctions";
import { asOf, column, on, rows, said, workbook, type Cells } from "../support/functionCells";
import { fixture, fixtureLines } from "../support/statistics/fixtures";
import {
  repurchaseCurveCells,
  returnChanceCells,
  returningShareCells,
} from "../../src/functions/results";

beforeEach(() => workbook());

/** So many first-timers of one day; the first of them back after so many days each. */
function clinic(clients: number, backAfterDays: readonly number[]) {
  const names = Array.from({ length: clients }, (_, client) => `client ${client}`);
  const firsts = names.map((name) => [name, on("2026-01-01")]);
  const seconds = backAfterDays.map((days, client) => [names[client], on("2026-01-01") + days]);
  const all = [...firsts, ...seconds];
  return [column(...all.map(([name]) => name)), column(...all.map(([, day]) => day))] as const;
}

const tenBack = [5, 10, 15, 20, 25, 30, 35, 40, 45, 50];
const enough = clinic(30, tenBack);

describe("REPURCHASE_CURVE", () => {
  it("answers both readings, each under its heading, from 30 first-timers with 10 returns on", () => {
    const [, , ...ofAll] = repurchaseCurveCells(...enough, asOf) as unknown[][];
    expect(ofAll.slice(0, 4).map(([day, share, , , atRisk]) => [day, share, atRisk])).toEqual([
      [30, expect.closeTo(6 / 30, 12), 25],
      [60, expect.closeTo(10 / 30, 12), 20],
      [90, expect.closeTo(10 / 30, 12), 20],
      [180, expect.closeTo(10 / 30, 12), 20],
    ]);
    const told = repurchaseCurveCells(...enough, asOf) as unknown[][];
    expect(told.map(([first]) => first).filter((first) => typeof first === "string")).toEqual([
      "Of all first-time clients",
      "Day",
      "Of those who return within 324 days: 70% by day 35",
      "Day",
    ]);
    expect(told.slice(8).map(([day, share]) => [day, share])).toEqual([
      [30, expect.closeTo(0.6, 12)],
      [35, expect.closeTo(0.7, 12)],
      [60, 1],
      [90, 1],
      [180, 1],
      [324, 1],
    ]);
  });

  it.each([
    ["29 first-timers", clinic(29, tenBack), "Not enough to tell: 29 of the 30 clients it takes."],
    [
      "9 returns",
      clinic(40, tenBack.slice(1)),
      "Not enough to tell: 9 of the 10 returns it takes.",
    ],
  ] as const)("says that %s are too few", (_what, given, sentence) => {
    const ask = () => repurchaseCurveCells(...given, asOf);
    expect(shown(ask)).toEqual([Array(5).fill("#N/A")]);
    expect(said(ask)).toBe(sentence);
  });

  it("speaks the workbook's language", () => {
    workbook({ language: "zh-CN" });
    const told = repurchaseCurveCells(...enough, asOf) as unknown[][];
    expect([told[0]?.[0], told[1], told[6]?.[0]]).toEqual([
      "全部首次顾客",
      ["第几天", "回来比例", "下限", "上限", "仍在观察"],
      "324 天内回来的顾客：第 35 天已回来 70%",
    ]);
    expect(said(() => repurchaseCurveCells(...clinic(29, tenBack), asOf))).toBe(
      "还看不出来：需要 30 位顾客，现有 29。",
    );
  });

  it("skips what lies after the day asked about, and counts one day once", () => {
    const [clients, dates] = enough;
    const more = [
      column(...(clients.flat() as unknown[]), "client 0", "client 29"),
      column(...(dates.flat() as unknown[]), "2026-01-01", "2026-12-01"),
    ] as const;
    expect(repurchaseCurveCells(...more, asOf)).toEqual(repurchaseCurveCells(...enough, asOf));
  });

  it("leaves a client out whose date cannot be read, and shows it where nobody is left", () => {
    const [clients, dates] = clinic(31, tenBack);
    const spoilt = column(
      ...(dates.flat() as unknown[]).map((day, place) => (place === 30 ? "soon" : day)),
    );
    expect(repurchaseCurveCells(clients, spoilt, asOf)).toEqual(
      repurchaseCurveCells(...clinic(30, tenBack), asOf),
    );
    expect(said(() => repurchaseCurveCells(column("a"), column("soon"), asOf))).toContain("soon");
  });

  it("draws the curve that R draws for the invented clinic", () => {
    const lines = fixtureLines("synthA/synthA_visits.csv");
    const { km_all: expected } = fixture("synthA/expected-synthA.json") as {
      km_all: { t: number; F: number; lo: number; hi: number; n_risk: number }[];
    };
    const told = repurchaseCurveCells(
      column(...lines.map(([client]) => client)),
      column(...lines.map(([, date]) => date)),
      lines
        .map(([, date = ""]) => date)
        .sort()
        .at(-1),
    ) as unknown[][];
    expect(told.slice(2, 7)).toEqual(
      expected
        .slice(0, 5)
        .map(({ t, F, lo, hi, n_risk }): unknown[] => [
          t,
          expect.closeTo(F, 9),
          expect.closeTo(lo, 9),
          expect.closeTo(hi, 9),
          n_risk,
        ]),
    );
    expect(told[7]?.[0]).toBe("Of those who return within 365 days: 70% by day 110");
  });
});

describe("RETURN_CHANCE", () => {
  const ask = (days: unknown, within?: unknown): Cells =>
    returnChanceCells(column(days), ...enough, asOf, within);

  it.each([
    ["on the first day", 0, 30, 6 / 30],
    ["after 30 days of which", 30, 20, 4 / 24],
    ["the day before a return", 49, 1, 1 / 21],
    ["when nobody more came back", 50, 90, 0],
  ])("is the share of those still away who came back in time: %s", (_when, days, within, share) => {
    expect(ask(days, within)).toEqual([[expect.closeTo(share, 12)]]);
  });

  it("asks for 90 days where the days are left out", () => {
    expect(ask(0)).toEqual(ask(0, 90));
  });

  it.each([
    [
      "is told to the last day that ten clients were watched",
      ask.bind(undefined, 234, 90),
      [[0]],
      undefined,
    ],
    [
      "is not told a day further",
      ask.bind(undefined, 235, 90),
      [["#N/A"]],
      "Not enough to tell: 0 of the 10 clients it takes.",
    ],
  ])("%s", (_what, call, answers, sentence) => {
    expect(shown(call)).toEqual(answers);
    expect(said(call)).toBe(sentence);
  });

  it("says of each row by itself why it cannot tell", () => {
    const [clients, dates] = clinic(29, tenBack);
    const asked = column(10, "", "some", -1, 2.5, new StandInError("#N/A"));
    expect(shown(() => returnChanceCells(asked, clients, dates, asOf))).toEqual([
      ["#N/A"],
      [""],
      ["#VALUE!"],
      ["#VALUE!"],
      ["#VALUE!"],
      ["#VALUE!"],
    ]);
    expect(said(() => ask(-1))).toBe("“-1” is not a number of days. Type a whole number from 0.");
  });
});

describe("RETURNING_SHARE", () => {
  const clients = column("王芳", "王芳", "Ann", " ann ", "Li");
  const dates = column("2026-01-05", "2026-02-01", "2026-02-01", "2026-02-28", "2026-03-01");
  const ask = (amounts: unknown[], from: unknown = "2026-02-01", to: unknown = "2026-02-28") =>
    returningShareCells(clients, dates, column(...amounts), from, to);

  it("answers the shares of revenue, deals and clients between the two days, both included", () => {
    expect(ask([500, 300, 600, 100, 900])).toEqual([[0.4, 2 / 3, 1]]);
    expect(ask([500, 300, 600, 100, 900], "2026-02-02")).toEqual([[1, 1, 1]]);
    expect(ask([500, 300, 600, 100, 900], "2026-02-01", "2026-02-27")).toEqual([[1 / 3, 0.5, 0.5]]);
  });

  it("counts a deal of unknown amount as a deal, and neither gifts nor used sessions", () => {
    expect(ask([500, "", 600, 100, 900])).toEqual([[1 / 7, 2 / 3, 1]]);
    expect(ask([500, "赠送", 600, 100, 900])).toEqual([[1 / 7, 0.5, 1]]);
  });

  it("is blank in a time without deals and where a day is missing", () => {
    expect(ask([1, 1, 1, 1, 1], "2025-01-01", "2025-01-31")).toEqual([["", "", ""]]);
    expect(ask([1, 1, 1, 1, 1], "")).toEqual([["", "", ""]]);
  });

  it("refuses days in the wrong order, and a cell that any share would be a guess without", () => {
    expect(said(() => ask([1, 1, 1, 1, 1], "2026-03-01", "2026-02-28"))).toBe(
      "The last day, 2026-02-28, is before the first, 2026-03-01. Change one of them.",
    );
    expect(ask([1, 1, 1, 1, 1], "2026-02-28", "2026-02-28")).toEqual([[1, 1, 1]]);
    expect(shown(() => ask([1, "much", 1, 1, 1]))).toBe("thrown #VALUE!");
    expect(said(() => ask([1, "much", 1, 1, 1]))).toContain("much");
    expect(ask([500, 300, 600, 100, "much"])).toEqual([[0.4, 2 / 3, 1]]);
    expect(
      shown(() =>
        returningShareCells(
          rows(2, "a"),
          column("2026-01-01", "x"),
          rows(2, 1),
          "2026-01-01",
          "2026-02-01",
        ),
      ),
    ).toBe("thrown #VALUE!");
  });

  it("never repeats one amount for many purchases", () => {
    expect(shown(() => returningShareCells(clients, dates, column(5), "2026-01-01", asOf))).toBe(
      "thrown #VALUE!",
    );
  });
});
