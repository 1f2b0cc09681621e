import type { HeaderPattern } from "./headerPattern";
import { callPatterns } from "./headerPatternsOfCalls";
import { clientPatterns } from "./headerPatternsOfClients";
import type { FieldName } from "./fieldNames";

/**
 * Headers told by a part of them, in order; asked when the whole words are in no list. A qualifier
 * decides before its noun does: 介绍人电话 is not her phone, 宝宝生日 not her birthday.
 */
const patterns: readonly HeaderPattern[] = [
  [/^(?:身份证|证件|公历|阳历|新历|国历|西历|西元)上?的?(?:生日|出生)/, "birthday"],
  [/^(?:农历|阴历|旧历|老历)的?(?:生日|出生|生辰)/, "birthdayLunar"],
  [
    /身份证|身分证|护照|社保|医保|健保卡|银行卡|银行账|银行帐|开户行|(?:银行|bank).*(?:卡号|账号|帐号|account)|信用卡号|passport|ssn|nationalid|bankaccount|iban/,
    "SENSITIVE",
  ],
  [
    /病史|过敏|手术史|用药|疾病|禁忌|诊断|血型|血压|怀孕|allerg|medicalhist|medication|contraindic/,
    "HEALTH",
  ],
  [/^(?:male|m|男)(?:female|f|女)$|^(?:客户|顾客|会员)?称谓性别$/, "gender"],
  [
    /^(?:现金|刷卡|微信|支付宝|转账|信用卡|cash|card|cheque|transfer|wechat|alipay){2,}$/,
    "payMethod",
  ],
  [
    /^(?:电话|手机|短信|微信|邮件|面谈|到店|phone|call|sms|text|email|wechat|whatsapp|line){3,}$/,
    "callChannel",
  ],
  [/(签名|签字|签章|signature)$/, "IGNORED"],
  [/(型号|品牌|归属地|model)$/, "IGNORED"],
  [/预产|^(预计|预期)(分娩|生产)(日期|时间|日)?$/, "dueDateBaby"],
  [
    /^(?:estimated|expected)(?:date)?(?:of)?(?:due|deliver)|^babydue|^baby(?:s)?duedate/,
    "dueDateBaby",
  ],
  [
    /^(宝宝|孩子|小孩|婴儿|baby|infant).*(生日|出生|生产|birth|dob|born)|(生日|出生日期|birth|birthdate|birthday|dob)(宝宝|孩子|baby|infant)$/,
    "deliveryDate",
  ],
  [/^(宝宝|孩子|小孩|婴儿|baby|infant)/, "BABY_FIELD"],
  [
    /^(介绍|推荐|转介|引荐|邀请|referr|referred).*(电话|手机|号码|联系方式|phone|mobile|tel|number)$/,
    "referrerPhone",
  ],
  [/^(介绍|推荐|转介绍?|引荐|邀请)[人者]?(姓名|名字|名)?$/, "referrer"],
  [
    /^(紧急|家属|家人|陪护|配偶|老公|丈夫|先生|爸爸|宝爸|emergency|husband|spouse|partner).*(电话|手机|号码|联系方式|phone|mobile|tel|number)$/,
    "phone2",
  ],
  [/^(紧急|家属|家人|陪护|配偶|老公|丈夫|爸爸|宝爸|emergency|husband|spouse|partner)/, "IGNORED"],
  [
    /^(?:另一|另外|第二|其[它他])(?:个)?(?:联系)?(?:电话|手机|号码|手机号|联系方式)$|^(?:联系)?(?:电话|手机)(?:号码?)?[2二3三]$|^(?:住宅|家里|家庭|家用|住家|公司|备用|固定)(?:联系)?(?:电话|手机|号码|手机号)$|^nextofkin.*(?:phone|mobile|tel|number)$|^(?:phone|telephone|tel|mobile|cell|电话|手机)(?:home|work|office|business|other|alt|backup|家|家里|公司|宅|住宅|备用)$|^(?:backup|alt|alternate|other|second|spare)(?:contact|phone|mobile|tel|number)s?(?:no|number)?$/,
    "phone2",
  ],
  [/^(?:每周|固定|轮)?(?:休息|休假|轮休)(?:日|天|时间|安排)?$/, "offDays"],
  [
    /^(?:每日|每天|日|当日)(?:回访|电话|拨打|外呼|任务)(?:任务|电话)?(?:量|数|数量|目标|指标|上限|次数)?$/,
    "dailyQuota",
  ],
  [/^(?:是否还?)?[在任][职岗](?:情况|状态|状况|与否|否)?$/, "staffStatus"],
  [/^(美容|调理|技|咨询|护理|治疗|医|芳疗|美疗)师?(师|顾问|生)?(电话|手机|手机号)$/, "IGNORED"],
  [
    /^(顾问|员工|职员|门店|店铺|公司|医生|护士|staff|therapist|clinic|store|company|doctor).*(电话|手机|手机号|phone|mobile)$/,
    "IGNORED",
  ],
  [/(部位|bodypart|treatmentarea)$/, "bodyPart"],
  [
    /^(?:body|treated|treatment|injection)(?:zone|site|area|part|location)s?$|^areas?of(?!concern|interest)/,
    "bodyPart",
  ],
  [
    /拉黑|黑名单|^(?:请勿|勿|别|不要|不愿|拒绝|拒接|禁止|停止|不想|不可|不准)(?:被|再)?(?:打扰|骚扰|联系|联络|来电|接?电话|回访|营销|推销)$/,
    "doNotContact",
  ],
  [
    /^是否(?:愿意|接受|允许|可以?)(?:接|被)?(?:电话|联系|联络|回访|营销|打扰)$|^(?:marketing|calls?|contact|sms)(?:allowed|permitted|ok)$|^no(?:phone)?(?:calls?|contact|messages?|texts?|marketing)(?:please)?$|^(?:please|pls)?(?:stop|block)(?:ed)?(?:contact|calls?|marketing|messages?)$|^contactblocked$|^(?:please|pls)?do(?:not|nt)(?:contact|call|disturb|ring|phone|message|text|market|solicit|email|sms)|^(?:sms|email|marketing|phone|call)(?:opt(?:ed)?(?:in|out)|unsubscribed?)|^(?:agrees?|oktobe|happytobe)(?:to)?(?:be)?(?:contact|call|text)/,
    "doNotContact",
  ],
  [
    /^(?:是否)?(?:签|已签|签署)?(?:知情)?(?:同意|授权)(?:书|接收|使用|同意)?$|^(?:是否)?(?:同意|授权)(?:接收|接受|收|推送)?(?:营销|行销|推广|推送|短信|简讯|信息|消息|广告)(?:信息|短信|消息)?$|^授权联[系络]$|^(?:是否)?(?:签|已签|签署)?(?:知情|营销|隐私|个资|个人信息|信息)(?:使用)?(?:同意|授权)书?$|^(?:营销|行销|推广|短信)(?:同意|授权)书$|^(?:短信|营销|隐私|信息|个人信息|个资|行销|data|privacy|gdpr|sms)(?:政策)?(?:同意|授权|consent)$|^(?:(?:signed|marketing|hipaa|pdpa|client|patient|treatment))?consent(?:form)?(?:signed|status|onfile|given|yn|date)?$/,
    "consent",
  ],
  [
    /^(?:营销|行销|推广|促销|广告)类?(?:短信|简讯|信息|消息|推送|微信)$|^ok(?:ay)?to(?:be)?market(?:ed)?(?:to)?$/,
    "consent",
  ],
  [
    /(?:[未没](?:到店|来店|回店|到院|到|来|消费)|^距(?:上次|今|离|最近).{0,4}|^(?:沉睡|流失|休眠|间隔))(?:天数|时长|天)$|^(?:几|多少)天[没未]|^days(?:since|not|away|inactive|from)|^daysince/,
    "daysSince",
  ],
  [
    /^(?:free|bonus|gift|extra|complimentary)(?:sessions?|visits?|treatments?)$|^(?:加赠|附赠|赠)(?:次|次数|堂|堂数|节|节数)$/,
    "qtyGift",
  ],
  [
    /^(?:sessions?|visits?|treatments?|number)(?:used|taken|done|completed|redeemed|consumed)$|^(?:用|做|使用|消耗|操作)了(?:几|多少)?次$|^(?:用|做|耗|消|扣)(?:掉|完)(?:次|次数|堂|堂数|节|节数|课时)$|^已(?!购|买|付|赠|约|到|接).{1,3}(?:次|次数|堂|堂数|节|节数|课时)$/,
    "qtyUsed",
  ],
  [
    /^(?:sessions?|visits?|treatments?)(?:left|remaining|outstanding|unused|togo)$|^(?:还)?[剩余](?:几|多少)次$|^(?:剩余|可用|未使用).{1,2}(?:次|次数|堂|堂数|节|节数|课时)$|^[未没待](?!到|来|接|通|联|付|约).{1,2}(?:次|次数|堂|堂数|节|节数|课时)$/,
    "qtyRemaining",
  ],
  [
    /^(?:sessions?|visits?|treatments?)(?:in|per)(?:package|course|plan)$|^[买购][了买]?(?:几|多少)次$|^(?:购入|买入|购买|购卡|开卡|办卡)总?(?:次|次数|堂|堂数|节|节数|课时)$/,
    "qtyBought",
  ],
  [/^[单每](?:次|堂|节|支)(?:价|价格|金额|费用)?$/, "unitPrice"],
  [
    /^(?:有没有|有无|是否)(?:已)?[到来](?:店|院|诊|访)?$|^([到来])[没未]\1$|^已?[到来](?:店|院|诊)?(?:了没|没有|了吗)$/,
    "arrived",
  ],
  [/^成没成交?$|^成交(?:没|了没|没有|了吗)$/, "deal"],
  [/^退了?多少|^已?退[费款]$/, "refund"],
  [
    /^(?:订单|销售|合同|购卡|开卡|包卡|办卡|开单|成交|交易|原始|总购买|购买|套餐|疗程|服务|费用|折后|优惠后)总?(?:金额|价格|价款|总价|总额|合计)$/,
    "amount",
  ],
  [/^(?:待付|未付|未收|应收未收|尚欠|待收)(?:金额|款|款项|额)?$/, "owed"],
  [
    /^(?:实际|实)(?:支付|付款|付|收款|收|到账)(?:金额|款|额)?$|^到账(?:金额|款|额)?$|^(?:已|已经)?(?:支付|付款|收款)(?:金额|款额|额)$|^已[付收](?:金额|款额|额)$/,
    "paid",
  ],
  [
    /^(?:booking|reservation|holding|appointment|security|prepaid|paid)?deposit(?:amount|amt|paid|value|fee)?$|^(?:booking|holding|reservation)fee$|^(?:已[付交收缴])?(?:(?:留位|订位|占位|预约|意向|诚意)[费金]|[订定押]金)$/,
    "depositAmount",
  ],
  [
    /^(?:account|credit|wallet|prepaid|card|giftcard|stored|storecredit|storedvalue|current|remaining|client|membership)balance$/,
    "cardBalance",
  ],
  [/^预交(?:金|款|费|金额)?$|(?:订金|定金|预约金)(?:金额|数额|额)$/, "depositAmount"],
  [
    /(?:订金|定金|预约金).{0,3}(?:日期|时间|日)$|^[付交收缴下]了?[订定]金?.{0,2}(?:日期|时间|日)$/,
    "depositDate",
  ],
  [/^约?几点|^(?:预约|约|到店)(?:时点|钟点|时刻|点数|几点)/, "appointmentTime"],
  [/^(?:预约|约|约诊)(?!回访|跟进|电访|联[系络]).{0,3}(?:日期|日)$/, "appointmentDate"],
  [/^(?:预约|约诊|约定|赴约|赴诊).{0,3}(?:状态|情况|状况|结果)$/, "appointmentStatus"],
  [/^did(?:they|she|he|client)?(?:show|come|arrive|turnup|attend)/, "arrived"],
  [/^did(?:they|she|he|client)?(?:buy|purchase|close|convert|sign)/, "deal"],
  [
    /^(?:lifetime|cumulative|alltime|overall)(?:spend|spent|spending|value|sales|revenue|purchases|total)$|^(?:spend|spent|spending|sales|revenue|purchases)(?:todate|ytd)$|^消费(?:累计|总计|合计)|^(?:历史|累计|累积)总?(?:消费|充值|花费)(?:额|金额|总额)?$/,
    "totalSpend",
  ],
  [
    /^how(?:they|she|he|client)?(?:paid|pay)|^(?:paid|pay|payment)(?:with|via|using|through|options?)$/,
    "payMethod",
  ],
  [
    /(?:积分|点数|红利|返利|返扣|返现|赠金)(?:余额|结余|剩余)$|points?(?:balance|left|remaining|available)$/,
    "rebate",
  ],
  [/^(?:奖励|回馈|购物|返现|返还|返利)金(?:额|余额)?$|^返点(?:金额|余额|额)?$/, "rebate"],
  [/^(?:累计|总|共)?(?:到|来|到访|消费)(?:店|院|诊)?过?(?:总次数|次数|几次|多少次)$/, "visitCount"],
  [/^(?:住进|进|入住|入)(?:所|馆|院|会所|月子.{1,3}|房).{0,2}(?:日期|时间|日)$/, "stayStart"],
  [/^(?:分娩|生产|顺产|剖腹产|剖宫产)(?:日期|时间|日)+$/, "deliveryDate"],
  [/^(?:price|cost|fee)(?:per|each|a)[a-z]{2,}$/, "unitPrice"],
  [
    /^(?:loyalty|reward|bonus|member)s?(?:points?|rewards?)(?:balance|earned|available)?$/,
    "rebate",
  ],
  [/^(?:剩余|可用|当前|会员)?积分(?:余额|结余)?$|^赠送?金额?(?:余额)?$|^points/, "rebate"],
  [/^(?:卡内|卡上|账户|储值卡?|会员卡|钱包)(?:剩余|剩下)(?:金额)?$/, "cardBalance"],
  [
    /^(?:欠费|欠款|未付|未结|未收)(?:金额|额|清)$|^未(?:结清|付清|缴清|结|付|收|缴)(?:金额|款|款项|费用)?$|^(?:amount|balance)(?:owed|owing|outstanding)$/,
    "owed",
  ],
  [
    /^(?:支付|付款|付费|收款|结算|缴费|结账|买单)(?:方式|方法|渠道|管道|类型|途径|手段|工具)$|^怎么付/,
    "payMethod",
  ],
  [/^(?:how|where)(?:did)?(?:you|they|client)?(?:find|found|hear|heard|know)/, "source"],
  [/^(?:如何|怎么|从什么渠道|通过什么)(?:认识|知道|得知|了解|找到|来)/, "source"],
  [/谁介绍/, "referrer"],
  [/^(?:来店|来源|到店|客户|客源|获客|引流|进店)(?:途径|渠道|管道|来路|平台)$|^从哪/, "source"],
  [
    /^(?:老客|老带新|转介|推介|引荐)(?:介绍|客户|顾客|会员|人|者)$|^referring(?:client|member|patient|guest)$/,
    "referrer",
  ],
  [/(到期|有效期|失效|过期|expir|validuntil)|^效期/, "expiryDate"],
  [/^(?:备注|附注|注记|补充)(?:事项|说明|内容|信息|栏)+$/, "remarks"],
  [/(尾款|欠款|余款|欠费|outstandingbalance|balancedue)$/, "owed"],
  [
    /(剩余|余|未做|未用|未耗|未消耗|未划扣|可用)(次|次数|堂|堂数|节|节数|数量|课时)$/,
    "qtyRemaining",
  ],
  [
    /(已做|已用|已使用|已耗|已消耗|已划扣|已扣|已上|耗用)(次|次数|堂|堂数|节|节数|数量|课时)?$|^(?:划扣|消耗|核销|扣卡|耗卡|扣堂|扣课)的?(?:次|次数|堂数|节数|数量|课时)$/,
    "qtyUsed",
  ],
  [/(赠送|加送|送)(次|次数|堂|堂数|数量)$/, "qtyGift"],
  [/(总|购买|共)(次|次数|堂|堂数|节|节数|课时)$/, "qtyBought"],
  [/(划扣|消耗|耗卡|核销|扣卡)(金额|业绩|额|价值)$/, "REDEEMED_VALUE"],
  [/^(?:还|尚|仍)?欠(?:款|费|多少|金额)?(?:余额|结余)?$/, "owed"],
  [/^(?:未|待|应)(?:缴|付|收|结|补|还|缴清|付清|结清)(?:款|费)?(?:余额|余款|结余)$/, "owed"],
  [/(余额|结余)$/, "cardBalance"],
  ...callPatterns,
  ...clientPatterns,
];

/** What a folded header key means by one of its parts; `undefined` when no pattern fits. */
export function fieldByPattern(key: string): FieldName | undefined {
  return patterns.find(([pattern]) => pattern.test(key))?.[1];
}
