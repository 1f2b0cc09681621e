import { said } from "../../support/valueCases";

describe("readDeal", () => {
  describe("in zh-CN", () => {
    it.each([
      ["成交", "won"],
      ["已成交", "won"],
      ["未成交", "open"],
      ["成交了", "won"],
      ["没成交", "open"],
      ["待定", "open"],
      ["考虑中", "open"],
      ["定金", "deposit"],
      ["已交定金", "deposit"],
      ["全款", "won"],
      ["签单", "won"],
      ["开单", "won"],
      ["流失", "lost"],
      ["放弃", "lost"],
      ["体验", "trial"],
      ["体验套餐", "trial"],
      ["意向", "open"],
      ["跟进中", "open"],
      ["丢单", "lost"],
      ["未缴费", "open"],
      ["体验卡", "trial"],
      ["办卡", "won"],
      ["充值", "won"],
      ["续卡", "won"],
      ["升单", "won"],
      ["未签", "open"],
      ["犹豫", "open"],
      ["无意向", "lost"],
      ["退款", "lost"],
      ["订金已付", "deposit"],
      ["是", "won"],
      ["否", "lost"],
      ["√", "won"],
      ["×", "lost"],
      ["暂不考虑", "open"],
      ["去别家了", "lost"],
      ["还在考虑", "open"],
      ["已付定金", "deposit"],
      ["交了订金", "deposit"],
      ["已缴费", "won"],
      ["缴费", "won"],
      ["已付全款未做", "paid_not_treated"],
      ["做了单次", "trial"],
      ["体验客", "trial"],
      ["团购", "problem UNKNOWN_STATUS"],
      ["", "blank"],
      ["无", "blank"],
      ["回去商量", "open"],
      ["价格高没成交", "open"],
      ["成单", "won"],
      ["补尾款", "won"],
      ["回头客", "problem UNKNOWN_STATUS"],
      ["初次成交", "won"],
      ["复购", "won"],
      ["三开", "won"],
    ])("%j says %s", (raw, says) => {
      expect(said("deal", "zh-CN", raw)).toBe(says);
    });
  });

  describe("in zh-TW", () => {
    it.each([
      ["成交", "won"],
      ["未成交", "open"],
      ["訂金", "deposit"],
      ["考慮中", "open"],
      ["已付訂金", "deposit"],
      ["體驗", "trial"],
      ["已繳費未治療", "paid_not_treated"],
      ["流失", "lost"],
      ["簽約", "won"],
    ])("%j says %s", (raw, says) => {
      expect(said("deal", "zh-TW", raw)).toBe(says);
    });
  });

  describe("in en", () => {
    it.each([
      ["Won", "won"],
      ["Lost", "lost"],
      ["Pending", "open"],
      ["Closed won", "won"],
      ["Open", "open"],
      ["Deposit paid", "deposit"],
      ["trial", "trial"],
      ["Not interested", "lost"],
      ["Thinking", "open"],
      ["Closed", "won"],
      ["Purchased", "won"],
      ["Trial session", "trial"],
      ["Paid not treated", "paid_not_treated"],
      ["No sale", "lost"],
      ["Converted", "won"],
      ["Follow up", "open"],
      ["sold", "won"],
      ["Paid, not started", "paid_not_treated"],
      ["Considering", "open"],
      ["Declined", "lost"],
    ])("%j says %s", (raw, says) => {
      expect(said("deal", "en", raw)).toBe(says);
    });
  });
});
