import { shown, StandInError } from "../support/customFunctions";
import { cleanDateCells, cleanMoneyCells, cleanPhoneCells } from "../../src/functions/clean";
import {
  dormancyTierCells,
  dormantCells,
  dormantRateCells,
  daysAwayCells,
} from "../../src/functions/dormancy";
import { nextBirthdayCells, nextFollowUpCells } from "../../src/functions/followUp";
import { repurchaseWindowCells, windowDaysLeftCells } from "../../src/functions/repurchase";
import { rfmCells } from "../../src/functions/rfm";
import { segmentCells } from "../../src/functions/segments";
import { serialOf } from "../../src/functions/serialOf";
import {
  clientSummaryCells,
  lastVisitCells,
  overdueCells,
  satisfactionCells,
} from "../../src/functions/visits";
import { defaultSettings, provideWorkbookSettings } from "../../src/functions/workbookSettings";
import { day } from "../support/day";

const asOf = "2026-11-21";

/** What Excel hands over: its cells are of any kind. */
type Cells = Parameters<typeof daysAwayCells>[0];

function column(...cells: unknown[]): Cells {
  return cells.map((cell) => [cell]);
}

function on(date: string): number {
  const serial = serialOf(day(date), 1900);
  if (serial === undefined) throw new RangeError(date);
  return serial;
}

beforeEach(() => provideWorkbookSettings(defaultSettings));

describe("DAYS_AWAY, DORMANT, DORMANCY_TIER", () => {
  it.each([
    ["2026-11-21", 0, false, "active"],
    ["2026-10-23", 29, false, "active"],
    ["2026-10-22", 30, false, "sleeping"],
    ["2026-08-24", 89, false, "sleeping"],
    ["2026-08-23", 90, true, "dormant"],
    ["2026-05-25", 180, true, "half-year"],
    ["2025-11-21", 365, true, "year-plus"],
  ])("a last visit on %s is %i days away", (visit, days, dormant, tier) => {
    expect(daysAwayCells(column(visit), asOf)).toEqual([[days]]);
    expect(dormantCells(column(visit), asOf)).toEqual([[dormant]]);
    expect(dormancyTierCells(column(visit), asOf)).toEqual([[tier]]);
  });

  it("answers each row by itself: blanks, rubbish and later days among them", () => {
    const visits = column(on("2026-11-01"), "", "soon", "2026-11-22", "2026年3月5日", "", "");
    expect(shown(() => daysAwayCells(visits, asOf))).toEqual([
      [20],
      [""],
      ["#VALUE!"],
      ["#VALUE!"],
      [261],
    ]);
  });

  it("says in the cell what was found and what to do", () => {
    const [[cell]] = daysAwayCells(column("2026-11-22"), asOf) as [[StandInError]];
    expect(cell.message).toBe(
      "2026-11-22 is after 2026-11-21, the day asked about. Check the date.",
    );
  });

  it("accepts a bare value as well as a range, for every argument", () => {
    const bare = daysAwayCells("2026-11-01" as unknown as Cells, asOf);
    expect(daysAwayCells(column("2026-11-01"), [[asOf]])).toEqual(bare);
  });

  it("keeps the clinic's own number of days, or takes the one given", () => {
    expect(dormantCells(column("2026-10-22"), asOf, 30)).toEqual([[true]]);
    expect(shown(() => dormantCells(column("2026-10-22"), asOf, -1))).toEqual([["#VALUE!"]]);
  });

  it("gives an error cell its own error and lets the others answer", () => {
    const cells = column(new StandInError("#N/A"), "2026-11-20");
    expect(shown(() => daysAwayCells(cells, asOf))).toEqual([["#VALUE!"], [1]]);
  });

  it("shares out who is dormant among those who ever came", () => {
    const visits = column("2026-11-01", "2026-01-01", "", "2027-01-01", "2025-01-01");
    expect(dormantRateCells(visits, asOf)).toEqual([[2 / 3]]);
    expect(dormantRateCells(column("", ""), asOf)).toEqual([[""]]);
  });
});

describe("REPURCHASE_WINDOW and WINDOW_DAYS_LEFT", () => {
  it.each([
    ["the day of the first deal", "2026-11-21", "", "open", 90],
    ["15 days left", "2026-09-07", "", "open", 15],
    ["14 days left", "2026-09-06", "", "closing", 14],
    ["the last day", "2026-08-23", "", "closing", 0],
    ["the day after", "2026-08-22", "", "late", -1],
    ["day 180", "2026-05-25", "", "late", -90],
    ["day 181", "2026-05-24", "", "cold", -91],
    ["a second deal on day 90", "2026-05-01", "2026-07-30", "converted", ""],
    ["a second deal on day 91", "2026-05-01", "2026-07-31", "returned late", ""],
    ["a second deal on the first day", "2026-11-21", "2026-11-21", "open", 90],
  ])("on %s", (_name, first, second, status, left) => {
    expect(repurchaseWindowCells(column(first), column(second), asOf)).toEqual([[status]]);
    expect(windowDaysLeftCells(column(first), column(second), asOf)).toEqual([[left]]);
  });
});

