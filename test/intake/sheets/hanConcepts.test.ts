import { hanConceptKey } from "../../../src/intake/sheets/hanConcepts";

describe("two headers speak of the same", () => {
  test.each([
    ["推荐人手机", "介绍人电话"],
    ["推薦人的手機號碼", "介绍人联系方式"],
    ["消课时间", "核销日期"],
    ["尚余堂数", "剩余次数"],
    ["付款管道", "支付方式"],
    ["订单费用", "成交总额"],
    ["回訪的事由", "跟进原因"],
  ])("%s, %s", (one, other) => {
    expect(hanConceptKey(one)).toBeDefined();
    expect(hanConceptKey(one)).toBe(hanConceptKey(other));
  });
});

describe("two headers do not", () => {
  test.each([
    ["上次回访", "下次回访"],
    ["已用次数", "剩余次数"],
    ["介绍人电话", "客户电话"],
    ["付款金额", "付款方式"],
    ["医生电话", "美容师电话"],
    ["手机型号", "手机号"],
  ])("%s, %s", (one, other) => {
    expect(hanConceptKey(one)).not.toBe(hanConceptKey(other));
  });
});

test.each(["代码", "其他", "人员", "是否", "的", ""])("%j alone says too little", (header) => {
  expect(hanConceptKey(header)).toBeUndefined();
});

test.each([["据点"], ["流动电话"]])("%s is a word that needs no other", (header) => {
  expect(hanConceptKey(header)).toBeDefined();
});
