import { shown } from "../support/customFunctions";
import { asOf, column, on, said, workbook } from "../support/functionCells";
import {
  dormancyTierCells,
  dormantCells,
  dormantRateCells,
  daysAwayCells,
} from "../../src/functions/dormancy";
import { defaultPolicy } from "../../src/core/policy/policy";

beforeEach(() => workbook());

describe("DAYS_AWAY, DORMANT and DORMANCY_TIER", () => {
  it.each([
    ["2026-11-21", 0, false, "active", "活跃"],
    ["2026-10-23", 29, false, "active", "活跃"],
    ["2026-10-22", 30, false, "sleeping", "久未到"],
    ["2026-08-24", 89, false, "sleeping", "久未到"],
    ["2026-08-23", 90, true, "dormant", "沉睡"],
    ["2026-05-26", 179, true, "dormant", "沉睡"],
    ["2026-05-25", 180, true, "half-year", "半年以上"],
    ["2025-11-22", 364, true, "half-year", "半年以上"],
    ["2025-11-21", 365, true, "year-plus", "一年以上"],
  ])("a last visit on %s is %i days away", (visit, days, dormant, tier, chinese) => {
    expect(daysAwayCells(column(visit), asOf)).toEqual([[days]]);
    expect(dormantCells(column(visit), asOf)).toEqual([[dormant]]);
    expect(dormancyTierCells(column(visit), asOf)).toEqual([[tier]]);
    workbook({ language: "zh-CN" });
    expect(dormancyTierCells(column(visit), asOf)).toEqual([[chinese]]);
  });

  it("count a day by the calendar, whatever the hour the cell also holds", () => {
    expect(daysAwayCells(column(on("2026-11-20") + 0.99), on(asOf) + 0.01)).toEqual([[1]]);
  });

  it("answer each row by itself: blanks, rubbish and later days among them", () => {
    const visits = column(on("2026-11-01"), "", "soon", "2026-11-22", "2026年3月5日", "", "");
    const answers = [[20], [""], ["#VALUE!"], ["#VALUE!"], [261]];
    expect(shown(() => daysAwayCells(visits, asOf))).toEqual(answers);
  });

  it("refuse a visit after the day asked about, in its own row and in words", () => {
    const visits = column("2026-11-22", asOf);
    const calls = [daysAwayCells, dormantCells, dormancyTierCells];
    expect(calls.map((cells) => shown(() => cells(visits, asOf)))).toEqual([
      [["#VALUE!"], [0]],
      [["#VALUE!"], [false]],
      [["#VALUE!"], ["active"]],
    ]);
    expect(said(() => daysAwayCells(visits, asOf))).toBe(
      "2026-11-22 is after 2026-11-21, the day asked about. Check the date.",
    );
    workbook({ language: "zh-CN" });
    expect(said(() => daysAwayCells(visits, asOf))).toBe(
      "2026-11-22 晚于所问的 2026-11-21。请核对日期。",
    );
  });

  it("take the number of days from the clinic, or from the formula", () => {
    const visit = column("2026-10-22");
    const given = [undefined, null, "", 30, 31, "30天", "三十"];
    const found = given.map((days) => dormantCells(visit, asOf, days)[0]?.[0] as unknown);
    expect(found).toEqual([false, false, false, true, false, true, true]);
    const dormancy = { ...defaultPolicy.dormancy, dormantFromDay: 30 };
    workbook({ policy: { ...defaultPolicy, dormancy } });
    expect(dormantCells(visit, asOf)).toEqual([[true]]);
  });

  it.each([0, -1, 1.5, "soon", true, NaN, Infinity])("refuse %p as a number of days", (days) => {
    expect(shown(() => dormantCells(column("2026-10-22"), asOf, days))).toEqual([["#VALUE!"]]);
  });
});

describe("DORMANT_RATE", () => {
  it("is the share of clients with a visit who are dormant", () => {
    const visits = column("2026-11-01", "2026-08-23", "2026-08-24", "2025-01-01");
    expect(dormantRateCells(visits, asOf)).toEqual([[0.5]]);
    expect(dormantRateCells(visits, asOf, 20)).toEqual([[1]]);
  });

  it("leaves out clients who never came, later days and what cannot be read", () => {
    const visits = column("2026-11-01", "", "2027-01-01", "soon", "2025-01-01");
    expect(dormantRateCells(visits, asOf)).toEqual([[0.5]]);
  });

  it("is blank when nobody ever came, and says so when nothing could be read", () => {
    expect(dormantRateCells(column("", ""), asOf)).toEqual([[""]]);
    expect(shown(() => dormantRateCells(column("soon", ""), asOf))).toEqual([["#VALUE!"]]);
  });

  it("asks about one day and one number of days", () => {
    const visits = column("2026-11-01", "2026-08-23");
    expect(said(() => dormantRateCells(visits, column(asOf, asOf)))).toBe(
      "An argument that takes one cell was given several. Give one cell.",
    );
    expect(shown(() => dormantRateCells(visits, asOf, column(30, 90)))).toBe("thrown #VALUE!");
  });
});
