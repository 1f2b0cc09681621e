import type { Language } from "../../core/clients/language";

const en = {
  expectations: {
    name: "Expectations",
    about:
      "One row a goal or a promise. On the day of the check she stands on the call sheet until the result is written here.",
    open: (open: number) => (open === 1 ? "1 check is open." : `${open} checks are open.`),
    results: ["reached", "partly", "not yet"],
    satisfaction: { result: "Satisfaction: result, %", care: "Satisfaction: care, %" },
  },
  experienceMap: {
    name: "Experience map",
    about:
      "What a client meets from the first word to long after, and who sees to it. Fill it in once; making it again keeps it.",
    columns: {
      stage: "Stage",
      contact: "Point of contact",
      feels: "What she should feel",
      doing: "What we do",
      who: "Who sees to it",
      told: "How we know",
    },
    rows: [
      ["Before", "First message or call"],
      ["Before", "Consultation"],
      ["During", "Reception"],
      ["During", "Treatment"],
      ["During", "Seeing her off"],
      ["In use", "The day after"],
      ["In use", "Care at home"],
      ["In use", "Check of the stage goal"],
      ["After", "Result"],
      ["After", "Birthday and holidays"],
      ["After", "Next need"],
    ],
  },
  clientId: "Client ID",
  client: "Client",
  phone: "Phone",
  title: (name: string, asOf: string) => `${name}, ${asOf}`,
  footer: "Personal data: keep this sheet in the clinic.",
};
export type ExpectationWords = typeof en;

const zhCN: ExpectationWords = {
  expectations: {
    name: "期望管理",
    about: "一个目标或一项承诺一行。到了检查日，顾客会出现在回访表上，直到这里写了结果。",
    open: (open) => `还有 ${open} 项检查没做。`,
    results: ["达成", "部分达成", "未达成"],
    satisfaction: { result: "效果满意度（%）", care: "服务满意度（%）" },
  },
  experienceMap: {
    name: "体验地图",
    about: "顾客从第一次联系到很久以后遇到的每个接触点，谁来负责。填一次即可，重新生成会保留。",
    columns: {
      stage: "阶段",
      contact: "接触点",
      feels: "希望顾客的感受",
      doing: "我们做什么",
      who: "谁负责",
      told: "怎么知道做到了",
    },
    rows: [
      ["购买前", "第一次消息或电话"],
      ["购买前", "面诊咨询"],
      ["购买中", "前台接待"],
      ["购买中", "做项目"],
      ["购买中", "送客"],
      ["使用时", "第二天问候"],
      ["使用时", "居家护理"],
      ["使用时", "检查阶段目标"],
      ["使用后", "看效果"],
      ["使用后", "生日和节日"],
      ["使用后", "新的需求"],
    ],
  },
  clientId: "顾客编号",
  client: "顾客姓名",
  phone: "电话",
  title: (name, asOf) => `${name}　${asOf}`,
  footer: "内含顾客资料：请留在店内。",
};

/** What the sheets Expectations and Experience map say, in the workbook's language. */
export function expectationWords(language: Language): ExpectationWords {
  return language === "zh-CN" ? zhCN : en;
}
