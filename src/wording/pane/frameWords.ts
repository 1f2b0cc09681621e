import type { Language } from "../../core/clients/language";

const en = {
  product: "Clinic Recall",
  tabs: {
    today: "Today",
    client: "Client",
    scripts: "Scripts",
    results: "Results",
    setup: "Set-up",
  },
  keys: {
    choose: "choose",
    open: "open",
    copy: "copy",
    toSheet: "sheet",
  },
  iAm: "I am",
  iAmHint: "Stands beside what you change in this workbook, until the pane is closed.",
  copied: "Copied",
  copy: "Copy",
  call: "Call",
  close: "Close",
  back: "Back",
  ribbonButtons: { setup: "Check this workbook", results: "Results" },
  leftByRibbon: (button: string) =>
    `You chose “${button}” on the ribbon. Excel could not open the pane by itself; here it is.`,
  edited: "The workbook has changed since it was read.",
  readAgain: "Read it again",
  view: "Language and colours",
  language: "Language",
  languages: { en: "English", "zh-CN": "中文" },
  colours: "Colours",
  appearances: { asExcel: "As in Excel", light: "Light", dark: "Dark" },
};

const zhCN: typeof en = {
  product: "诊所回访",
  tabs: { today: "今日", client: "顾客", scripts: "话术", results: "成效", setup: "设置" },
  keys: { choose: "选择", open: "打开", copy: "复制", toSheet: "表格" },
  iAm: "我是",
  iAmHint: "写在您所做改动的旁边；关掉窗格就忘记。",
  copied: "已复制",
  copy: "复制",
  call: "拨打",
  close: "关闭",
  back: "返回",
  ribbonButtons: { setup: "检查工作簿", results: "回访成效" },
  leftByRibbon: (button) => `您在功能区点了“${button}”，Excel 没能自己打开窗格，内容在这里。`,
  edited: "读过之后，工作簿有改动。",
  readAgain: "重新读取",
  view: "语言和颜色",
  language: "语言",
  languages: { en: "English", "zh-CN": "中文" },
  colours: "颜色",
  appearances: { asExcel: "跟随 Excel", light: "浅色", dark: "深色" },
};

/** The words around every tab of the pane. */
export function frameWords(language: Language): typeof en {
  return language === "zh-CN" ? zhCN : en;
}

export type FrameWords = typeof en;
