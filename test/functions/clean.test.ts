import { shown, StandInError } from "../support/customFunctions";
import { column, on, said, workbook } from "../support/functionCells";
import { cleanDateCells, cleanMoneyCells, cleanPhoneCells } from "../../src/functions/clean";

beforeEach(() => workbook());

describe("CLEAN_DATE", () => {
  const read = on("2026-03-05");

  it.each([
    ["2026年3月5日", read],
    ["26.3.5", read],
    ["２０２６-３-５", read],
    ["2026-03-05 14:30", read],
    ["5 March 2026", read],
    [read, read],
    [read + 0.6, read],
    [String(read), read],
    ["2031-03-05", on("2031-03-05")],
    ["", ""],
    ["无", ""],
    ["x", "#VALUE!"],
    ["2026-02-30", "#VALUE!"],
    ["05/03/26", "#VALUE!"],
    ["2026年3月", "#VALUE!"],
    ["3月5日", "#VALUE!"],
    [true, "#VALUE!"],
    [60, "#VALUE!"],
    [new StandInError("#N/A"), "#VALUE!"],
  ])("reads %s as %s", (typed, date) => {
    expect(shown(() => cleanDateCells(column(typed)))).toEqual([[date]]);
  });

  it("settles day and month by the workbook's region", () => {
    const typed = column("05/03/2026");
    workbook({ region: "GB" });
    expect(cleanDateCells(typed)).toEqual([[on("2026-03-05")]]);
    workbook({ region: "US" });
    expect(cleanDateCells(typed)).toEqual([[on("2026-05-03")]]);
  });

  it("reads and shows the serials of a workbook that counts from 1904", () => {
    workbook({ dateSystem: 1904 });
    expect(cleanDateCells(column("2026-03-05", 44_624))).toEqual([[44_624], [44_624]]);
  });

  it("gives the reason in the workbook's language", () => {
    const ask = () => cleanDateCells(column("2026年3月"));
    expect(said(ask)).toBe("“2026年3月” names no day of the month. Add it.");
    workbook({ language: "zh-CN" });
    expect(said(ask)).toMatch(/\p{Script=Han}{4}/u);
  });
});

describe("CLEAN_PHONE", () => {
  it.each([
    ["138 0000 1111", "+8613800001111"],
    [13_800_001_111, "+8613800001111"],
    ["138 0000 1111 / 13900002222", "+8613800001111"],
    ["+44 7700 900123", "+447700900123"],
    ["", ""],
    ["123", "#VALUE!"],
    ["1.38E+10", "#VALUE!"],
    [new StandInError("#N/A"), "#VALUE!"],
  ])("reads %s as %s in China", (typed, phone) => {
    workbook({ region: "CN" });
    expect(shown(() => cleanPhoneCells(column(typed)))).toEqual([[phone]]);
  });

  it("keeps the digits where the region is not known, unless the number names its country", () => {
    expect(cleanPhoneCells(column("138-0000-1111", "+86 138 0000 1111"))).toEqual([
      ["13800001111"],
      ["+8613800001111"],
    ]);
  });
});

describe("CLEAN_MONEY", () => {
  it.each([
    ["¥3,980", 3980],
    ["1.2万", 12_000],
    ["三千九百八", 3980],
    ["(500)", -500],
    ["退款500", -500],
    ["赠送", 0],
    [0, 0],
    [0.1, 0.1],
    ["", ""],
    ["无", ""],
    ["abc", "#VALUE!"],
    ["1000-2000", "#VALUE!"],
    [true, "#VALUE!"],
    [1e15, "#VALUE!"],
    [NaN, "#VALUE!"],
    [new StandInError("#N/A"), "#VALUE!"],
  ])("reads %s as %s", (typed, amount) => {
    expect(shown(() => cleanMoneyCells(column(typed)))).toEqual([[amount]]);
  });
});