describe("SEGMENT", () => {
  it.each([
    ["nothing at all", ["", "", "", ""], ""],
    ["no visit, but a balance", ["", 3, "", ""], "prospect"],
    ["29 days away", ["2026-10-23", "", "", ""], "active"],
    ["30 days away", ["2026-10-22", "", "", ""], "sleeping"],
    ["90 days away, marked", ["2026-08-23", 3, "", true], "neglected"],
    ["90 days away with sessions left", ["2026-08-23", 3, "", ""], "unfinished"],
    ["90 days away and able", ["2026-08-23", 0, 5000, ""], "able"],
    ["90 days away and no more", ["2026-08-23", "", 4999, ""], "limited"],
  ])("%s", (_name, [visit, balance, spend, neglected], segment) => {
    const given = [visit, balance, spend, neglected].map((cell) => column(cell));
    const [visits, balances, spends, marks] = given as [Cells, Cells, Cells, Cells];
    expect(segmentCells(visits, balances, spends, marks, asOf, 5000)).toEqual([[segment]]);
  });

  it("calls the top fifth able only from twenty spends on", () => {
    const spends = Array.from({ length: 20 }, (_, place) => [place + 1]);
    const visits = spends.map(() => ["2026-01-01"]);
    const able = (rows: number): number =>
      segmentCells(visits.slice(0, rows), undefined, spends.slice(0, rows), undefined, asOf).filter(
        ([segment]) => segment === "able",
      ).length;
    expect([able(20), able(19)]).toEqual([4, 0]);
  });

  it("is new within 90 days of the first purchase", () => {
    const visit = column("2026-10-01");
    const first = (date: string) =>
      segmentCells(visit, undefined, undefined, undefined, asOf, undefined, column(date));
    expect([first("2026-08-23"), first("2026-08-22")]).toEqual([[["new"]], [["sleeping"]]]);
  });
});

describe("NEXT_FOLLOW_UP and NEXT_BIRTHDAY", () => {
  it.each([
    ["2026-11-21", "", "2026-11-22", "day 1"],
    ["2026-11-20", "", "2026-11-21", "day 1"],
    ["2026-11-20", "2026-11-21", "2026-11-23", "day 3"],
    ["2026-11-20", "2026-11-19", "2026-11-21", "day 1"],
  ])("treated on %s, last contact %s: %s, %s", (treated, contact, due, rung) => {
    expect(nextFollowUpCells(column(treated), column(contact), asOf)).toEqual([[on(due), rung]]);
  });

  it("answers two blanks when no call is left", () => {
    expect(nextFollowUpCells(column("2024-01-01"), undefined, asOf)).toEqual([["", ""]]);
  });

  it.each([
    ["1990-11-21", "", "2026-11-21"],
    ["1990-11-20", "", "2027-11-20"],
    ["2000-02-29", "", "2027-02-28"],
    ["农历八月十五", "", "2027-09-15"],
    ["8月15日", true, "2027-09-15"],
  ])("a birthday %s (lunar: %s) is next on %s", (birthday, lunar, next) => {
    expect(nextBirthdayCells(column(birthday), asOf, column(lunar))).toEqual([[on(next)]]);
  });
});

describe("lookups", () => {
  const clients = column("王芳", "Ａnn", "王芳", "ann", "王芳", 7, "王芳");
  const dates = column(
    "2026-01-01",
    "2026-02-01",
    "2026-03-02",
    "2026-02-01",
    "2026-05-01",
    "2026-06-01",
    "2027-01-01",
  );
  const amounts = column(100, "¥1,000", 200, "", "1.2万", 5, 9999);

  it("finds the last arrival however the key was typed", () => {
    expect(lastVisitCells(column("王芳 ", "ANN", "7", "nobody", ""), clients, dates, asOf)).toEqual(
      [[on("2026-05-01")], [on("2026-02-01")], [on("2026-06-01")], [""]],
    );
  });

  it("sums up each client, one day being one visit", () => {
    expect(clientSummaryCells(column("王芳", "ann", "x"), clients, dates, amounts, asOf)).toEqual([
      [on("2026-01-01"), on("2026-03-02"), on("2026-05-01"), 3, 12300],
      [on("2026-02-01"), "", on("2026-02-01"), 1, 1000],
      ["", "", "", "", ""],
    ]);
  });

  it("compares the absence with the usual gap, from three visits on", () => {
    expect(shown(() => overdueCells(column("王芳", "ann", "x"), clients, dates, asOf))).toEqual([
      [60, 204, 3.4],
      ["#N/A", "#N/A", "#N/A"],
      ["", "", ""],
    ]);
  });

  it("refuses searched columns of unequal length", () => {
    const short = dates.slice(1);
    expect(shown(() => lastVisitCells(column("王芳"), clients, short, asOf))).toBe(
      "thrown #VALUE!",
    );
    expect(shown(() => lastVisitCells(column("王芳"), clients, column("2026-01-01"), asOf))).toBe(
      "thrown #VALUE!",
    );
  });
});

