import type { Language } from "../../core/clients/language";
import type { Region } from "../../core/clients/region";

const en = {
  doNotContact: {
    title: "She asked not to be contacted",
    since: (on: string, because: string) => `Since ${on}: ${because}`,
    channels: "No calls, texts or WeChat.",
    serve: "If she comes or rings herself, serve her as usual.",
    lift: "She changed her mind: allow contact…",
    liftHint: "You will be asked who heard it, when, and her words.",
  },
  redFlag: {
    title: "A symptom is open: a doctor first",
    since: (on: string, because: string) => `${on}: ${because}`,
    say: "Say only this now",
    words: (emergency: string) =>
      "I can’t judge this and I don’t want to lose time. Please stay on the line while I get the " +
      `doctor. If we are cut off, ring ${emergency} or go to the nearest emergency department.`,
    wordsNoNumber:
      "I can’t judge this and I don’t want to lose time. Please stay on the line while I get the " +
      "doctor. If we are cut off, go to the nearest emergency department.",
    neverJudge: "Do not judge it. Never say “it’s normal”.",
    doNow: "Do at once",
    onDuty: (names: readonly string[]) => `On duty: ${names.join(", ")}`,
    steps: (emergency: string) => [
      "Get the doctor on duty to take this call.",
      `No doctor: she goes to the nearest emergency department or rings ${emergency}.`,
      "Tell the manager.",
    ],
    emergencyAnywhere: "the emergency number",
    hidden: "All selling text is hidden until a doctor closes this.",
    pausedToo: (reasons: number) =>
      `All selling text is hidden and ${reasons} other ${reasons === 1 ? "reason is" : "reasons are"} ` +
      "paused until a doctor closes this.",
    tookOver: "Doctor took over",
    cutOff: "We were cut off",
    close: "Close it…",
  },
  complaint: {
    title: "A complaint is open",
    since: (on: string, because: string) => `${on}: ${because}`,
    first: "Listen and put it right. No offer until it is closed.",
    close: "Close the complaint…",
  },
};

const zhCN: typeof en = {
  doNotContact: {
    title: "她要求不再联系",
    since: (on, because) => `${on}起：${because}`,
    channels: "电话、短信、微信都不要发。",
    serve: "她自己来店、来电，照常接待。",
    lift: "她改主意了：恢复联系…",
    liftHint: "要写明谁听到的、哪天、怎么说的。",
  },
  redFlag: {
    title: "有不适未了结，先请医生",
    since: (on, because) => `${on}：${because}`,
    say: "现在只说这几句",
    words: (emergency) =>
      "您说的情况我不能判断，也不想耽误您。请别挂电话，我现在就请医生接；如果断线，请您马上打 " +
      `${emergency}，或去附近的急诊。`,
    wordsNoNumber:
      "您说的情况我不能判断，也不想耽误您。请别挂电话，我现在就请医生接；如果断线，请您马上去附近的急诊。",
    neverJudge: "不评价，不说“没事”“正常”。",
    doNow: "马上做",
    onDuty: (names) => `今天在岗：${names.join("、")}`,
    steps: (emergency) => [
      "请值班医生接这个电话。",
      `找不到医生：请她立刻去最近的急诊，或打 ${emergency}。`,
      "告诉店长。",
    ],
    emergencyAnywhere: "急救电话",
    hidden: "推销话术全部藏起，直到医生关闭。",
    pausedToo: (reasons) => `推销话术全部藏起，另外 ${reasons} 个理由暂停，直到医生关闭。`,
    tookOver: "已转医生",
    cutOff: "断线了",
    close: "关闭…",
  },
  complaint: {
    title: "投诉未了结",
    since: (on, because) => `${on}：${because}`,
    first: "先听，先解决。了结之前不推荐项目。",
    close: "了结投诉…",
  },
};

/** Where help is called where the clinic is; `undefined` where that is not known. */
export const emergencyNumbers: Readonly<Record<Region, string | undefined>> = {
  CN: "120",
  TW: "119",
  HK: "999",
  US: "911",
  GB: "999",
  other: undefined,
};

/** The words of a card that nothing may be sold on: a symptom, a complaint, a wish to be left alone. */
export function safetyWords(language: Language): typeof en {
  return language === "zh-CN" ? zhCN : en;
}

export type SafetyWords = typeof en;
