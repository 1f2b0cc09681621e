import { isBlankText, isErrorText } from "./blankWords";
import { cleanText, longestCellText } from "./cellText";
import {
  blank,
  unreadable,
  type CellContext,
  type CellFlag,
  type RawCell,
  type Reading,
} from "./reading";
import { simplified } from "./simplified";
import { readYesNo } from "./yesNo";

/** Which channels a client left open: `true` open, `false` closed, `null` nothing said. */
export interface ContactLimits {
  readonly phone: boolean | null;
  readonly im: boolean | null;
  /** Why, or under which condition, in a fixed word or two. */
  readonly reason?: string;
}

type Rule = readonly [pattern: RegExp, limits: ContactLimits, flags?: readonly CellFlag[]];

const closed: ContactLimits = { phone: false, im: false };
const open: ContactLimits = { phone: true, im: true };
const noPhone: ContactLimits = { phone: false, im: null };
const messagesOnly: ContactLimits = { phone: false, im: true };
const privacy = "privacy: personal mobile only, no voicemail, no content to others";

/** "已移出黑名单", "不拒访": a refusal denied or taken back is neither a refusal nor a permission. */
const lifted =
  /(?:不是|没有?|未|取消|解除|移出|撤销|无需|不用|不必|不再)(?:.{0,2})(?:黑名单|拉黑|免打扰|拒访|拒绝)|不拒访/;

