import { said } from "../../support/valueCases";

describe("readSessions", () => {
  describe("in zh-CN", () => {
    it.each([
      ["10", "total 10"],
      ["十次", "total 10"],
      ["买十送二", "bought 10, gift 2, total 12"],
      ["10次（含赠2次）", "bought 8, gift 2, total 10"],
      ["10次（赠2次）", "bought 10, gift 2, total 12"],
      ["10次/疗程", "total 10"],
      ["1疗程(6次)", "total 6"],
      ["2疗程", "problem UNKNOWN_UNIT"],
      ["1.5次", "total 1.5"],
      ["100单位", "total 100, unit 单位"],
      ["2盒", "total 2, unit 盒"],
      ["2盒（10支）", "problem AMBIGUOUS_NUMBER"],
      ["还剩3次", "remaining 3"],
      ["3/10", "problem AMBIGUOUS_FRACTION"],
      ["剩3/10", "remaining 3, total 10, used 7"],
      ["用了3次剩7次", "used 3, remaining 7, total 10"],
      ["第三次", "used 3"],
      ["第3次/共10次", "used 3, total 10, remaining 7"],
      ["共10次已用3次", "total 10, used 3, remaining 7"],
      ["用完", "remaining 0"],
      ["一次没做", "used 0"],
      ["正正下", "used 13"],
      ["●●●○○", "used 3, remaining 2, total 5"],
      ["包年", "unlimited true, validDays 365"],
      ["半年不限次", "unlimited true, validDays 180"],
      ["三个月不限次", "unlimited true, validDays 90"],
      ["-2", "problem OUT_OF_RANGE"],
      [3.1, "problem AMBIGUOUS_NUMBER"],
      [46091, "problem AUTO_CONVERTED"],
      ["3月10日", "problem AUTO_CONVERTED"],
      ["10-3", "problem AMBIGUOUS_NUMBER"],
      ["3~5次", "problem RANGE"],
      ["约10次", "total 10 (approx)"],
      ["若干", "problem NOT_A_NUMBER"],
      ["10次(剩3次)", "total 10, remaining 3, used 7"],
      ["10次做了4次剩5次", "problem INCONSISTENT"],
      ["60分钟", "problem UNKNOWN_UNIT"],
      ["每次60分钟共10次", "total 10, minutes 60"],
      ["12次（10+2）", "bought 10, gift 2, total 12"],
      ["7次剩余", "remaining 7"],
      ["赠2次", "gift 2"],
      ["1000", "problem OUT_OF_RANGE"],
      ["900发热玛吉", "problem AMBIGUOUS_NUMBER"],
      ["单次", "total 1"],
      ["10次/3980元", "problem AMBIGUOUS_NUMBER"],
      ["卡内剩7次", "remaining 7"],
    ])("%j says %s", (raw, says) => {
      expect(said("sessions", "zh-CN", raw)).toBe(says);
    });
  });

  describe("in zh-CN with header 剩余次数", () => {
    it.each([
      ["7", "remaining 7"],
      [7, "remaining 7"],
      ["7次", "remaining 7"],
      ["3/10", "problem AMBIGUOUS_FRACTION"],
    ])("%j says %s", (raw, says) => {
      expect(said("sessions", "zh-CN", raw, { header: "剩余次数" })).toBe(says);
    });
  });

  describe("in zh-CN with header 已用次数", () => {
    it.each([["3次", "used 3"]])("%j says %s", (raw, says) => {
      expect(said("sessions", "zh-CN", raw, { header: "已用次数" })).toBe(says);
    });
  });

  describe("in zh-CN with header 已用/总次数", () => {
    it.each([["3/10", "used 3, total 10, remaining 7"]])("%j says %s", (raw, says) => {
      expect(said("sessions", "zh-CN", raw, { header: "已用/总次数" })).toBe(says);
    });
  });

  describe("in zh-TW", () => {
    it.each([
      ["剩7堂", "remaining 7"],
      ["買10送2", "bought 10, gift 2, total 12"],
      ["一年無限次", "unlimited true, validDays 365"],
    ])("%j says %s", (raw, says) => {
      expect(said("sessions", "zh-TW", raw)).toBe(says);
    });
  });

  describe("in en", () => {
    it.each([
      ["10 x 60 min", "total 10, minutes 60"],
      ["3 of 10", "problem AMBIGUOUS_FRACTION"],
      ["3 of 10 left", "remaining 3, total 10, used 7"],
      ["Buy 10 get 2 free", "bought 10, gift 2, total 12"],
      ["2 syringes", "total 2, unit syringes"],
      ["none left", "remaining 0"],
      ["session 3 of 10", "used 3, total 10, remaining 7"],
      ["10 (2 free)", "bought 10, gift 2, total 12"],
      ["unlimited for 1 year", "unlimited true, validDays 365"],
      ["package of 10", "total 10"],
      ["3rd session", "used 3"],
    ])("%j says %s", (raw, says) => {
      expect(said("sessions", "en", raw)).toBe(says);
    });
  });
});
