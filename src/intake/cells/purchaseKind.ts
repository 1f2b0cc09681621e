import type { PurchaseKind } from "../../core/clients/codes";
import type { CellContext, RawCell, Reading } from "./reading";
import { readStatusText } from "./statusText";
import { wordTable, wordsIn } from "./wordTable";

const words = wordTable<PurchaseKind>({
  deal: wordsIn(`
    成交, 消费, 购买, 新购, 开单, 购卡, 买卡, 办卡, 开卡, 续卡, 升卡, 购项目, 新客成交, 老客成交,
    单次消费, 单次, 散单, 现金消费, 首单, 复购, 再消费, 二开, 补款, 尾款, 补尾款, 收款, 正常,
    产品, 产品销售, 零售, 护理, sale, purchase, buy, deal, new, renewal, repeat, retail, product,
    payment, invoice, completed, complete, paid
  `),
  redemption: wordsIn(`
      耗卡, 消耗, 划扣, 划卡, 扣卡, 扣次, 核销, 用卡, 卡扣, 次卡消费, 疗程消耗, 耗次, 做项目,
      销卡, 消卡, 卡消费, 刷卡耗, redemption, redeem, redeemed, session, package-use, use
    `),
  refund: wordsIn(`
    退款, 退费, 退卡, 退单, 退货, 退, 退订金, 退定金, refund, refunded, return, returned
  `),
  deposit: wordsIn(`
    订金, 定金, 预约金, 押金, 预付, 预付款, 意向金, deposit, prepayment, retainer
  `),
  top_up: wordsIn(`
      充值, 储值, 续充, 充卡, 预存, 会员充值, 充, 存款, topup, top-up, recharge, reload, credit,
      stored-value
    `),
  gift: wordsIn(`
    赠送, 赠, 送, 免费, 赠品, 免单, 体验赠送, 礼品, 福利, gift, free, complimentary, comp,
    voucher
  `),
  online: wordsIn(`
      线上, 网上, 团购, 美团, 大众点评, 点评, 抖音, 小程序, 商城, 网店, 电商, 淘宝, 天猫, 京东,
      拼多多, 新氧, 更美, 网购, 邮寄, 快递, online, web, webshop, e-commerce, ecommerce, groupon,
      delivery
    `),
  reversal: wordsIn(`
    红冲, 冲红, 冲销, 作废, 冲正, 撤销, 撤单, 红字, reversal, reversed, void, voided, cancelled
  `),
});

/** Reads what kind of purchase a row is; `UNKNOWN_STATUS` for words we do not know. */
export function readPurchaseKind(raw: RawCell, _context: CellContext): Reading<PurchaseKind> {
  return readStatusText(raw, (text) => words.exact(text) ?? words.within(text));
}
