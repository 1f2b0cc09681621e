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
  copied: "Copied",
  copy: "Copy",
  call: "Call",
  close: "Close",
  back: "Back",
};

const zhCN: typeof en = {
  product: "诊所回访",
  tabs: { today: "今日", client: "顾客", scripts: "话术", results: "成效", setup: "设置" },
  keys: { choose: "选择", open: "打开", copy: "复制", toSheet: "表格" },
  copied: "已复制",
  copy: "复制",
  call: "拨打",
  close: "关闭",
  back: "返回",
};

/** The words around every tab of the pane. */
export function frameWords(language: Language): typeof en {
  return language === "zh-CN" ? zhCN : en;
}

export type FrameWords = typeof en;
