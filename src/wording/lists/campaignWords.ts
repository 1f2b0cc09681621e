import type { Language } from "../../core/clients/language";
import type { Reach } from "../../core/campaigns/reach";

const en = {
  name: "Campaign",
  title: (name: string, asOf: string) => `Campaign ${name}, ${asOf}`,
  period: (from: string, to: string) => `From ${from} to ${to}.`,
  reach: {
    strong: "names it or had it",
    broad: "asked about it or paid for it",
    weak: "may like it",
  } satisfies Record<Reach, string>,
  size: (reach: string, clients: number) => `${reach}: ${clients}`,
  sizes: (sizes: string) => `Clients – ${sizes}.`,
  notSpokenOf: (need: string, others: string) =>
    `No sheet speaks of “${need}”, and nobody is known to go on to it. Check the word` +
    (others === "" ? "." : `; the sheets speak of: ${others}.`),
  invited: (invited: number, later: number) =>
    later === 0
      ? `${invited} to invite.`
      : `${invited} to invite; for ${later} there is no free place before the end.`,
  heldBack: (reasons: string) => `Left out: ${reasons}`,
  about:
    "Never say why somebody is on this list. Ask, look, and advise; offer only what she wants. " +
    "From her day on she stands on the call sheet; clear the day to put her aside.",
  levels: (levels: Readonly<Record<1 | 2 | 3, string>>) =>
    `Levels: 1 ${levels[1]}, 2 ${levels[2]}, 3 ${levels[3]}.`,
  columns: {
    clientId: "Client ID",
    client: "Client",
    phone: "Phone",
    reach: "List",
    say: "Say this",
  },
  noTurn: "no free place before the end",
  separator: ", ",
  sentenceSeparator: " ",
  footer: "Personal data: keep this sheet in the clinic and shred it when it is done.",
};
export type CampaignSaid = typeof en;

const zhCN: CampaignSaid = {
  name: "活动邀约",
  title: (name, asOf) => `活动邀约：${name}　${asOf}`,
  period: (from, to) => `从 ${from} 到 ${to}。`,
  reach: { strong: "明确提过或做过", broad: "咨询过或已付款", weak: "可能喜欢" },
  size: (reach, clients) => `${reach} ${clients} 位`,
  sizes: (sizes) => `顾客：${sizes}。`,
  notSpokenOf: (need, others) =>
    `没有一张表提到“${need}”，也看不出谁会接着做它。请核对这个词` +
    (others === "" ? "。" : `；表里常见的有：${others}。`),
  invited: (invited, later) =>
    later === 0 ? `邀约 ${invited} 位。` : `邀约 ${invited} 位，其中 ${later} 位在结束前没有名额。`,
  heldBack: (reasons) => `没有列入：${reasons}`,
  about:
    "不要对顾客说她为什么在这张名单上。先看、先问、再建议，只谈她自己想要的。" +
    "从活动回访日起她会出现在回访表上；清空这一天就是先放一放。",
  levels: (levels) => `级别：1 ${levels[1]}，2 ${levels[2]}，3 ${levels[3]}。`,
  columns: {
    clientId: "顾客编号",
    client: "顾客姓名",
    phone: "电话",
    reach: "名单",
    say: "这样说",
  },
  noTurn: "结束前没有名额",
  separator: "、",
  sentenceSeparator: "",
  footer: "内含顾客资料：请留在店内，用完销毁。",
};

/** What a campaign's sheet says, in the workbook's language. */
export function campaignWords(language: Language): CampaignSaid {
  return language === "zh-CN" ? zhCN : en;
}
