import type { DepositStatus } from "../../core/clients/codes";
import type { CellContext, RawCell, Reading } from "./reading";
import { readStatusText } from "./statusText";
import { wordTable, wordsIn } from "./wordTable";

const words = wordTable<DepositStatus>({
  held: wordsIn(`
    未退, 未用, 未使用, 未抵扣, 未消费, 未到店, 有效, 保留, 在账, 持有, 已收, 已交, 已付, 未核销,
    待使用, 待到店, 待抵扣, 留存, 收取, held, open, active, unused, outstanding, paid, received,
    pending
  `),
  applied: wordsIn(`
      已抵扣, 抵扣, 已用, 已使用, 已消费, 已核销, 核销, 抵用, 已抵用, 转成交, 已成交, 转消费,
      转全款, 已转, 冲抵, 已冲抵, 已结, applied, used, redeemed, consumed, converted, settled,
      closed
    `),
  refunded: wordsIn(`
      已退, 退款, 已退款, 退还, 已退还, 退, 退订, 退定金, 退订金, 已退定金, 已退订金, refund,
      refunded, returned
    `),
});

/** Reads what became of a deposit; `UNKNOWN_STATUS` for words we do not know. */
export function readDepositStatus(raw: RawCell, _context: CellContext): Reading<DepositStatus> {
  return readStatusText(raw, (text) => words.exact(text) ?? words.within(text));
}
