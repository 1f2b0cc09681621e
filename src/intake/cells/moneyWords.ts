import { wordsIn } from "./wordTable";
/** What a word beside an amount makes of it. */
export type MoneyRole =
  | "amount"
  | "approx"
  | "deposit"
  | "discount"
  | "gift"
  | "method"
  | "owed"
  | "paid"
  | "perUnit"
  | "redeem"
  | "refund"
  | "reversal"
  | "unit";

const words: Readonly<Record<MoneyRole, readonly string[]>> = {
  amount: wordsIn(`
      共, 一共, 总共, 总计, 合计, 总价, 总额, 总, 全款, 全额, 金额, 消费, 成交, 业绩, 价格, 售价,
      实收, 实付, 应收, 付清, 已付清, 结清, 已结清, 交清, 全清, 已结, 单价, 现价, 体验价, 团购价,
      活动价, 特价, 会员价, 折后价, 优惠价, 补款, 补交, 补差价, 补, 体验, 充值, 储值, 充, 含税,
      正, 整, total, amount, price, sum, net, gross, full, pif, for
    `),
  approx: wordsIn(`
      约, 大约, 大概, 左右, 上下, 起, 多, 以上, 不到, 近, 将近, 起步, +, ~, ?, ≈, about, around,
      approx, approx., from, circa, ca
    `),
  deposit: wordsIn(`
      订金, 定金, 订, 定, 付定金, 付订金, 交定金, 交订金, 押金, 押, 预约金, 预付, 预付款, 预交, 预存, 意向金, 诚意金, 占位费,
      deposit, dep, prepaid, retainer
    `),
  discount: wordsIn(`
    折, 打折, 优惠, 立减, 减, 抵, 券, 代金券, 折扣, 折后, %, off, discount, voucher, coupon
  `),
  gift: wordsIn(`
    赠送, 赠送项目, 赠品, 赠, 送, 免费, 免单, 免, 白送, gift, free, comp, complimentary, foc
  `),
  method: wordsIn(`
      微信, 支付宝, 现金, 刷卡, 银行卡, 信用卡, 储蓄卡, 转账, 银联, pos, pos机, 花呗, 扫码,
      云闪付, 数字人民币, 对公, 团购, 汇款, 支票, 分期, 美团, 大众点评, 点评, 抖音, 小红书,
      收钱吧, 微信支付, line街口, 街口, 悠游付, 转数快, 八达通, cash, card, visa, mastercard,
      amex, cheque, check, transfer, wechat, alipay, paypal, venmo, zelle, fps, octopus
    `),
  owed: wordsIn(`
    欠, 欠款, 尚欠, 还欠, 尾款, 余款, 未付, 未收, 未结, 待付, 待收, 还差, 差, 挂账, 赊, 赊账,
    owes, owed, owing, due, unpaid, outstanding, bal, balance
  `),
  paid: wordsIn(`
    已付, 已收, 付, 付了, 已交, 交了, 交, 收, 收了, 已缴, 首付, 首付款, 付款, 已付款, 收款, paid,
    received
  `),
  perUnit: wordsIn(`
      /次, 每次, /支, 每支, /瓶, /盒, /ml, /针, /部位, /张, /天, /个, /月, 每月, /年, /小时,
      一次, /session, /visit, /unit, /syringe, /area, /month, each, per, ea, /each, a次, /发,
      /单位, /人, /疗程, 每人, /位
    `),
  redeem: wordsIn(`
      卡扣, 扣卡, 划卡, 耗卡, 划扣, 卡内扣, 卡里扣, 从卡扣, 卡扣款, 卡付, 消卡, 扣次, 扣疗程, 刷疗程, 走疗程, 划疗程, 疗程卡扣,
      扣余额, 余额支付, 余额, 抵扣, 消耗, 核销, 用卡, 走卡, 卡内余额, 次卡, 疗程卡, 会员卡,
      会员卡扣, 储值卡, 储值扣, redeemed, redeem, package, pkg
    `),
  refund: wordsIn(`
    退款, 退费, 退, 已退, 退回, 退钱, 退还, 退卡, 退单, 负, refund, refunded, returned, credit
  `),
  reversal: wordsIn(`
      红冲, 冲红, 冲销, 红字, 冲账, 冲正, 作废, 撤销, reversal, reversed, void, voided,
      chargeback
    `),
  unit: wordsIn(`
    次, 支, 瓶, 盒, 积分, 分, 点, ml, 发, 单位, 天, 个月, 月, 年, 张, 套, 个, 部位, 人, 岁,
    sessions, session, pts, points, units
  `),
};

const roleOf = new Map<string, MoneyRole>(
  (Object.entries(words) as [MoneyRole, readonly string[]][]).flatMap(([role, list]) =>
    list.map((word): [string, MoneyRole] => [word, role]),
  ),
);
const longestFirst = [...roleOf.keys()].sort((one, other) => other.length - one.length);
const escaped = longestFirst.map((word) => word.replace(/[+?.*/]/g, "\\$&"));
const nextWord = new RegExp(`(${escaped.join("|")})|[\\s,;:、/()\\[\\]了的。.]`, "iy");

export interface MoneyWord {
  readonly role: MoneyRole;
  readonly word: string;
}

/**
 * Takes the words beside an amount apart.
 *
 * @returns the known words in order; `undefined` when something unknown stands among them
 */
export function moneyWords(text: string): MoneyWord[] | undefined {
  const found: MoneyWord[] = [];
  nextWord.lastIndex = 0;
  while (nextWord.lastIndex < text.length) {
    const match = nextWord.exec(text);
    if (match === null) return undefined;
    const word = match[1];
    const role = word === undefined ? undefined : roleOf.get(word.toLowerCase());
    if (word !== undefined && role !== undefined) found.push({ role, word });
  }
  return found;
}
