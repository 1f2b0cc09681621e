import type { Deal } from "../../core/clients/codes";
import { readStatusText } from "./statusText";
import type { CellContext, RawCell, Reading } from "./reading";
import { simplified } from "./simplified";
import { wordTable, wordsIn } from "./wordTable";

const words = wordTable<Deal>({
  won: wordsIn(`
    成交, 已成交, 成交了, 当场成交, 现场成交, 签单, 已签单, 签约, 已签约, 补尾款, 开单, 已开单,
    成单, 已成单, 下单, 已下单, 已付款, 已缴费, 缴费, 已交费, 全款, 付全款, 已付全款, 付清,
    已付清, 已购买, 购买, 已买, 买了, 办卡, 已办卡, 开卡, 续卡, 续费, 续单, 充值, 升单, 升卡,
    补款成交, 再消费, 复购, 再购, 再次购买, 返购, 二开, 三开, 二次开发, 加项, 谈成, 谈成了, 谈下来了, 拿下, 定了,
    √, ✓, ✔, y, yes, 是, won, sold, purchased, bought, closed, converted, signed, paid, success,
    closed won, paid in full, full payment, deal closed, deal done, signed up, repeat purchase
  `),
  open: wordsIn(`
    未成交, 没成交, 暂未成交, 未成, 未开单, 未签单, 未签, 未签约, 暂不考虑, 未定, 待定, 有意向,
    意向, 意向客户, 有兴趣, 高意向, 意向强, 考虑, 考虑中, 再考虑, 考虑一下, 跟进, 跟进中, 待跟进,
    继续跟进, 洽谈中, 谈判中, 咨询, 咨询中, 只咨询, 仅咨询, 咨询未成交, 待成交, 待付款, 待缴费,
    未付款, 未缴费, 犹豫, 在犹豫, 观望, 再看看, 想想, 没想好, 还没想好, 商量, 和家人商量, 回家商量, 报价, 已报价, 待回复,
    下次再说, pending, open, considering, interested, undecided, quoted, consulted, negotiating,
    in progress, thinking, follow up, following up, thinking about it, needs follow up, not yet,
    not closed, hot lead, warm lead, consult only, awaiting payment
  `),
  lost: wordsIn(`
    没谈下来, 谈崩, 没谈成, 未谈成, 没成, 没戏, 战败, 流失, 已流失, 丢单, 丢了, 失败, 放弃, 已放弃, 拒绝, 已拒绝, 不做,
    不做了, 不买, 不要了, 不考虑, 无意向, 没意向, 没兴趣, 无效, 跑单, 跑了, 黄了, 去别家,
    在别家做了, 已在别家, 退单, 退定金, 退订金, 已退定金, 已退订金, 退款, 已退款, 已退, ×, ✗, ✘, lost, declined, rejected, dead,
    refunded, n, no, 否, closed lost, not interested, went elsewhere, no deal, no sale,
    walked away, went to competitor
  `),
  deposit: wordsIn(`
    预约金, 订金, 定金, 交定金, 交订金, 付定金, 付订金, 已交定金, 已交订金, 已付定金, 已付订金,
    留定金, 收定金, 收订金, 下定, 已下定, 下订, 已下订, 交定, 定, 订, 押金, 意向金, 诚意金,
    预付款, 预付, 部分付款, 付部分, deposit, retainer, deposit paid, deposit taken, deposit held,
    paid deposit, part paid, part payment, partially paid
  `),
  trial: wordsIn(`
    单次体验, 体验, 体验套餐, 体验卡, 体验价, 体验客, 已体验, 试做, 试用, 单次, 做单次, 单次消费,
    体验装, 引流, 引流卡, 拓客卡, 团购体验, 新客体验, 首次体验, trial, taster, intro,
    trial session, trial package, single session, one off, first time offer, new client offer
  `),
  paid_not_treated: wordsIn(`
    已缴费未治疗, 缴费未治疗, 已缴费未做, 缴费未做, 已付款未做, 已付未做, 付款未做, 已付款未治疗,
    已交费未做, 交钱没做, 付了没做, 已成交未做, 成交未治疗, 成交未做, 已成交未治疗, 已购未做,
    买了没做, 已买未做, 未治疗, 未消耗, 未划扣, 已收款未治疗, paid not treated, paid not treated,
    paid not started, prepaid not used, paid but not treated, sold not treated
  `),
});

/**
 * Reads what came of a consultation.
 *
 * @returns the outcome; `UNKNOWN_STATUS` for words we do not know
 */
export function readDeal(raw: RawCell, _context: CellContext): Reading<Deal> {
  return readStatusText(raw, (text) => words.exact(text) ?? paidOnly(text) ?? words.within(text));
}

/** "已付全款未做": money in, treatment outstanding, in whatever words. */
function paidOnly(text: string): Deal | undefined {
  const isPaid = /(?:付|缴|交|买|购|成交|全款).{0,6}(?:未|没有?)(?:做|治疗|开始|使用|消耗)/;
  return isPaid.test(simplified(text)) ? "paid_not_treated" : undefined;
}
