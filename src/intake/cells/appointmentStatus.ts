import type { AppointmentStatus } from "../../core/clients/codes";
import { readStatusText } from "./statusText";
import { read, unreadable, type CellContext, type RawCell, type Reading } from "./reading";
import { wordTable, wordsIn } from "./wordTable";

type StatusWord = AppointmentStatus | "notYet" | "unsure";

// Of two words as long as each other the earlier counts: 迟到取消 is cancelled.
const words = wordTable<StatusWord>({
  cancelled: wordsIn(`
    取消, 已取消, 客取消, 客户取消, 顾客取消, 店取消, 院取消, 本人取消, 临时取消, 退约, 取消预约,
    预约取消, 不来了, 不来, 不能来, 不做了, 推掉, 推了, 作废, 撤销, 已撤销, 关闭, 已关闭, 退号, 消约,
    cancelled, canceled, cancel, cancellation, cxl, cx, cancl, voided, deleted, declined,
    cancelled by client, cancelled by clinic, client cancelled, late cancel, late cancellation,
    called to cancel, can't come, cannot come, not coming
  `),
  rescheduled: wordsIn(`
    改期, 已改期, 改约, 已改约, 改时间, 改日期, 改天, 改到, 改日, 延期, 已延期, 推迟, 延后, 顺延,
    另约, 重约, 重新预约, 再约, 换时间, 例假, 生理期, 姨妈, 大姨妈, 来例假, 月经, 经期, m巾,
    改签, rescheduled, reschedule, postponed, moved, rebooked, resched, r/s, moved to, put off,
    on her period, new date, new time, time change, change of date
  `),
  arrived: wordsIn(`
    已到, 到, 到了, 来, 来了, 来过, 已来, 已接待, 接待中, 候位, 到店, 已到店, 到院, 已到院, 到诊,
    已到诊, 已就诊, 就诊, 按时到, 准时到, 来店, 已来店, 签到, 已签到, 报到, 已报到, 已登记, 上门, 已上门, 进店, 已进店, 履约,
    已履约, 赴约, 已赴约, 迟到, 已核销到店, 候诊, 候诊中, 等候中, 到店等候, 在店, 服务中, 进行中,
    操作中, 治疗中, arrived, came, attended, present, checked in, check in, showed up, showed,
    show, here, in progress, in room, in treatment, in service, with provider, seated, waiting,
    late
  `),
  completed: wordsIn(`
    已做, 到店已做, 已到店已做, 已到店已治疗, seen, 做了, 做完, 已做完, 完成, 已完成, 结束,
    已结束, 做好了, 已治疗, 治疗完成, 已服务, 服务完成, 已核销, 核销, 已划扣, 划扣, 已消费, 已结账, 已离店,
    完结, 已完结, 已看诊, 看诊完成, 疗程完成, completed, complete, done, finished, closed,
    served, fulfilled, checked out, check out, paid and done, treatment done
  `),
  no_show: wordsIn(`
    爽约, 爽, 爽了, 鸽, 鸽了, 鸽子, 跳票, 放鸟, 放鸽子, 被鸽, 放飞机, 未到诊, 未履约, 没来, 没到, 没有来, 没有到, 未出现, 没出现, 未能到店, 没能来,
    没到店, 未到店, 未到院, 未来店, 未赴约, 失约, 违约, 缺席, 缺诊, 未现身, 不来了没说, 过号,
    过时未到, 逾时未到, 逾期未到, 超时未到, 约了没来, 未按约到店, 未按时到店, 未按时到, ns, noshow, absent, missed, dna, fta,
    no show, no-show, did not show, never showed, did not attend, didn't come, did not come, didn't show, failed to attend,
    never came, not attended, no call no show, missed appointment
  `),
  confirmed: wordsIn(`
    已确认, 确认, 确认到店, 确认来, 确定, 确定来, 已确定, 会来, 会到, ok, 好的, 已回复确认,
    电话确认, 微信确认, 短信确认, 一定来, confirmed, confirm, conf, reconfirmed, will come,
    confirmed by phone, confirmed by text
  `),
  tentative: wordsIn(`
    待定, 暂定, 不确定, 未确定, 可能来, 不一定, 看情况, 未定, 候补, 排队, 等通知, 意向, 占位,
    预留, tentative, maybe, waitlist, waitlisted, provisional, tbc, tbd, hold, possible, unsure,
    wait list, on hold, to be confirmed, pencilled in, penciled in
  `),
  booked: wordsIn(`
    约, 已约, 约了, 已预约, 预约, 预约中, 预约成功, 已约好, 约好, 已排, 已排期, 排期, 待到, 待到店,
    待到诊, 待到院, 待来, 待服务, 待确认, 未确认, 待回复, 待治疗, 待核销, 待就诊, 待履约, 未开始,
    新预约, 已挂号, 挂号, 预定, 已订, booked, scheduled, book, new, open, pending, upcoming,
    requested, unconfirmed, reserved, planned, not confirmed, needs confirmation,
    need confirmation, awaiting confirmation, appointment made, to come, not yet arrived
  `),
  notYet: wordsIn(`
    未到, 还没来, 还没到, 尚未到, 未来, 未签到, 没签到, 未报到, not arrived, not here
  `),
  unsure: wordsIn(`
    来不了, 临时有事, 有事, 有事不来, 家里有事, 加班, 出差, 堵车, 忙, 没空, 没时间, 身体不适, 不舒服,
    感冒, 生病, 发烧, 下雨, 孩子生病, 宝宝生病, 睡过头, 忘了, sick, ill, busy, emergency,
    something came up, work came up, not feeling well, child sick
  `),
});

const yes = /^(?:是|√+|✓|✔|☑|✅|y|yes|true)$/i;
const no = /^(?:否|没|×|✗|✘|✕|❌|x|n|no|false)$/i;
const arrivalHeader = /到店|到院|到诊|到診|来店|來店|出席|arriv|attend|show|came/i;

/**
 * Reads how an appointment stands.
 *
 * "未到" is a missed appointment once its day has passed and a booking until then, so it needs the
 * row's own date (`rowOn`); without it the word is a problem. A tick means she came, a cross that
 * she did not. A reason without a verdict ("临时有事") is read as cancelled and flagged.
 *
 * @returns a status; `UNKNOWN_STATUS` for words we do not know
 */
export function readAppointmentStatus(
  raw: RawCell,
  context: CellContext,
): Reading<AppointmentStatus> {
  const { rowOn, asOf } = context;
  const notYet = rowOn !== undefined && rowOn >= asOf ? "booked" : "no_show";
  const found = readStatusText(
    raw,
    (text) => words.exact(text) ?? ticked(text, context) ?? words.within(text),
  );
  if (found.kind !== "value") return found;
  if (found.value === "unsure") return read("cancelled", "guess");
  if (found.value === "crossed") return read(notYet);
  if (found.value !== "notYet") return read(found.value);
  return rowOn === undefined ? unreadable("UNKNOWN_STATUS", raw) : read(notYet);
}

/** Figures answer only a header that asks whether she came. */
function ticked(text: string, { header }: CellContext): "arrived" | "crossed" | undefined {
  const isAsked = header !== undefined && arrivalHeader.test(header);
  if (yes.test(text) || (isAsked && /^[1有]$/.test(text))) return "arrived";
  return no.test(text) || (isAsked && text === "0") ? "crossed" : undefined;
}
