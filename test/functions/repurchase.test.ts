import { shown } from "../support/customFunctions";
import { asOf, column, on, said, workbook } from "../support/functionCells";
import { repurchaseWindowCells, windowDaysLeftCells } from "../../src/functions/repurchase";
import { defaultPolicy } from "../../src/core/policy/policy";

beforeEach(() => workbook());

describe("REPURCHASE_WINDOW and WINDOW_DAYS_LEFT", () => {
  it.each([
    ["the day of the first purchase", "2026-11-21", "", "open", 90],
    ["15 days left", "2026-09-07", "", "open", 15],
    ["14 days left", "2026-09-06", "", "closing", 14],
    ["the last day", "2026-08-23", "", "closing", 0],
    ["the day after", "2026-08-22", "", "late", -1],
    ["day 180", "2026-05-25", "", "late", -90],
    ["day 181", "2026-05-24", "", "cold", -91],
    ["a second purchase on day 90", "2026-05-01", "2026-07-30", "converted", ""],
    ["a second purchase on day 91", "2026-05-01", "2026-07-31", "returned late", ""],
    ["a second purchase today", "2026-11-20", "2026-11-21", "converted", ""],
    ["a second purchase on the first day", "2026-11-21", "2026-11-21", "open", 90],
    ["a second purchase before the first", "2026-11-21", "2026-11-01", "open", 90],
    ["a second purchase still to come", "2026-11-20", "2026-11-22", "open", 89],
  ])("on %s", (_name, first, second, status, left) => {
    expect(repurchaseWindowCells(column(first), column(second), asOf)).toEqual([[status]]);
    expect(windowDaysLeftCells(column(first), column(second), asOf)).toEqual([[left]]);
  });

  it("say the status in the workbook's language", () => {
    workbook({ language: "zh-CN" });
    const first = ["2026-11-21", "2026-09-06", "2026-08-22", "2026-05-24", "2026-05-01"];
    const second = ["", "", "", "", "2026-07-30"];
    expect(repurchaseWindowCells(column(...first), column(...second), asOf)).toEqual([
      ["窗口内"],
      ["快到期"],
      ["已过窗口"],
      ["未复购"],
      ["已复购"],
    ]);
  });

  it.each([
    [30, "2026-10-22", "closing", 0],
    [30, "2026-10-21", "late", -1],
    [30, "2026-05-25", "late", -150],
    [30, "2026-05-24", "cold", -151],
    [120, "2026-03-26", "late", -120],
    [120, "2026-03-25", "cold", -121],
  ])(
    "a window of %i days is late to day 180 or twice itself: %s is %s",
    (days, first, status, left) => {
      expect(repurchaseWindowCells(column(first), null as never, asOf, days)).toEqual([[status]]);
      expect(windowDaysLeftCells(column(first), null as never, asOf, days)).toEqual([[left]]);
    },
  );

  it("take the clinic's own window where the formula names none", () => {
    const repurchase = { ...defaultPolicy.repurchase, windowDays: 60 };
    workbook({ policy: { ...defaultPolicy, repurchase } });
    expect(windowDaysLeftCells(column(asOf), undefined, asOf)).toEqual([[60]]);
  });

  it("answer a row without a first purchase with a blank, and one after the day with a reason", () => {
    const first = column("", "2026-11-22", on("2026-11-21"));
    const second = column("2026-11-01", "", "");
    expect(shown(() => repurchaseWindowCells(first, second, asOf))).toEqual([
      [""],
      ["#VALUE!"],
      ["open"],
    ]);
    expect(said(() => windowDaysLeftCells(column("2026-11-22"), undefined, asOf))).toBe(
      "2026-11-22 is after 2026-11-21, the day asked about. Check the date.",
    );
  });

  it("say what cannot be read even where the first purchase is blank", () => {
    expect(shown(() => repurchaseWindowCells(column("", asOf), column("x", ""), asOf))).toEqual([
      ["#VALUE!"],
      ["open"],
    ]);
  });
});
