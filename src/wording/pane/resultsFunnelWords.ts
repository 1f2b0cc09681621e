import type { Language } from "../../core/clients/language";
import type { FunnelStage } from "../../core/results/funnelCharts";
import type { ReactivatedBy } from "../../core/policy/results";
import type { StageSignal } from "../../core/statistics/stageChart";
import { plural } from "../en/plural";
import { sayNumber } from "../sayNumber";

const en = {
  noCalls: "No call is logged yet. Outcomes typed on the call sheet or in the pane come here.",
  cuts: {
    day: "Day",
    week: "Week",
    month: "Month",
    caller: "Caller",
    reason: "Reason",
    script: "Script",
  },
  cutLabel: "Calls by",
  week: (monday: string) => `Week of ${monday}`,
  choose: "Which one",
  title: "From call to purchase",
  step: "Step",
  calls: "Calls",
  ofBefore: "% of step before",
  usual: "Usual?",
  stages: {
    calls: "Called",
    reached: "Reached",
    engaged: "Engaged",
    booked: "Booked",
    arrived: "Arrived",
    bought: "Bought",
  } as Readonly<Record<FunnelStage, string>>,
  yes: "yes",
  low: "low",
  high: "high",
  open: "open",
  usualRange: "usual range for so many",
  thisOne: "this one",
  openNote: (days: number) =>
    `Arrivals and purchases are counted for ${days} days after a call, so this is not final yet.`,
  smallNote: "Few calls: no comparison is made.",
  out: (stage: string, share: string, usual: string) => `${stage} ${share}, usually ${usual}`,
  outOf: (hits: number, trials: number) =>
    `${sayNumber(hits)} of ${sayNumber(trials)}. More than chance; worth a look.`,
  outside: "out of the usual",
  signals: {
    shock: "far outside the usual",
    drift: "slowly drifting away",
    watch: "worth watching",
  } as Readonly<Record<StageSignal, string>>,
  lost: (count: number) => `See the ${sayNumber(count)} who did not get so far`,
  lostTitle: (stage: string) => `Not ${stage.toLowerCase()}`,
  money: "Money",
  amount: "Amount",
  perClient: (count: number) => `Per client (${sayNumber(count)})`,
  moneyNote: (days: number) =>
    `Arrivals and purchases come from the visit and purchase sheets within ${days} days, not from what somebody ticked.`,
  broughtBackNote:
    "They came after a call, which is no proof that they came because of it: see More, Do the calls work?",
  countsAs: "Brought back means",
  broughtBackBy: { contact: "reached", arrival: "came", purchase: "bought" } as Readonly<
    Record<ReactivatedBy, string>
  >,
  broughtBack: "Dormant clients brought back",
  broughtBackTitle: "Brought back",
  broughtBackCents: "What they spent",
  charts: "Week by week",
  chartTitle: (stage: string, among: string) => `${stage}, of ${among.toLowerCase()}`,
  chartLabel: (stage: string, usual: string, outside: number) =>
    `${stage} week by week; usually ${usual}; ${plural(outside, "week")} outside the limits.`,
  chartsNote: (weeks: number) =>
    `The first ${weeks} closed weeks are frozen as the usual ones. A lozenge is a week outside the limits.`,
  weeksNeeded: (found: number, needed: number) =>
    `${plural(found, "closed week")} so far; ${needed} are needed before anything is called usual.`,
  noLimits: (stage: string) =>
    `${stage}: in the usual weeks it was all or nobody, so there are no limits to draw.`,
  share: "Share",
  limits: "Limits",
  weekOf: "Week",
  byCaller: "By caller",
  byReason: "By reason",
  byScript: "By script",
  name: "Name",
  booked: "Booked",
};

const zhCN: typeof en = {
  noCalls: "还没有回访记录。在回访表或本窗格里记下的结果会到这里来。",
  cuts: { day: "日", week: "周", month: "月", caller: "回访人", reason: "原因", script: "话术" },
  cutLabel: "回访按",
  week: (monday) => `${monday} 那一周`,
  choose: "看哪一个",
  title: "从电话到成交",
  step: "步骤",
  calls: "次",
  ofBefore: "比上一步",
  usual: "平常？",
  stages: {
    calls: "打出",
    reached: "接通",
    engaged: "聊开",
    booked: "预约",
    arrived: "到店",
    bought: "成交",
  },
  yes: "平常",
  low: "偏低",
  high: "偏高",
  open: "未定",
  usualRange: "这么多次的平常范围",
  thisOne: "这一次",
  openNote: (days) => `回访后 ${days} 天内的到店和成交都算，所以还不是最终结果。`,
  smallNote: "次数少，不作比较。",
  out: (stage, share, usual) => `${stage} ${share}，平常 ${usual}`,
  outOf: (hits, trials) =>
    `${sayNumber(trials)} 次里有 ${sayNumber(hits)} 次。不像是碰巧，值得看看。`,
  outside: "不寻常",
  signals: { shock: "远超平常范围", drift: "在慢慢偏离", watch: "值得留意" },
  lost: (count) => `看没走到这一步的 ${sayNumber(count)} 位`,
  lostTitle: (stage) => `没有${stage}`,
  money: "钱",
  amount: "成交金额",
  perClient: (count) => `客单（${sayNumber(count)} 位）`,
  moneyNote: (days) => `到店和成交按 ${days} 天内的真实记录算，不看谁勾了什么。`,
  broughtBackNote: "回访之后来的，不等于因为回访才来：见“更多”里的“回访到底有没有用”。",
  countsAs: "怎样算唤回",
  broughtBackBy: { contact: "接通", arrival: "到店", purchase: "成交" },
  broughtBack: "唤回的沉睡顾客",
  broughtBackTitle: "唤回",
  broughtBackCents: "他们的消费",
  charts: "逐周变化",
  chartTitle: (stage, among) => `${stage}，占${among}`,
  chartLabel: (stage, usual, outside) =>
    `${stage}逐周变化；平常 ${usual}；有 ${outside} 周超出范围。`,
  chartsNote: (weeks) => `前 ${weeks} 个完整周定为平常。菱形是超出范围的周。`,
  weeksNeeded: (found, needed) => `目前有 ${found} 个完整周；满 ${needed} 周才说什么是平常。`,
  noLimits: (stage) => `${stage}：平常的几周里不是全部就是没有，画不出范围。`,
  share: "比率",
  limits: "范围",
  weekOf: "周",
  byCaller: "按回访人",
  byReason: "按原因",
  byScript: "按话术",
  name: "名称",
  booked: "预约",
};

/** Words of the funnel (R1) in the Results tab. */
export function resultsFunnelWords(language: Language): typeof en {
  return language === "zh-CN" ? zhCN : en;
}

export type ResultsFunnelWords = typeof en;