/** Tried in this order; the strictest wishes stand first. */
const rules: readonly Rule[] = [
  [
    /电话.{0,4}(?:勿|别|不|拒).{0,8}(?:微信|短信|信息|line)|(?:微信|短信|信息|line).{0,4}(?:可|行|ok).{0,6}(?:别|勿|不).{0,4}(?:打|电话)/i,
    messagesOnly,
  ],
  [/^可以?(?:加|发|用)?(?:微信|短信|信息|line)$/i, { phone: null, im: true }],
  [/e-?mail only|只发邮件/i, { ...closed, reason: "email only" }],
  [
    /报警|律师|起诉|告我们|告你们|法院|诉讼|legal|lawyer|solicitor|police|court|gdpr/i,
    { ...closed, reason: "legal" },
    ["ESCALATE"],
  ],
  [/去世|过世|已故|病故|离世|deceased|passed away/i, { ...closed, reason: "deceased" }],
  [/黑名单|拉黑|blacklist|blocked/i, { ...closed, reason: "blacklist" }],
  [
    /(?:老公|先生|家人|家里|丈夫|爱人|婆婆|男友|男朋友|老婆|同事|妈妈|父母|公司)(?:人)?(?:都)?不知|别打家里|勿打家|不要打家|别打座机|保密|隐私|瞒着|(?:别|不要|不能|勿)让.{1,6}知道|不要告诉|husband (?:does|doesn)|doesn't know|does not know|discreet|private|confidential|no voicemail|don't leave|do not leave/i,
    { ...open, reason: privacy },
    ["PRIVACY"],
  ],
  [
    /(?:仅|只)(?:可以?|能|限|用|要|加|接受|通过|回)?(?:发)?(?:微信|短信|信息|文字|line|whatsapp|wechat)|微信联系(?:即可)?$|(?:只看|仅看)微信|(?:wechat|text|sms|message|whatsapp|line|im|messages|texts)s? only|only (?:by )?(?:wechat|text|sms|message|whatsapp)|(?:no calls?|don't call|do not call|no phone).{0,20}(?:text|sms|message|wechat|whatsapp)/i,
    messagesOnly,
  ],
  [
    /(?:别|勿|不|拒).{0,6}(?:打|电话|来电|通话|call).{0,8}(?:微信|短信|信息|留言|text|wechat).{0,4}(?:可|行|ok|联系|沟通)?$/i,
    messagesOnly,
  ],
  [
    /(?:仅|只)(?:可以?|能|限|接受|接)?(?:打)?(?:电话|来电)|(?:calls?|phone) only|only (?:by )?(?:phone|calls?)|no (?:texts?|messages?|sms)[,; ]{1,3}(?:calls?|phone) ok/i,
    { phone: true, im: false },
  ],
  [
    /退订|(?:短信|信息)拒收|^td$|^回?t$|^stop$|unsubscribe|(?:别|勿|不|拒)(?:要|再|收|接收|用)?(?:给我)?(?:再)?(?:群?发|收)?(?:短信|信息|消息|广告|推广)|no (?:sms|texts?|marketing|promo)|sms opt|opt(?:ed)?[- ]?out (?:of )?(?:sms|text)/i,
    { phone: null, im: false, reason: "sms" },
  ],
  [
    /(?:别|勿|不|拒)(?:要|再|用|收)?(?:给我)?(?:群?发|加|推)?(?:送)?(?:微信|wechat|line)|no (?:wechat|whatsapp|line)/i,
    { phone: null, im: false },
  ],
  [
    /(?:投诉|客诉|纠纷|complain).{0,8}(?:店长|经理|主管|manager)|(?:只|仅|由|找|转)(?:能|让|由)?(?:店长|经理|老板)|manager only/i,
    { ...open, reason: "manager only" },
  ],
  [
    /停止来电|别再(?:打|联系|来电)|不要再(?:打|联系)|不再联系|do not contact|don't contact|dnc|no contact|never contact|opt(?:ed)?[- ]?out|stop contacting|勿扰|免打扰|拒访|(?:拒绝|不要|勿)推销|拒绝(?:回访|联系|打扰|来访|骚扰)|拒回访|勿访|勿打扰|谢绝(?:打扰|来电|来访|回访)|(?:勿|别|不要?|拒绝|谢绝)再?联[系络]|勿回访|不(?:要|接受|需要|用)?回访|不(?:想|愿)(?:意)?被?(?:打扰|联系|回访)|不要打扰|别打扰|别烦|不要骚扰/i,
    closed,
  ],
  [
    /(?:上班|白天|晚上|中午|周末|早上|上午|下午|休息|工作日|午休|\d{1,2}点).{0,8}(?:勿打|别打|不要打|打|联系|来电|不接)|(?:after|before|evenings?|mornings?|weekends?|weekdays?).{0,12}(?:only|call)|call (?:after|before|in the)/i,
    { ...open, reason: "time of day" },
  ],
  [
    /(?:勿|别|不要?|不能|不可|拒|拒绝|不接|不许|禁)(?:再|给她|给我)?(?:打电话|打|电话|来电|接电话|致电|拨打|通话|接听|语音)|不接电话|勿电|电话勿|(?:do not|don't|no|never) (?:phone|call|calls|ring|calling)|no phone/i,
    noPhone,
  ],
  [
    /^(?:可以?(?:联系|打|回访|打电话|致电|电话|接电话)?|正常|随时|随时可以?|无限制|都可以?|可联系|接受(?:回访|联系)?|愿意(?:接受)?(?:回访|联系)?|允许|同意|ok|okay|allowed|any ?time|ok to (?:call|contact|text)|no restrictions?|fine|contact ok|can contact|can call|normal|active|subscribed|opted in)$/i,
    open,
  ],
];

const refusesHeader =
  /免打扰|免扰|勿|拒|拉黑|黑名单|不(?:要|再|接|愿|打|想|可|能|允许|同意|联系|需)|禁|停止|退订|do not|don't|dnc|dnd|opt(?:ed)?.?out|unsubscri|no (?:calls?|contact|marketing|sms|texts?|messages?|e-?mail|promo|phone)|blocked|blacklist|suppress|stop/i;
const allowsHeader =
  /可联系|可回访|可致电|可打|可否|能否|是否(?:可|接受|同意|愿意|允许)|接受|接收|同意|允许|愿意|accept|agree|consent|opt(?:ed)?.?in|subscri|allow|(?:can|may|may we|can we) (?:call|contact|text)|contactable|ok to|permission|marketing/i;

/**
 * Reads which channels a client refused or kept open.
 *
 * A yes or no means what its header asks: "N" under 免打扰 leaves her free to be called, "N" under
 * Accepts Marketing does not. Without such a header a bare yes or no is a problem. "仅微信" closes
 * the telephone and keeps messages.
 *
 * @param context - the header above the cell
 * @returns the limits; blank when nothing stands there; `UNKNOWN_STATUS` for other words
 */
export function readDoNotContact(raw: RawCell, context: CellContext): Reading<ContactLimits> {
  if (raw === null) return blank();
  if (typeof raw === "object") return unreadable("CELL_ERROR", raw);
  if (typeof raw === "string" && isBlankText(cleanText(raw))) return blank();
  const answered = readYesNo(raw, context);
  if (answered.kind === "value") return byHeader(answered.value, raw, context);
  if (typeof raw !== "string") return unreadable("UNKNOWN_STATUS", raw);
  const text = plainly(simplified(cleanText(raw)));
  if (isErrorText(text)) return unreadable("CELL_ERROR", raw);
  if (text.length > longestCellText) return unreadable("UNKNOWN_STATUS", raw);
  const rule = lifted.test(text) ? undefined : rules.find(([pattern]) => pattern.test(text));
  if (rule === undefined) return unreadable("UNKNOWN_STATUS", raw);
  return { kind: "value", value: rule[1], flags: rule[2] ?? [] };
}

/** Cantonese as the rules spell it: 唔好搵我 is 不要联系我. */
function plainly(text: string): string {
  return text
    .replace(/唔好/g, "不要")
    .replace(/唔(?=[要想接])/g, "不")
    .replace(/搵/g, "联系");
}

function byHeader(isYes: boolean, raw: RawCell, { header }: CellContext): Reading<ContactLimits> {
  const asked = header === undefined ? "" : simplified(cleanText(header));
  const refuses = refusesHeader.test(asked);
  // "是否接受回访" holds 接受; "拒绝回访" and "Do not contact" are asked first.
  if (!refuses && !allowsHeader.test(asked)) return unreadable("UNKNOWN_STATUS", raw);
  // An x under "Do Not Call" may be the tick of a form or the cross of a no.
  if (refuses && typeof raw === "string" && /^\s*x\s*$/i.test(raw))
    return unreadable("UNKNOWN_STATUS", raw);
  return { kind: "value", value: isYes === refuses ? closed : open, flags: [] };
}
