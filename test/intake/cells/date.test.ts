import { said } from "../../support/valueCases";

describe("readDate", () => {
  describe("in zh-CN", () => {
    it.each([
      ["2026/3/5", "2026-03-05"],
      ["2026.03.05", "2026-03-05"],
      ["20260305", "2026-03-05"],
      ["2026年03月05日", "2026-03-05"],
      ["2026-03-05 14:30:00", "2026-03-05"],
      ["2026/3/5 下午 2:30:00", "2026-03-05"],
      ["2026-3-5 星期四", "2026-03-05"],
      ["２０２６/３/５", "2026-03-05"],
      ["2026—03—05", "2026-03-05"],
      ["2026、3、5", "2026-03-05"],
      ["2026年三月五日", "2026-03-05"],
      ["2026.3.5.", "2026-03-05"],
      ["'2026-03-05", "2026-03-05"],
      ["2026年3月5日14时30分", "2026-03-05"],
      ["早上9点2026-03-05", "2026-03-05"],
      ["26-03-05", "2026-03-05"],
      ["26年3月5日", "2026-03-05"],
      ["260305", "2026-03-05"],
      ["05-03-26", "problem AMBIGUOUS_DATE"],
      ["5/3/2026", "problem AMBIGUOUS_DATE"],
      ["13/5/2026", "2026-05-13"],
      ["99/12/31", "1999-12-31"],
      ["3/5", "problem NEEDS_YEAR"],
      ["3.5", "problem NEEDS_YEAR"],
      ["3月5号", "problem NEEDS_YEAR"],
      ["5日", "problem NEEDS_YEAR"],
      [46086.5, "2026-03-05"],
      [60, "problem INVALID_DATE"],
      [1, "blank"],
      [2958465, "blank"],
      [0.604166, "problem NOT_A_DATE"],
      [20260305, "2026-03-05"],
      [3980, "problem NOT_A_DATE"],
      [-1, "problem INVALID_DATE"],
      [2026, "problem NEEDS_DAY"],
      [3.5, "problem NEEDS_YEAR"],
      ["46086", "2026-03-05 (serialText)"],
      ["2026.3.5，2026.3.12", "problem MULTIPLE_VALUES"],
      ["2026-03-05至2026-03-10", "problem RANGE"],
      ["2026.3.5-3.12", "problem RANGE"],
      ["3月5日-8日", "problem RANGE"],
      ["2026年3月5日做，3月12日复查", "problem MULTIPLE_VALUES"],
      ["3.5做的热玛吉", "problem NEEDS_YEAR"],
      ["做了热玛吉2026/3/5", "2026-03-05 (extracted)"],
      ["约2026-03-05", "2026-03-05 (approx)"],
      ["2026年3月中旬", "2026-03 (approx)"],
      ["2026年3月", "2026-03"],
      ["2026年", "problem NEEDS_DAY"],
      ["2026Q1", "problem NEEDS_DAY"],
      ["去年3月5日", "2025-03-05 (relativeYear)"],
      ["去年12月", "2025-12 (relativeYear)"],
      ["无", "blank"],
      ["1900/1/1", "blank"],
      ["1899-12-30", "blank"],
      ["1970-01-01", "blank"],
      ["9999-12-31", "blank"],
      ["#N/A", "problem CELL_ERROR"],
      ["########", "problem CELL_ERROR"],
      ["2026-04-31", "problem INVALID_DATE"],
      ["13/13/2026", "problem INVALID_DATE"],
      ["明天", "problem RELATIVE_DATE"],
      ["三天前", "problem RELATIVE_DATE"],
      ["周五", "problem RELATIVE_DATE"],
      ["年后", "problem RELATIVE_DATE"],
      ["13800001111", "problem NOT_A_DATE"],
      ["14:30", "problem NOT_A_DATE"],
      ["202603O5", "problem INVALID_DATE"],
      ["2026-3-l5", "problem INVALID_DATE"],
      ["2206-03-05", "problem OUT_OF_RANGE"],
      ["115/3/5", "problem INVALID_DATE"],
      ["民国115年3月5日", "2026-03-05"],
      ["3月", "problem NEEDS_YEAR"],
      ["腊月初八", "problem LUNAR_SUSPECT"],
      ["TRUE", "problem NOT_A_DATE"],
      ["2026-03-05T20:30:00Z", "2026-03-06"],
      ["Thu Mar 05 2026 14:30:00 GMT+0800 (中国标准时间)", "2026-03-05"],
    ])("%j says %s", (raw, says) => {
      expect(said("date", "zh-CN", raw)).toBe(says);
    });
  });

  describe("in zh-CN with sheet 2026年3月", () => {
    it.each([
      ["3/5", "2026-03-05"],
      ["3.5", "2026-03-05"],
      ["5号", "2026-03-05"],
      ["12月28日", "problem NEEDS_YEAR"],
      [3.1, "problem AUTO_CONVERTED"],
      [3.25, "2026-03-25"],
      ["2月30日", "problem INVALID_DATE"],
      ["3月", "problem NEEDS_DAY"],
    ])("%j says %s", (raw, says) => {
      expect(said("date", "zh-CN", raw, { sheet: "2026年3月" })).toBe(says);
    });
  });

  describe("in zh-CN with sheet 2026年1月", () => {
    it.each([
      ["12月28日", "problem NEEDS_YEAR"],
      ["1月3日", "2026-01-03"],
    ])("%j says %s", (raw, says) => {
      expect(said("date", "zh-CN", raw, { sheet: "2026年1月" })).toBe(says);
    });
  });

  describe("in zh-CN with title 2026年3月消费明细", () => {
    it.each([["3月5日", "2026-03-05"]])("%j says %s", (raw, says) => {
      expect(said("date", "zh-CN", raw, { title: "2026年3月消费明细" })).toBe(says);
    });
  });

  describe("in zh-CN with prevRowDate 2026-01-03", () => {
    it.each([
      ["12月30日", "2025-12-30"],
      ["1月5日", "2026-01-05"],
    ])("%j says %s", (raw, says) => {
      expect(said("date", "zh-CN", raw, { prevRowDate: "2026-01-03" })).toBe(says);
    });
  });

  describe("in zh-CN with header 日, sheet 2026年3月", () => {
    it.each([
      [5, "2026-03-05"],
      ["5", "2026-03-05"],
      [32, "problem NOT_A_DATE"],
    ])("%j says %s", (raw, says) => {
      expect(said("date", "zh-CN", raw, { header: "日", sheet: "2026年3月" })).toBe(says);
    });
  });

  describe("in zh-CN with dateSystem 1904", () => {
    it.each([
      [44624, "2026-03-05"],
      ["44624", "2026-03-05 (serialText)"],
      [0, "blank"],
    ])("%j says %s", (raw, says) => {
      expect(said("date", "zh-CN", raw, { dateSystem: 1904 })).toBe(says);
    });
  });

  describe("in zh-CN with numberFormat yyyy/m/d", () => {
    it.each([
      [46086, "2026-03-05"],
      [0.5, "problem NOT_A_DATE"],
    ])("%j says %s", (raw, says) => {
      expect(said("date", "zh-CN", raw, { numberFormat: "yyyy/m/d" })).toBe(says);
    });
  });

  describe("in zh-CN with numberFormat ¥#,##0.00", () => {
    it.each([[46086, "problem NOT_A_DATE"]])("%j says %s", (raw, says) => {
      expect(said("date", "zh-CN", raw, { numberFormat: "¥#,##0.00" })).toBe(says);
    });
  });

  describe("in zh-CN with columnOrder DMY", () => {
    it.each([
      ["03/05/2026", "2026-05-03"],
      ["05/03/26", "2026-03-05"],
    ])("%j says %s", (raw, says) => {
      expect(said("date", "zh-CN", raw, { columnOrder: "DMY" })).toBe(says);
    });
  });

  describe("in zh-CN with fieldRole lastVisitDate", () => {
    it.each([
      ["2027-03-05", "2027-03-05 (FUTURE_DATE)"],
      [46452, "2027-03-06 (FUTURE_DATE)"],
      ["2026-03-20", "2026-03-20"],
    ])("%j says %s", (raw, says) => {
      expect(said("date", "zh-CN", raw, { fieldRole: "lastVisitDate" })).toBe(says);
    });
  });

  describe("in zh-CN with fieldRole expiryDate", () => {
    it.each([["2027-03-05", "2027-03-05"]])("%j says %s", (raw, says) => {
      expect(said("date", "zh-CN", raw, { fieldRole: "expiryDate" })).toBe(says);
    });
  });

  describe("in en-US", () => {
    it.each([
      ["March 5, 2026", "2026-03-05"],
      ["5th March 2026", "2026-03-05"],
      ["Thursday, March 5, 2026", "2026-03-05"],
      ["05-Mar-2026", "2026-03-05"],
      ["Mar-26", "problem AMBIGUOUS_DATE"],
      ["Mar 2026", "2026-03"],
      ["3/5/2026 2:30 PM", "2026-03-05"],
      ["25/3/2026", "2026-03-25"],
      ["Mar 5", "problem NEEDS_YEAR"],
      ["March 5th, 2026", "2026-03-05"],
      ["03-05-2026", "2026-03-05"],
      ["20260305", "2026-03-05"],
      ["yesterday", "problem RELATIVE_DATE"],
      ["next Tue", "problem RELATIVE_DATE"],
      ["2/30/2026", "problem INVALID_DATE"],
      ["Feb 29, 2025", "problem INVALID_DATE"],
      ["03052026", "2026-03-05"],
      ["1/0/1900", "blank"],
      ["early March 2026", "2026-03 (approx)"],
    ])("%j says %s", (raw, says) => {
      expect(said("date", "en-US", raw)).toBe(says);
    });
  });

  describe("in en-GB", () => {
    it.each([
      ["05/03/2026", "2026-03-05"],
      ["13/05/26", "2026-05-13"],
      ["5.3.26", "2026-03-05"],
      ["5/3", "problem NEEDS_YEAR"],
      ["5-3-2026", "2026-03-05"],
    ])("%j says %s", (raw, says) => {
      expect(said("date", "en-GB", raw)).toBe(says);
    });
  });

  describe("in en", () => {
    it.each([
      ["13/05/2026", "2026-05-13"],
      ["05/05/2026", "2026-05-05"],
      ["3/5/26", "problem AMBIGUOUS_DATE"],
      ["5 Mar 2026", "2026-03-05"],
      ["2026-03-05T06:30:00Z", "problem AMBIGUOUS_DATE"],
      ["2026-03-05T00:00:00Z", "2026-03-05"],
      ["3/5", "problem AMBIGUOUS_DATE"],
    ])("%j says %s", (raw, says) => {
      expect(said("date", "en", raw)).toBe(says);
    });
  });

  describe("in zh-TW", () => {
    it.each([
      ["民國115/3/5", "2026-03-05"],
      ["115.3.5", "2026-03-05"],
      ["民國一一五年三月五日", "2026-03-05"],
      [1150305, "2026-03-05"],
      ["中華民國115年3月5日", "2026-03-05"],
      ["99/12/31", "problem AMBIGUOUS_DATE"],
      ["26/3/5", "2026-03-05"],
      ["115年3月", "2026-03"],
      ["1150305", "2026-03-05"],
      ["990305", "problem AMBIGUOUS_DATE"],
      ["民國115年3月5號（四）", "2026-03-05"],
    ])("%j says %s", (raw, says) => {
      expect(said("date", "zh-TW", raw)).toBe(says);
    });
  });

  describe("in zh-HK", () => {
    it.each([
      ["5/3/2026", "2026-03-05"],
      ["2026年3月5日", "2026-03-05"],
    ])("%j says %s", (raw, says) => {
      expect(said("date", "zh-HK", raw)).toBe(says);
    });
  });
});
