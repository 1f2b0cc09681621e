import { said } from "../../support/valueCases";

describe("readBirthday", () => {
  describe("in zh-CN", () => {
    it.each([
      ["1990-08-15", "1990-08-15"],
      ["8.15", "--08-15"],
      [8.15, "--08-15"],
      [8.1, "problem AUTO_CONVERTED"],
      ["0815", "--08-15"],
      [815, "--08-15"],
      ["90.8.15", "1990-08-15"],
      ["900815", "1990-08-15"],
      ["1990年8月", "1990-08"],
      ["1990", "problem NEEDS_DAY"],
      ["85后", "problem NOT_A_DATE"],
      ["属马", "problem NOT_A_DATE"],
      ["2-30", "problem LUNAR_SUSPECT"],
      ["4-31", "problem INVALID_DATE"],
      ["110101900815000", "1990-08-15 (SENSITIVE_ID)"],
      ["11010119900815123X", "1990-08-15 (SENSITIVE_ID)"],
      ["农历八月十五", "calendar lunar, month 8, day 15"],
      ["八月十五", "problem LUNAR_SUSPECT"],
      ["八月十五日", "--08-15"],
      ["8月15（农历）", "calendar lunar, month 8, day 15"],
      ["农历1990年八月十五", "calendar lunar, month 8, day 15, year 1990"],
      ["正月初一", "calendar lunar, month 1, day 1"],
      ["农历1990-08-15", "calendar lunar, month 8, day 15, year 1990"],
      ["(阴)8/15", "calendar lunar, month 8, day 15"],
      ["国历8月15日", "--08-15"],
      ["除夕", "calendar lunar, month 12, day 30"],
      ["1991-02-29", "problem INVALID_DATE"],
      ["农历13月1日", "problem INVALID_DATE"],
      ["农历八月三十一", "problem INVALID_DATE"],
      ["闰四月初八", "calendar lunar, month 4, day 8, leap true"],
      ["2027-01-01", "problem OUT_OF_RANGE"],
      ["1890-01-01", "problem OUT_OF_RANGE"],
      ["1900-01-01", "blank"],
      ["农历8.15 阳历10.3", "problem LUNAR_SUSPECT"],
      ["8.15或农历7.1", "problem LUNAR_SUSPECT"],
      ["十一月廿三", "calendar lunar, month 11, day 23"],
      ["生日8.15", "--08-15"],
      ["1990/8/15 0:00:00", "1990-08-15"],
      ["1990-08-15（35岁）", "1990-08-15 (extracted)"],
      ["35岁", "problem NOT_A_DATE"],
      ["八月", "--08"],
      ["2000-02-30", "problem LUNAR_SUSPECT"],
      ["5月初5", "calendar lunar, month 5, day 5"],
    ])("%j says %s", (raw, says) => {
      expect(said("birthday", "zh-CN", raw)).toBe(says);
    });
  });

  describe("in zh-CN with yearColumn 1990", () => {
    it.each([
      ["8月15日", "1990-08-15"],
      ["农历八月十五", "calendar lunar, month 8, day 15, year 1990"],
      ["农历生日八月十六，新历10月3日", "problem INCONSISTENT"],
      ["2-29", "problem INVALID_DATE"],
    ])("%j says %s", (raw, says) => {
      expect(said("birthday", "zh-CN", raw, { yearColumn: 1990 })).toBe(says);
    });
  });

  describe("in zh-CN with header 生日月份", () => {
    it.each([
      ["8", "--08"],
      [8, "--08"],
    ])("%j says %s", (raw, says) => {
      expect(said("birthday", "zh-CN", raw, { header: "生日月份" })).toBe(says);
    });
  });

  describe("in zh-CN with sheet 2026年3月", () => {
    it.each([["8.15", "--08-15"]])("%j says %s", (raw, says) => {
      expect(said("birthday", "zh-CN", raw, { sheet: "2026年3月" })).toBe(says);
    });
  });

  describe("in zh-TW", () => {
    it.each([
      ["79/8/15", "problem AMBIGUOUS_DATE"],
      ["民國79.8.15", "1990-08-15"],
      ["079/08/15", "1990-08-15"],
      ["79年8月15日", "problem AMBIGUOUS_DATE"],
      ["農曆八月十五", "calendar lunar, month 8, day 15"],
      ["0790815", "1990-08-15"],
    ])("%j says %s", (raw, says) => {
      expect(said("birthday", "zh-TW", raw)).toBe(says);
    });
  });

  describe("in en-US", () => {
    it.each([
      ["8/15/1990", "1990-08-15"],
      ["Aug 15", "--08-15"],
      ["August", "--08"],
      ["Aug-90", "1990-08"],
      ["02/29", "--02-29"],
    ])("%j says %s", (raw, says) => {
      expect(said("birthday", "en-US", raw)).toBe(says);
    });
  });

  describe("in en-GB", () => {
    it.each([
      ["15/8/1990", "1990-08-15"],
      ["15/08", "--08-15"],
    ])("%j says %s", (raw, says) => {
      expect(said("birthday", "en-GB", raw)).toBe(says);
    });
  });

  describe("in en", () => {
    it.each([
      ["03/04/1990", "problem AMBIGUOUS_DATE"],
      ["15/08", "--08-15"],
    ])("%j says %s", (raw, says) => {
      expect(said("birthday", "en", raw)).toBe(says);
    });
  });
});
