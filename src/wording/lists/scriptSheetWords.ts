import type { Reason } from "../../core/calling/callPlan";
import type { Language } from "../../core/clients/language";

type Names = Readonly<Partial<Record<Reason, string>>>;

const en = {
  name: "Scripts",
  title: "Scripts: what is said in a call. Write over any text.",
  about:
    "A blank cell takes our words, – leaves a piece out. Two rows for one script: the lower one counts. " +
    "A day of a plan gets its own row: postop_early/21.",
  placeholders: (names: string) => `Filled in for each client: ${names}`,
  columns: { key: "Script", about: "When it is said", language: "Spoken in" },
  cells: {
    snippet: "First line",
    opening: "Opening",
    reason: "Why I call",
    care: "Care",
    question: "Question",
    offer: "Offer",
    close: "Close",
    say1: "She says 1",
    answer1: "Answer 1",
    say2: "She says 2",
    answer2: "Answer 2",
    say3: "She says 3",
    answer3: "Answer 3",
  },
  languages: { en: "English", "zh-CN": "中文" } satisfies Record<Language, string>,
  /** Where the call sheet has one name for several scripts: what is said, never what she is. */
  reasons: {
    lost_neglect: "Gone quiet: an apology first",
    dormant_able: "Gone quiet: an invitation",
    dormant_low_b: "Gone quiet: what is on offer",
  } as Names,
  onDay: (about: string, day: string) => `${about}: day ${day}`,
  herself: (about: string) => `${about}: she calls herself`,
  uses: { voicemail: "On a voicemail", message: "In a message" },
  moments: {
    doNotCall: "She wants no calls",
    wrongNumber: "Wrong number",
    thirdParty: "Somebody else answers",
    redFlag: "A symptom she tells of",
  },
  footer: "Our words are proposals: approve them before you use them.",
};
export type ScriptSheetWords = typeof en;

const zhCN: ScriptSheetWords = {
  name: "话术",
  title: "话术：回访时说什么。任何一格都可以改写。",
  about:
    "空格用我们的原话，写 – 表示这句不说。同一条话术有两行，以下面一行为准。" +
    "随访某一天可另加一行：postop_early/21。",
  placeholders: (names) => `按顾客自动填入：${names}`,
  columns: { key: "话术编号", about: "什么时候说", language: "话术语言" },
  cells: {
    snippet: "第一句",
    opening: "开场",
    reason: "缘由",
    care: "关心",
    question: "提问",
    offer: "邀约",
    close: "收尾",
    say1: "顾客说 1",
    answer1: "回答 1",
    say2: "顾客说 2",
    answer2: "回答 2",
    say3: "顾客说 3",
    answer3: "回答 3",
  },
  languages: { en: "English", "zh-CN": "中文" },
  reasons: {
    lost_neglect: "久未到店：先道歉",
    dormant_able: "久未到店：邀请",
    dormant_low_b: "久未到店：有什么优惠",
  },
  onDay: (about, day) => `${about}：第 ${day} 天`,
  herself: (about) => `${about}：本人打`,
  uses: { voicemail: "语音留言", message: "发消息" },
  moments: {
    doNotCall: "她不想再接电话",
    wrongNumber: "号码错了",
    thirdParty: "别人接的电话",
    redFlag: "她说到不舒服",
  },
  footer: "这些话术是建议，使用前请店里审核。",
};

const wordsByLanguage: Readonly<Record<Language, ScriptSheetWords>> = { en, "zh-CN": zhCN };

/** Words of the sheet Scripts and of whoever names a script. */
export function scriptSheetWords(language: Language): ScriptSheetWords {
  return wordsByLanguage[language];
}
