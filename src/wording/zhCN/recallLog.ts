import type { RecallLogWords } from "../en/recallLog";

export const recallLog: RecallLogWords = {
  sheetName: "回访日志",
  title: "回访日志：每个结果一行，只增加，不修改。",
  columns: {
    key: "记录号",
    date: "回访日期",
    caller: "回访人",
    clientId: "顾客编号",
    client: "顾客姓名",
    phone: "电话",
    reason: "为什么打",
    outcome: "回访结果",
    nextContact: "下次回访日期",
    note: "回访内容",
    absenceCause: "未到原因",
    mood: "情绪",
    need: "听到的需求",
    script: "所用话术",
    callType: "回访类型",
    takesBack: "撤回记录号",
  },
  undone: "已撤销",
  footer: "内含顾客资料：请留在店内。",
};
