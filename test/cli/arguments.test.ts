import { readArguments, readClockTime } from "../../src/cli/arguments";
import { ok, refused } from "../../src/core/result";
import { day } from "../support/day";

const plain = {
  command: "call-sheet",
  file: "clinic.xlsx",
  asOf: undefined,
  now: undefined,
  out: undefined,
  language: undefined,
  region: undefined,
  settings: undefined,
  writeSettings: false,
  json: false,
  sheet: undefined,
  from: undefined,
  to: undefined,
  leaving: [],
  campaign: { name: undefined, need: undefined, reach: ["strong", "broad", "weak"], level: 1 },
};

describe("readArguments", () => {
  it("asks for today's sheet of one file", () => {
    expect(readArguments(["call-sheet", "clinic.xlsx"])).toEqual(ok(plain));
  });

  it("reads every option, before or after the file", () => {
    const words = "call-sheet --as-of 2026-11-21 --now 09:30 --out a.xlsx clinic.xlsx --lang zh-CN";
    const more = "--region CN --settings s.json --write-settings --json";
    expect(readArguments(`${words} ${more}`.split(" "))).toEqual(
      ok({
        ...plain,
        asOf: day("2026-11-21"),
        now: 570,
        out: "a.xlsx",
        language: "zh-CN",
        region: "CN",
        settings: "s.json",
        writeSettings: true,
        json: true,
      }),
    );
  });

  it("reads a list with its time, who leaves, and what a campaign is about", () => {
    const list = "list not_here --from 2026-10-01 --to 2026-10-31 clinic.xlsx";
    expect(readArguments(list.split(" "))).toEqual(
      ok({
        ...plain,
        command: "list",
        sheet: "not_here",
        from: day("2026-10-01"),
        to: day("2026-10-31"),
      }),
    );
    const handover = "handover clinic.xlsx --leaving 小美,小丽、小美";
    expect(readArguments(handover.split(" "))).toEqual(
      ok({ ...plain, command: "handover", leaving: ["小美", "小丽"] }),
    );
    const campaign = "campaign clinic.xlsx --name May --need nose --reach broad,weak --level 2";
    expect(readArguments(campaign.split(" "))).toEqual(
      ok({
        ...plain,
        command: "campaign",
        campaign: { name: "May", need: "nose", reach: ["broad", "weak"], level: 2 },
      }),
    );
  });

  it.each([
    [["list"], { code: "unknownList", raw: "" }],
    [["list", "letters", "a.xlsx"], { code: "unknownList", raw: "letters" }],
    [["list", "birthdays"], { code: "noFile", command: "list" }],
    [["freeze", "a.xlsx", "--json"], { code: "foreignOption", command: "freeze", option: "json" }],
    [["campaign", "a.xlsx", "--level", "4"], { code: "badValue", option: "level", raw: "4" }],
    [["campaign", "a.xlsx", "--reach", "all"], { code: "badValue", option: "reach", raw: "all" }],
    [[], { code: "unknownCommand", raw: "" }],
    [["call-sheets", "a.xlsx"], { code: "unknownCommand", raw: "call-sheets" }],
    [["call-sheet"], { code: "noFile", command: "call-sheet" }],
    [["read", "a.xlsx", "b.xlsx"], { code: "extraFile", raw: "b.xlsx" }],
    [["read", "a.xlsx", "--lang", "de"], { code: "badValue", option: "lang", raw: "de" }],
    [["read", "a.xlsx", "--region", "XX"], { code: "badValue", option: "region", raw: "XX" }],
    [
      ["read", "a.xlsx", "--as-of", "2026-02-30"],
      { code: "badValue", option: "as-of", raw: "2026-02-30" },
    ],
    [["read", "a.xlsx", "--now", "24:00"], { code: "badValue", option: "now", raw: "24:00" }],
    [["read", "a.xlsx", "--asof", "2026-01-01"], { code: "unknownOption", raw: "--asof" }],
  ])("refuses %j and says what is wrong", (argv, problem) => {
    expect(readArguments(argv)).toEqual(refused(problem));
  });

  it.each([[["--help"]], [["read", "-h"]]])("shows the help for %j", (argv) => {
    expect(readArguments(argv)).toEqual(ok({ help: true, language: undefined }));
  });
});

describe("readClockTime", () => {
  it.each([
    ["00:00", 0],
    ["9:05", 545],
    ["23:59", 1439],
    ["24:00", undefined],
    ["12:60", undefined],
    ["noon", undefined],
  ])("%s is minute %s of the day", (text, minutes) => {
    expect(readClockTime(text)).toBe(minutes);
  });
});
