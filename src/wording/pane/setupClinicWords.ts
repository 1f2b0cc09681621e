import type { Language } from "../../core/clients/language";

const en = {
  place: {
    title: "Where the clinic is",
    region: "Region",
    regionHint: "Decides how 3/4 is read, and which phone numbers can be dialled.",
    regionAsFound: (region: string | undefined) =>
      region === undefined ? "As the sheets say: not clear" : `As the sheets say: ${region}`,
    language: "Language of the sheets we make",
    languageAsFound: "As most headings are",
    languages: { en: "English", "zh-CN": "中文" },
  },
  closed: {
    title: "Days without calls",
    weekdays: "Closed every",
    days: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    single: "Closed once",
    add: "Add this day",
    addDay: "Day the shop is closed",
    remove: (on: string) => `Open on ${on} after all`,
    none: "No single day.",
  },
  words: {
    title: "What scripts may say",
    note: "Kept in this workbook and put into scripts. No client is named here.",
    store: "Name of the shop",
    storeHint: "As callers say it",
    aftercareLine: "Phone after a treatment",
    aftercareLineHint: "Answered day and night",
    offer: "What may be offered",
    offerHint: "Left empty, nothing is offered",
    gift: "Gift",
    giftHint: "Left empty, none is mentioned",
    refundTerms: "Refund rule for deposits",
    refundTermsHint: "The real one, in one sentence: it switches on “Deposit at month end”",
    reviewTerms: "What a review costs",
    reviewTermsHint: "Such as “the first within 90 days is free”",
  },
  keep: "Keep",
};

const zhCN: typeof en = {
  place: {
    title: "门店在哪里",
    region: "地区",
    regionHint: "关系到 3/4 怎么读，哪些电话能打。",
    regionAsFound: (region) => (region === undefined ? "看表：看不出" : `看表：${region}`),
    language: "我们做的表用什么语言",
    languageAsFound: "和多数表头一样",
    languages: { en: "English", "zh-CN": "中文" },
  },
  closed: {
    title: "不打电话的日子",
    weekdays: "每周店休",
    days: ["周一", "周二", "周三", "周四", "周五", "周六", "周日"],
    single: "只休这一天",
    add: "加上这天",
    addDay: "哪天店休",
    remove: (on) => `${on} 照常营业`,
    none: "没有单独的店休日。",
  },
  words: {
    title: "话术里可以说的",
    note: "记在这个工作簿里，用在话术里。这里不写任何顾客。",
    store: "店名",
    storeHint: "打电话时怎么说",
    aftercareLine: "术后电话",
    aftercareLineHint: "白天晚上都有人接",
    offer: "可以给的优惠",
    offerHint: "不填就不提优惠",
    gift: "礼物",
    giftHint: "不填就不提礼物",
    refundTerms: "订金退款规定",
    refundTermsHint: "真实的规定，一句话：写了就启用“月底订金”",
    reviewTerms: "复查怎么收费",
    reviewTermsHint: "例如“90 天内第一次免费”",
  },
  keep: "记住",
};

/** The words for what the clinic says about itself: place, closed days, and words for scripts. */
export function setupClinicWords(language: Language): typeof en {
  return language === "zh-CN" ? zhCN : en;
}

export type SetupClinicWords = typeof en;
