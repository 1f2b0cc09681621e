import { clientMarks, type ClientMark } from "../../core/clients/codes";
import type { CellContext, RawCell, Reading } from "./reading";
import { readStatusText } from "./statusText";
import { wordTable } from "./wordTable";

const words = wordTable<ClientMark>({
  reactivate: ["重新激活", "激活", "唤醒", "继续联系", "要激活", "reactivate"],
  park: ["暂停联系", "搁置", "暂停", "冷冻", "封存", "park", "parked"],
  neglected: ["被忽视", "疏忽", "服务疏忽", "被冷落", "我们疏忽了", "neglected", "neglected by us"],
  do_not_contact: ["勿联系", "请勿联系", "免打扰", "拒访", "do not contact", "dnc"],
  consent: ["同意联系", "联系同意", "授权", "同意", "consent"],
  owner: ["负责人", "归属", "改派", "跟进人", "owner"],
  red_flag_closed: [
    "医疗警示已关闭",
    "异常已处理",
    "症状已处理",
    "红旗关闭",
    "红旗已结",
    "red flag closed",
  ],
  complaint_closed: ["投诉已处理", "投诉已关闭", "投诉结案", "投诉已结", "complaint closed"],
  same_person: ["同一人", "是同一人", "同一个人", "合并", "same person", "merge"],
  not_the_same_person: ["不是同一人", "非同一人", "不是同一个人", "不合并", "not the same person"],
  added_today: ["加入今日", "今日加打", "added today", "add today"],
  taken_off: ["移出今日", "今日不打", "taken off", "taken off today"],
  handed_to: ["转交", "今日转交", "handed to"],
  not_before: ["暂缓到", "之前不打", "not before"],
});

/** Reads a mark of our sheet Client marks (K5), by its id or its words in either language. */
export function readMark(raw: RawCell, _context: CellContext): Reading<ClientMark> {
  return readStatusText(
    raw,
    (text) => clientMarks.find((id) => id === text.toLowerCase()) ?? words.exact(text),
  );
}
