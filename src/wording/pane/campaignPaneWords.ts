import type { Language } from "../../core/clients/language";
import { plural } from "../en/plural";

const en = {
  title: "Campaigns",
  about:
    "Invite those who need a treatment. Whatever holds a call with an offer back holds an invitation back.",
  running: "On the sheet",
  none: "No campaign is on the sheet yet.",
  period: (from: string, to: string) => `${from} – ${to}`,
  reached: (reached: number, invited: number) =>
    `${reached} of ${plural(invited, "client")} reached`,
  over: "over",
  fresh: "A new campaign",
  need: "What it is about",
  needHint: "A treatment, a brand or a category, as in your sheets",
  name: "Its name",
  nameHint: "A campaign of the same name is replaced.",
  from: "First day",
  to: "Last day",
  reach: "Whom to invite",
  reachHint: {
    strong: "named it, or had it",
    broad: "consulted, paid or left a deposit, not treated",
    weak: "bought what others bought before it; never say so to her",
  },
  reaches: { strong: "Strong", broad: "Broad", weak: "Weak" },
  reachOf: (reach: string, hint: string) => `${reach}: ${hint}`,
  reachWithSize: (reach: string, clients: number, hint: string) =>
    `${reach} (${plural(clients, "client")}): ${hint}`,
  level: "How",
  levels: { 1: "By a call", 2: "To the monthly event", 3: "To the big event" },
  see: "See how many",
  missing: {
    need: "Say what it is about.",
    reach: "Choose whom to invite.",
  },
  keep: "Keep this campaign",
  planned: (name: string, invited: number) => `${name}: ${plural(invited, "client")} to invite`,
  later: (clients: number) =>
    `${plural(clients, "client has", "clients have")} no free place before the end.`,
  leftOut: "Left out",
  caller: "Caller",
  clients: "Clients",
  nobody: "Nobody yet",
  quota: "No caller gets more in a day than her quota.",
  says: "What is said",
  copySays: "Copy what is said",
  whom: "Whom it invites",
  more: (clients: number) => `Show ${clients} more`,
  nobodyFits: "Nobody fits. Choose a wider circle, or another word.",
};

export type CampaignPaneWords = typeof en;

const zhCN: CampaignPaneWords = {
  title: "活动邀约",
  about: "邀约需要某个项目的顾客。凡是不能推荐项目的顾客，也不会被邀约。",
  running: "表上的活动",
  none: "表上还没有活动。",
  period: (from, to) => `${from} 到 ${to}`,
  reached: (reached, invited) => `${invited} 位中已联系 ${reached} 位`,
  over: "已结束",
  fresh: "新活动",
  need: "关于什么",
  needHint: "项目、品牌或品类，与您表里的写法一样",
  name: "活动名称",
  nameHint: "同名的活动会被替换。",
  from: "第一天",
  to: "最后一天",
  reach: "邀约谁",
  reachHint: {
    strong: "自己提过，或做过",
    broad: "咨询过、付过款或有订金，还没做",
    weak: "买过别人之前买的项目；不要对她说原因",
  },
  reaches: { strong: "强关联", broad: "广关联", weak: "弱关联" },
  reachOf: (reach, hint) => `${reach}：${hint}`,
  reachWithSize: (reach, clients, hint) => `${reach}（${clients} 位）：${hint}`,
  level: "方式",
  levels: { 1: "打电话", 2: "邀到月度活动", 3: "邀到大型活动" },
  see: "看有多少人",
  missing: {
    need: "请写关于什么。",
    reach: "请选邀约谁。",
  },
  keep: "保留这个活动",
  planned: (name, invited) => `${name}：邀约 ${invited} 位顾客`,
  later: (clients) => `${clients} 位在结束前没有名额。`,
  leftOut: "没有列入",
  caller: "回访人",
  clients: "顾客",
  nobody: "还没有人",
  quota: "每人每天不超过自己的定额。",
  says: "怎么说",
  copySays: "复制这段话",
  whom: "邀约的顾客",
  more: (clients) => `再看 ${clients} 位`,
  nobodyFits: "没有合适的顾客。请放宽范围，或换一个词。",
};

/** What the pane says of campaigns. */
export function campaignPaneWords(language: Language): CampaignPaneWords {
  return language === "zh-CN" ? zhCN : en;
}
