import { said } from "../../support/valueCases";

describe("readMoney", () => {
  describe("in zh-CN", () => {
    it.each([
      ["¥3,980", "amount 3980, currency CNY"],
      ["3980元整", "amount 3980, currency CNY"],
      ["RMB 3,980", "amount 3980, currency CNY"],
      ["３９８０", "amount 3980, currency CNY"],
      ["3 980", "amount 3980, currency CNY"],
      ["叁仟玖佰捌拾元整", "amount 3980, currency CNY"],
      ["1.2w", "amount 12000, currency CNY"],
      ["1万2", "amount 12000, currency CNY"],
      ["两万八", "amount 28000, currency CNY"],
      ["一百五", "amount 150, currency CNY"],
      ["三万零五十", "amount 30050, currency CNY"],
      ["1k5", "amount 1500, currency CNY"],
      ["-500", "amount -500, currency CNY, kind refund"],
      ["500退", "amount -500, currency CNY, kind refund"],
      ["冲红500", "amount -500, currency CNY, kind reversal"],
      ["订金500", "deposit 500, currency CNY"],
      ["尾款800", "owed 800, currency CNY"],
      ["已付500", "paid 500, currency CNY"],
      ["付500欠800", "paid 500, owed 800, currency CNY"],
      ["总3980已付2000欠1980", "amount 3980, paid 2000, owed 1980, currency CNY"],
      ["已付2000，欠1980", "paid 2000, owed 1980, currency CNY"],
      ["3980已付", "paid 3980, currency CNY"],
      ["已付清3980", "amount 3980, currency CNY"],
      ["免费", "amount 0, currency CNY, kind gift"],
      ["0元", "amount 0, currency CNY"],
      ["划扣500", "amount 500, currency CNY, kind redeem"],
      ["抵扣", "amount 0, currency CNY, kind redeem"],
      ["支付宝3980", "amount 3980, currency CNY, payMethod 支付宝"],
      ["3980（微信）", "amount 3980, currency CNY, payMethod 微信"],
      ["微信2000 支付宝1980", "amount 3980, split 2000 + 1980, currency CNY (summed)"],
      ["3980/2980", "problem AMBIGUOUS_NUMBER"],
      ["8折", "problem UNKNOWN_UNIT"],
      ["3980*2", "problem AMBIGUOUS_NUMBER"],
      ["约3980", "amount 3980, currency CNY (approx)"],
      ["3000-4000", "problem RANGE"],
      ["3,98", "problem AMBIGUOUS_NUMBER"],
      ["1.234,56", "problem AMBIGUOUS_NUMBER"],
      ["3980.555", "problem AMBIGUOUS_NUMBER"],
      ["200/次", "problem UNKNOWN_UNIT"],
      ["10次3980", "problem AMBIGUOUS_NUMBER"],
      ["3980积分", "problem UNKNOWN_UNIT"],
      ["待定", "problem NOT_A_NUMBER"],
      ["#VALUE!", "problem CELL_ERROR"],
      [13800001111, "problem OUT_OF_RANGE"],
      [-500, "amount -500, currency CNY, kind refund"],
      ["3980元/10次", "problem AMBIGUOUS_NUMBER"],
      ["热玛吉3980", "problem AMBIGUOUS_NUMBER"],
      ["3980（含税）", "amount 3980, currency CNY"],
      ["定金500尾款3480", "owed 3480, deposit 500, currency CNY"],
      ["退定金500", "amount -500, currency CNY, kind refund"],
      ["+3980", "amount 3980, currency CNY"],
      ["¥-500", "amount -500, currency CNY, kind refund"],
      ["HK$3980", "amount 3980, currency HKD"],
      ["2026-03-05", "problem NOT_A_NUMBER"],
      ["3980/月", "problem UNKNOWN_UNIT"],
      ["5-6万", "problem RANGE"],
      ["充5000送500", "problem AMBIGUOUS_NUMBER"],
    ])("%j says %s", (raw, says) => {
      expect(said("money", "zh-CN", raw)).toBe(says);
    });
  });

  describe("in zh-CN with headerUnit 万", () => {
    it.each([
      ["1.2", "amount 12000, currency CNY"],
      [1.2, "amount 12000, currency CNY"],
      ["1.2万", "amount 12000, currency CNY"],
      ["12000元", "amount 12000, currency CNY"],
    ])("%j says %s", (raw, says) => {
      expect(said("money", "zh-CN", raw, { headerUnit: "万" })).toBe(says);
    });
  });

  describe("in zh-CN with header 金额(千元)", () => {
    it.each([[3.98, "amount 3980, currency CNY"]])("%j says %s", (raw, says) => {
      expect(said("money", "zh-CN", raw, { header: "金额(千元)" })).toBe(says);
    });
  });

  describe("in zh-CN with headerUnit USD", () => {
    it.each([[100, "amount 100, currency USD"]])("%j says %s", (raw, says) => {
      expect(said("money", "zh-CN", raw, { headerUnit: "USD" })).toBe(says);
    });
  });

  describe("in zh-CN with numberFormat yyyy/m/d", () => {
    it.each([[46086, "problem AUTO_CONVERTED"]])("%j says %s", (raw, says) => {
      expect(said("money", "zh-CN", raw, { numberFormat: "yyyy/m/d" })).toBe(says);
    });
  });

  describe("in zh-TW", () => {
    it.each([
      ["NT$12,000", "amount 12000, currency TWD"],
      ["$12,000", "amount 12000, currency TWD"],
      ["1萬2", "amount 12000, currency TWD"],
      ["訂金3000", "deposit 3000, currency TWD"],
    ])("%j says %s", (raw, says) => {
      expect(said("money", "zh-TW", raw)).toBe(says);
    });
  });

  describe("in en-US", () => {
    it.each([
      ["$1,234.56", "amount 1234.56, currency USD"],
      ["($50.00)", "amount -50, currency USD, kind refund"],
      ["Free", "amount 0, currency USD, kind gift"],
      ["Deposit $100", "deposit 100, currency USD"],
      ["Balance due $50", "owed 50, currency USD"],
      ["$199 each", "problem UNKNOWN_UNIT"],
      ["visa $100 + cash $50", "amount 150, split 100 + 50, currency USD (summed)"],
      ["£199", "amount 199, currency GBP"],
      ["1.299", "problem AMBIGUOUS_NUMBER"],
      ["about $200", "amount 200, currency USD (approx)"],
      ["$100-200", "problem RANGE"],
    ])("%j says %s", (raw, says) => {
      expect(said("money", "en-US", raw)).toBe(says);
    });
  });

  describe("in en", () => {
    it.each([["199", "amount 199"]])("%j says %s", (raw, says) => {
      expect(said("money", "en", raw)).toBe(says);
    });
  });
});
