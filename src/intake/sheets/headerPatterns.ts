import type { FieldName } from "./fieldNames";

/**
 * Headers told by a part of them, in order; asked when the whole words are in no list. A qualifier
 * decides before its noun does: 介绍人电话 is not her phone, 宝宝生日 not her birthday.
 */
const patterns: readonly (readonly [RegExp, FieldName])[] = [
  [
    /身份证|身分证|护照|社保|医保|健保卡|银行卡|银行账|银行帐|信用卡号|passport|ssn|nationalid|bankaccount|iban/,
    "SENSITIVE",
  ],
  [
    /病史|过敏|手术史|用药|疾病|禁忌|诊断|血型|血压|怀孕|allerg|medicalhist|medication|contraindic/,
    "HEALTH",
  ],
  [/(签名|签字|签章|signature)$/, "IGNORED"],
  [/(型号|品牌|归属地|model)$/, "IGNORED"],
  [/^(宝宝|孩子|小孩|婴儿|baby|infant).*(生日|出生|birth|dob|born)/, "deliveryDate"],
  [/^(宝宝|孩子|小孩|婴儿|baby|infant)/, "BABY_FIELD"],
  [
    /^(介绍|推荐|转介|引荐|邀请|referr|referred).*(电话|手机|号码|联系方式|phone|mobile|tel|number)$/,
    "referrerPhone",
  ],
  [/^(介绍|推荐|转介绍|引荐|邀请)人?(姓名|名字|名)?$/, "referrer"],
  [
    /^(紧急|家属|家人|陪护|配偶|老公|丈夫|先生|爸爸|宝爸|emergency|husband|spouse|partner).*(电话|手机|号码|联系方式|phone|mobile|tel|number)$/,
    "phone2",
  ],
  [/^(紧急|家属|家人|陪护|配偶|老公|丈夫|爸爸|宝爸|emergency|husband|spouse|partner)/, "IGNORED"],
  [/^(美容|调理|技|咨询|护理|治疗|医|芳疗|美疗)师?(师|顾问|生)?(电话|手机|手机号)$/, "IGNORED"],
  [
    /^(顾问|员工|职员|门店|店铺|公司|医生|护士|staff|therapist|clinic|store|company|doctor).*(电话|手机|手机号|phone|mobile)$/,
    "IGNORED",
  ],
  [/(部位|bodypart|treatmentarea)$/, "bodyPart"],
  [/(到期|有效期|失效|过期|expir|validuntil)/, "expiryDate"],
  [/(尾款|欠款|余款|欠费|outstandingbalance|balancedue)$/, "owed"],
  [
    /(剩余|余|未做|未用|未耗|未消耗|未划扣|可用)(次|次数|堂|堂数|节|节数|数量|课时)$/,
    "qtyRemaining",
  ],
  [
    /(已做|已用|已使用|已耗|已消耗|已划扣|已扣|已上|耗用)(次|次数|堂|堂数|节|节数|数量|课时)?$/,
    "qtyUsed",
  ],
  [/(赠送|加送|送)(次|次数|堂|堂数|数量)$/, "qtyGift"],
  [/(总|购买|共)(次|次数|堂|堂数|节|节数|课时)$/, "qtyBought"],
  [/(划扣|消耗|耗卡|核销|扣卡)(金额|业绩|额|价值)$/, "REDEEMED_VALUE"],
  [/(余额|结余)$/, "cardBalance"],
  [
    /^(最近|最后|最後|末次|上次|近)(一次)?(到店|到院|到诊|来店|来院|就诊|光临|护理|服务|消费|做项目|治疗)(日期|时间|日)?$/,
    "lastVisitDate",
  ],
  [
    /^(下次|再次|下一次|预计|计划|应)(一次)?(回访|联系|联络|跟进|追踪|致电|沟通|电访|提醒|邀约)/,
    "nextContactDate",
  ],
  [/^(下次|下一次)(预约|到店|来店|到院|护理|服务)/, "appointmentDate"],
  [/^(首次|第一次|初次)(到店|到院|来店|来院|就诊|消费|光临)/, "joinDate"],
  [/(回访|跟进|追踪|跟踪|电访|通话|致电|沟通|联络|拨打|邀约|关怀)(日期|时间|日)$/, "callDate"],
  [
    /(回访|跟进|追踪|跟踪|电访|通话|致电|沟通|联络|拨打|邀约|关怀)(结果|情况|状态|状况)$/,
    "callOutcome",
  ],
  [
    /(回访|跟进|追踪|跟踪|电访|通话|致电|沟通|联络|关怀)(内容|记录|纪录|备注|小结|详情|反馈)$/,
    "callNotes",
  ],
  [/(回访|跟进|追踪|跟踪|电访|致电|联络|拨打|关怀)(人|人员|员|者)$/, "caller"],
  [/(更新|修改|录入)(时间|日期)$/, "AUDIT"],
  [/^(call|contact|attempt|callattempt|contactattempt|followup)\d{0,2}(date|day|on)$/, "callDate"],
  [
    /^(call|contact|attempt|callattempt|contactattempt|followup)\d{0,2}(outcome|result|status)$/,
    "callOutcome",
  ],
  [
    /^(call|contact|attempt|callattempt|contactattempt|followup)\d{0,2}(notes?|comments?|remarks?)$/,
    "callNotes",
  ],
  [/^(call|contact|attempt|callattempt|contactattempt|followup)\d{0,2}(by|caller)$/, "caller"],
];

/** What a folded header key means by one of its parts; `undefined` when no pattern fits. */
export function fieldByPattern(key: string): FieldName | undefined {
  return patterns.find(([pattern]) => pattern.test(key))?.[1];
}
