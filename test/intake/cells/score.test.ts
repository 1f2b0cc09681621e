import { said } from "../../support/valueCases";

describe("readScore", () => {
  describe("in zh-CN", () => {
    it.each([
      ["9/10", "0.9"],
      ["90%", "0.9"],
      ["5星", "1"],
      ["★★★★☆", "0.8"],
      ["⭐⭐⭐⭐⭐", "1"],
      ["非常满意", "1"],
      ["很满意", "1"],
      ["满意", "0.75"],
      ["比较满意", "0.75"],
      ["还行", "0.5"],
      ["非常不满意", "0"],
      ["很差", "0"],
      ["差", "0.25"],
      ["好", "0.75"],
      ["优", "1"],
      ["良", "0.75"],
      ["中", "0.5"],
      ["8月10日", "problem AUTO_CONVERTED"],
      ["10-Aug", "problem AUTO_CONVERTED"],
      ["9", "problem AMBIGUOUS_NUMBER"],
      [9, "problem AMBIGUOUS_NUMBER"],
      [0.9, "problem AMBIGUOUS_NUMBER"],
      ["", "blank"],
      ["无", "blank"],
      ["-1", "problem OUT_OF_RANGE"],
      ["11/10", "problem OUT_OF_RANGE"],
      ["满分", "1"],
      ["好评", "1"],
      ["差评", "0"],
      ["8.5", "problem AMBIGUOUS_NUMBER"],
      ["8/10分", "0.8"],
      ["十分满意", "1"],
      ["九分", "problem AMBIGUOUS_NUMBER"],
      ["100分", "problem AMBIGUOUS_NUMBER"],
      ["B", "problem UNKNOWN_STATUS"],
      ["A+", "problem UNKNOWN_STATUS"],
      ["#N/A", "problem CELL_ERROR"],
      ["未评价", "blank"],
    ])("%j says %s", (raw, says) => {
      expect(said("score", "zh-CN", raw)).toBe(says);
    });
  });

  describe("in zh-CN with scale 10", () => {
    it.each([
      [9, "0.9"],
      ["8", "0.8"],
      ["9.5分", "0.95"],
      ["10", "1"],
      ["0", "0"],
      [11, "problem OUT_OF_RANGE"],
      ["8/10", "0.8"],
      ["满意", "0.75"],
      ["4星", "0.8"],
      ["100", "problem OUT_OF_RANGE"],
    ])("%j says %s", (raw, says) => {
      expect(said("score", "zh-CN", raw, { scale: 10 })).toBe(says);
    });
  });

  describe("in zh-CN with scale 5", () => {
    it.each([
      ["4", "0.8"],
      ["5", "1"],
      ["4星", "0.8"],
      [4.5, "0.9"],
      ["6", "problem OUT_OF_RANGE"],
    ])("%j says %s", (raw, says) => {
      expect(said("score", "zh-CN", raw, { scale: 5 })).toBe(says);
    });
  });

  describe("in zh-CN with scale 100", () => {
    it.each([
      ["85", "0.85"],
      ["85分", "0.85"],
      ["120", "problem OUT_OF_RANGE"],
    ])("%j says %s", (raw, says) => {
      expect(said("score", "zh-CN", raw, { scale: 100 })).toBe(says);
    });
  });

  describe("in zh-CN with numberFormat 0%", () => {
    it.each([[0.85, "0.85"]])("%j says %s", (raw, says) => {
      expect(said("score", "zh-CN", raw, { numberFormat: "0%" })).toBe(says);
    });
  });

  describe("in en", () => {
    it.each([
      ["Excellent", "1"],
      ["good", "0.75"],
      ["Very satisfied", "1"],
      ["Poor", "0.25"],
      ["4 out of 5", "0.8"],
      ["4/5", "0.8"],
      ["4 stars", "0.8"],
      ["Dissatisfied", "0.25"],
      ["ok", "0.5"],
      ["8/10", "0.8"],
    ])("%j says %s", (raw, says) => {
      expect(said("score", "en", raw)).toBe(says);
    });
  });
});
