import type { HeaderPattern } from "./headerPattern";

/** Headers of who a client is, what she wants and how she felt, told by a part of them. */
export const clientPatterns: readonly HeaderPattern[] = [
  [
    /^(?:国历|公历|阳历|新历|solar)(?:或|or)?(?:农历|阴历|旧历|lunar)$|^(?:农历|阴历|旧历|lunar)(?:或|or)?(?:国历|公历|阳历|新历|solar)$/,
    "birthdayCalendar",
  ],
  [
    /^是否(?:为|是)?(?:农历|阴历|旧历)(?:生日)?$|^(?:生日|birthday)(?:的)?(?:类型|类别|历别|历法|属性|type|calendar)$|^历[别法]$/,
    "birthdayCalendar",
  ],
  [/^(?:生日|出生日期|birthday|bday|birthdate|dob)(?:农历|阴历|旧历|lunar)$/, "birthdayLunar"],
  [/^(?:chinese)?lunar(?:calendar)?(?:birthday|birthdate|bday|dob)$/, "birthdayLunar"],
  [
    /^(?:个人)?(?:微信|wechat|weixin|wx|vx|line|whatsapp|kakaotalk|instagram|ig|messenger|telegram)(?:号|号码|账号|帐号|id|userid|名|名称|昵称|handle|account|name|no|number)?$/,
    "wechat",
  ],
  [/^(?:先生|男)(?:或)?(?:女士|小姐|女)$/, "gender"],
  [
    /^(?:拒[绝收接]?|勿|免|不要|不再|不愿|不想|不)(?:接听|接收|接受|接)?(?:打扰|扰|打|访|电|营销|行销|推销|讯息|信息|短信|消息|电话|来电|联系|联络)$/,
    "doNotContact",
  ],
  [
    /^(?:email|sms|phone|text)?(?:optedout|optout|optedin|optin|unsubscribed?|subscribed|dnc|dnd)(?:status|flag|yn|list)?$|^accepts?(?:email|sms|phone|text)?(?:marketing|calls?|contact|texts?)$/,
    "doNotContact",
  ],
  [
    /^(?:期望|期待|意向|意愿|想[要做改善了解]{1,3}|有兴趣|感兴趣|待开发|需改善|改善)的?(?:项目|疗程|问题|部位|方向)$/,
    "needs",
  ],
  [/^(?:心理)?(?:期望|期待|预期)(?:度|程度|值|价值|分|分数|评分|得分|打分)$/, "expectation"],
  [/^(?:expect|expected|expectation)(?:score|value|rating|level|point)s?$/, "expectation"],
  [/^(?:实际)?(?:体验|感受)(?:度|感|值|价值|分|分数|评分|得分|打分)$/, "experience"],
  [/^(?:actual|felt)?experienced?(?:score|value|rating|level|point)s?$/, "experience"],
  [
    /满意(?:度|程度|率|值|分|分数|评分|打分|指数)$|satisf\w*(?:score|rating|level|index)?$/,
    "satisfaction",
  ],
  [/^(?:feedback|review|star|service|overall)(?:score|rating|stars?)s?$/, "satisfaction"],
  [
    /^(?:last|mostrecent|latest|previous)(?:visit|visited|seen|service|appointment|appt|attended|attendance|checkin|session|booking)(?:date|on|day)?$/,
    "lastVisitDate",
  ],
  [/^(?:入住|所住)?(?:房间|房|套房|床位|床)(?:号|号码|编号|型|类型|名称)?$/, "roomNo"],
];