describe("RFM and SATISFACTION", () => {
  it("scores by fifths of the columns, ties together", () => {
    const visits = column("2026-11-20", "2026-11-10", "2026-10-01", "2026-06-01", "2026-01-01", "");
    const counts = column(9, 7, 5, 3, 1, 4);
    const spends = column(900, 700, 500, 300, 100, 50);
    expect(rfmCells(visits, counts, spends, asOf).map(([score]) => score as unknown)).toEqual([
      "555",
      "444",
      "333",
      "222",
      "111",
      "",
    ]);
  });

  it.each([
    [8, 10, 0.8],
    [9, 8, 1.125],
    ["8/10", "10/10", 0.8],
    ["8/10", 10, 0.8],
    ["满意", "非常满意", 0.75],
    ["", 10, ""],
    [8, 0, "#VALUE!"],
    ["满意", 8, "#VALUE!"],
  ])("experience %s of expectation %s is %s", (found, hoped, quotient) => {
    expect(shown(() => satisfactionCells(column(found), column(hoped)))).toEqual([[quotient]]);
  });
});

describe("CLEAN_DATE, CLEAN_PHONE, CLEAN_MONEY", () => {
  it("reads what people type", () => {
    provideWorkbookSettings({ ...defaultSettings, region: "CN" });
    expect(shown(() => cleanDateCells(column("2026年3月5日", "26.3.5", "x", "")))).toEqual([
      [on("2026-03-05")],
      [on("2026-03-05")],
      ["#VALUE!"],
    ]);
    expect(shown(() => cleanPhoneCells(column("138 0000 1111 / 13900002222", "123")))).toEqual([
      ["+8613800001111"],
      ["#VALUE!"],
    ]);
    expect(shown(() => cleanMoneyCells(column("¥3,980", "1.2万", "abc")))).toEqual([
      [3980],
      [12000],
      ["#VALUE!"],
    ]);
  });

  it("answers in the date system and language of the workbook", () => {
    provideWorkbookSettings({ ...defaultSettings, dateSystem: 1904, language: "zh-CN" });
    expect(cleanDateCells(column("2026-03-05"))).toEqual([[44624]]);
    expect(dormancyTierCells(column("2026-08-23"), asOf)).toEqual([["休眠"]]);
    expect(nextFollowUpCells(column("2026-11-20"), undefined, asOf)).toEqual([[44885, "第1天"]]);
  });
});

describe("the size of a call", () => {
  it("answers 5,000 rows and says how many more there are", () => {
    const answers = daysAwayCells(
      Array.from({ length: 5003 }, () => ["2026-11-20"]),
      asOf,
    );
    expect([answers.length, answers[4999], answers[5000]]).toEqual([
      5001,
      [1],
      ["… and 3 more. Use the Clinic Recall pane to see them all."],
    ]);
  });

  it("refuses more than 100,000 rows, blank tails left out", () => {
    const rows = (count: number) => Array.from({ length: count }, () => ["2026-11-20"]);
    const blanks = Array.from({ length: 5000 }, () => [""]);
    expect(shown(() => dormantRateCells([...rows(100_000), ...blanks], asOf))).toEqual([[0]]);
    expect(shown(() => dormantRateCells(rows(100_001), asOf))).toBe("thrown #VALUE!");
  });

  it("refuses columns of unequal length and ranges of several columns", () => {
    const two = column("2026-01-01", "2026-01-02");
    const three = column("", "", "2026-03-01");
    expect(shown(() => repurchaseWindowCells(two, three, asOf))).toBe("thrown #VALUE!");
    expect(shown(() => daysAwayCells([["2026-01-01", "2026-01-02"]], asOf))).toBe("thrown #VALUE!");
  });

  it("tells questions apart that differ in one cell", () => {
    const many = Array.from({ length: 1000 }, () => ["2026-11-20"]);
    const other = many.map((row, place) => (place === 517 ? ["2026-11-19"] : row));
    const days = [many, other, many].map((rows) => daysAwayCells(rows, asOf)[517] as unknown);
    expect(days).toEqual([[1], [2], [1]]);
  });
});
