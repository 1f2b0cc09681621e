import { callChannels } from "../../core/clients/codes";
import type { CellContext, RawCell, Reading } from "./reading";
import { readStatusText } from "./statusText";
import { wordTable, wordsIn } from "./wordTable";

export type CallChannel = (typeof callChannels)[number];

const words = wordTable<CallChannel>({
  wechat: wordsIn(`
    微信, 企业微信, 企微, vx, wx, wechat, 朋友圈, 语音微信, 微信语音, 微信电话, line, whatsapp
  `),
  message: wordsIn(`
      短信, 信息, 文字, 彩信, 私信, 留言, 邮件, 消息, 群发, sms, text, message, messages, email,
      mail, dm, im, 抖音, 小红书, messenger
    `),
  phone: wordsIn(`
      电话, 打电话, 手机, 座机, 外呼, 来电, 去电, 呼出, 语音电话, phone, call, calls, telephone,
      tel, mobile, 电访, 致电
    `),
  visit: wordsIn(`
      到店, 当面, 面谈, 面访, 现场, 上门, 店内, 到院, 面对面, visit, in-person, inperson, onsite,
      家访
    `),
});

/** Reads by which channel a client was contacted; `UNKNOWN_STATUS` for words we do not know. */
export function readCallChannel(raw: RawCell, _context: CellContext): Reading<CallChannel> {
  return readStatusText(raw, (text) => words.exact(text) ?? words.within(text));
}
