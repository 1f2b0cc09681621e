import { readFileSync } from "node:fs";
import { join } from "node:path";

import { shown, StandInError } from "../support/customFunctions";
import { asOf, column, on, said, workbook } from "../support/functionCells";
import type { ValueCase } from "../support/valueCases";
import { nextBirthdayCells, nextFollowUpCells } from "../../src/functions/followUp";

beforeEach(() => workbook());

describe("NEXT_FOLLOW_UP", () => {
  it.each([
    ["treated today: tomorrow", "2026-11-21", "", "2026-11-22", "day 1", "第1天"],
    ["day 1, its only day", "2026-11-20", "", "2026-11-21", "day 1", "第1天"],
    ["day 2: day 1 is gone", "2026-11-19", "", "2026-11-22", "day 3", "第3天"],
    ["day 3", "2026-11-18", "", "2026-11-21", "day 3", "第3天"],
    ["day 6, the last of rung 3", "2026-11-15", "", "2026-11-18", "day 3", "第3天"],
    ["day 9, the last of rung 7", "2026-11-12", "", "2026-11-19", "day 7", "第7天"],
    ["day 10: rung 7 is gone", "2026-11-11", "", "2026-11-25", "day 14", "第14天"],
    ["day 30, the last of rung 28", "2026-10-22", "", "2026-11-19", "day 28", "第28天"],
    ["day 31: rung 28 is gone", "2026-10-21", "", "2027-01-19", "day 90", "第90天"],
    ["day 367, the last of all", "2025-11-19", "", "2026-11-19", "day 365", "第365天"],
    ["called on the rung's day", "2026-11-20", "2026-11-21", "2026-11-23", "day 3", "第3天"],
    ["called later in the rung", "2026-11-16", "2026-11-20", "2026-11-23", "day 7", "第7天"],
    ["called the day before the rung", "2026-11-18", "2026-11-20", "2026-11-21", "day 3", "第3天"],
    ["called before the treatment", "2026-11-20", "2026-11-19", "2026-11-21", "day 1", "第1天"],
    ["a call still to come", "2026-11-20", "2026-11-22", "2026-11-21", "day 1", "第1天"],
  ])("%s", (_name, treated, contact, due, rung, chinese) => {
    const ask = () => nextFollowUpCells(column(treated), column(contact), asOf);
    expect(ask()).toEqual([[on(due), rung]]);
    workbook({ language: "zh-CN", dateSystem: 1904 });
    expect(ask()).toEqual([[on(due, 1904), chinese]]);
  });

  it("answers two blanks when no call is left, and where nobody was treated", () => {
    const treated = column("2025-11-18", "", asOf);
    expect(nextFollowUpCells(treated, undefined, asOf)).toEqual([
      ["", ""],
      ["", ""],
      [on("2026-11-22"), "day 1"],
    ]);
  });

  it("follows the treatment's own plan, and the usual days where it has none", () => {
    const treatments = column("光子嫩肤", "manicure", "", "光子嫩肤");
    const treated = column("2026-11-06", "2026-11-06", "2026-11-06", "2026-08-01");
    const answers = nextFollowUpCells(treated, undefined, asOf, treatments);
    expect(answers[1]).toEqual([on("2026-11-20"), "day 14"]);
    expect(answers[2]).toEqual(answers[1]);
    expect(answers[0]).not.toEqual(answers[1]);
    expect(answers[3]).toEqual(["", ""]);
  });

  it("refuses a treatment after the day asked about, and says what cannot be read", () => {
    const bad = column(new StandInError("#N/A"), "");
    const treated = column(asOf, asOf);
    const fine = [on("2026-11-22"), "day 1"];
    const both = ["#VALUE!", "#VALUE!"];
    expect(shown(() => nextFollowUpCells(column("2026-11-22", asOf), undefined, asOf))).toEqual([
      both,
      fine,
    ]);
    expect(shown(() => nextFollowUpCells(treated, bad, asOf))).toEqual([both, fine]);
    expect(shown(() => nextFollowUpCells(treated, undefined, asOf, bad))).toEqual([both, fine]);
    expect(shown(() => nextFollowUpCells(column("", asOf), column("x", ""), asOf))).toEqual([
      both,
      fine,
    ]);
  });
});

describe("NEXT_BIRTHDAY", () => {
  it.each([
    ["1990-11-21", "", "2026-11-21"],
    ["1990-11-20", "", "2027-11-20"],
    ["11月22日", "", "2026-11-22"],
    ["2000-02-29", "", "2027-02-28"],
    [32_874, "", "2027-01-01"],
    ["农历八月十五", "", "2027-09-15"],
    ["农历八月十五", false, "2027-09-15"],
    ["8月15日", true, "2027-09-15"],
    ["8月15日", "否", "2027-08-15"],
    ["八月十五", "是", "2027-09-15"],
    [on("1990-08-15"), true, "2027-09-15"],
    ["2026-11-21", "", "2026-11-21"],
  ])("a birthday %s (lunar: %s) is next on %s", (birthday, lunar, next) => {
    expect(nextBirthdayCells(column(birthday), asOf, column(lunar))).toEqual([[on(next)]]);
  });

  it("keeps a 29 February on the 29th in a leap year", () => {
    expect(nextBirthdayCells(column("2000-02-29"), "2028-02-01")).toEqual([[on("2028-02-29")]]);
  });

  it.each([
    ["2026-11-22", ""],
    ["农历2026年十月十四", ""],
    ["2027-01-01", ""],
    ["8月", ""],
    ["1990-02-30", ""],
    ["someday", ""],
    ["8月15日", "maybe"],
    [new StandInError("#REF!"), ""],
  ])("refuses %s (lunar: %s) in its own row", (birthday, lunar) => {
    const ask = () => nextBirthdayCells(column(birthday, "2000-11-21"), asOf, column(lunar, ""));
    expect(shown(ask)).toEqual([["#VALUE!"], [on(asOf)]]);
  });

  it("says that a day of birth after the day asked about cannot be", () => {
    expect(said(() => nextBirthdayCells(column("2026-11-22"), asOf))).toBe(
      "2026-11-22 is after 2026-11-21, the day asked about. Check the date.",
    );
  });

  it("is blank where no birthday is known", () => {
    const blank = [[""], [""], [on(asOf)]];
    expect(nextBirthdayCells(column("", "保密", "2000-11-21"), asOf)).toEqual(blank);
  });
});

const cases = ["values_open.json", "values_more.json"].flatMap((file) => {
  const text = readFileSync(join(__dirname, "..", "fixtures", "domain", file), "utf8");
  const { cases: all } = JSON.parse(text) as { cases: readonly ValueCase[] };
  return all.filter(({ field }) => field === "nextBirthday");
});

/** As the files write them: "--02-29", or a record of the lunar day. */
function typed(raw: unknown): string {
  if (typeof raw === "string") return raw.replace(/^--(\d\d)-(\d\d)$/, "$1月$2日");
  const { calendar, month, day, leap } = raw as Record<string, unknown>;
  const calendarWord = calendar === "lunar" ? "农历" : "";
  return `${calendarWord}${leap === true ? "闰" : ""}${Number(month)}月${Number(day)}日`;
}

it.each(cases)("answers $id of the collected birthdays in a cell", ({ raw, ctx, expected }) => {
  const next = nextBirthdayCells(column(typed(raw)), ctx?.["today"]);
  expect(next).toEqual([[on(String(expected))]]);
});
