import { said } from "../../support/valueCases";

describe("readGender", () => {
  describe("in zh-CN", () => {
    it.each([
      ["女", "F"],
      ["男", "M"],
      ["女性", "F"],
      ["小姐", "F"],
      ["M", "M"],
      ["女宝", "F"],
      ["未知", "blank"],
      ["", "blank"],
      [1, "problem UNKNOWN_STATUS"],
      [2, "problem UNKNOWN_STATUS"],
      ["1", "problem UNKNOWN_STATUS"],
      [0, "problem UNKNOWN_STATUS"],
      ["保密", "blank"],
      ["f", "F"],
      ["Female", "F"],
      ["male", "M"],
      ["太太", "F"],
      ["♀", "F"],
      ["女 ", "F"],
      ["其他", "problem UNKNOWN_STATUS"],
      ["x", "problem UNKNOWN_STATUS"],
    ])("%j says %s", (raw, says) => {
      expect(said("gender", "zh-CN", raw)).toBe(says);
    });
  });

  describe("in zh-CN with columnValues 1/2", () => {
    it.each([
      ["1", "M"],
      ["2", "F"],
      [1, "M"],
      [2, "F"],
    ])("%j says %s", (raw, says) => {
      expect(said("gender", "zh-CN", raw, { columnValues: ["1", "2"] })).toBe(says);
    });
  });

  describe("in zh-CN with columnValues 0/1", () => {
    it.each([
      ["1", "problem UNKNOWN_STATUS"],
      ["0", "problem UNKNOWN_STATUS"],
      ["2", "problem UNKNOWN_STATUS"],
    ])("%j says %s", (raw, says) => {
      expect(said("gender", "zh-CN", raw, { columnValues: ["0", "1"] })).toBe(says);
    });
  });

  describe("in en", () => {
    it.each([
      ["Woman", "F"],
      ["Ms", "F"],
      ["Mr", "M"],
      ["F", "F"],
      ["Non-binary", "problem UNKNOWN_STATUS"],
      ["U", "blank"],
    ])("%j says %s", (raw, says) => {
      expect(said("gender", "en", raw)).toBe(says);
    });
  });
});
