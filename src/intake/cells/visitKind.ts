import type { VisitKind } from "../../core/clients/codes";
import type { CellContext, RawCell, Reading } from "./reading";
import { readStatusText } from "./statusText";
import { wordTable, wordsIn } from "./wordTable";

const words = wordTable<VisitKind>({
  treatment: wordsIn(`
      治疗, 护理, 做项目, 项目, 操作, 手术, 注射, 疗程, 消耗, 划扣, 耗卡, 理疗, 服务, 保养, 美容,
      做脸, 体验, treatment, procedure, session, service, surgery, injection, facial
    `),
  consultation: wordsIn(`
      咨询, 面诊, 初诊, 初咨, 到店咨询, 新客咨询, 首次咨询, 面谈, 设计, 检测, 皮肤检测, 看诊,
      问诊, 初次, 首次, consultation, consult, initial, new, assessment
    `),
  review: wordsIn(`
      复查, 复诊, 复检, 回诊, 术后复查, 拆线, 换药, 跟进, 随访, 再咨询, 检查, 复看, review,
      followup, follow-up, check-up, checkup, check, post-op, postop, recheck
    `),
});

/** Reads why a client came; `UNKNOWN_STATUS` for words we do not know. */
export function readVisitKind(raw: RawCell, _context: CellContext): Reading<VisitKind> {
  return readStatusText(raw, (text) => words.exact(text) ?? words.within(text));
}
