import type { Guardrail } from "../../core/calling/callPlan";

export const guardrails: Readonly<Record<Guardrail, string>> = {
  do_not_contact: "勿联系",
  no_contact_way: "没有电话和微信",
  parked: "已搁置",
  wrong_number: "号码不对",
  no_consent: "未同意",
  safety_open: "有事未结",
  no_selling_window: "恢复期内",
  minor_or_hold: "未成年或暂不打扰",
  taken_off: "店长移出今日",
  not_before: "暂缓，还没到日子",
  future_booking: "已有预约",
  recent_contact: "最近联系过",
  resting: "三次未接，先歇一歇",
  held_out: "本月抽签不打",
  same_phone: "同号已联系",
};

/** 名单为什么短:每条护栏拦下了几位。 */
export const heldBack: Readonly<Record<Guardrail, (clients: number) => string>> = {
  do_not_contact: (clients) => `${clients} 位顾客要求不再联系。`,
  no_contact_way: (clients) => `${clients} 位顾客没有留电话，也没有微信。`,
  parked: (clients) => `${clients} 位顾客已由店长搁置。`,
  wrong_number: (clients) => `${clients} 位顾客的号码打不通或不对，已列入待修资料。`,
  no_consent: (clients) => `${clients} 位顾客不同意接收推荐，或需要先问过。`,
  safety_open: (clients) => `${clients} 位顾客有事未结，结清前不推荐项目。`,
  no_selling_window: (clients) => `${clients} 位顾客还在恢复期，先不推荐项目。`,
  minor_or_hold: (clients) => `${clients} 位顾客未满 18 岁，或因私事暂不打扰。`,
  taken_off: (clients) => `${clients} 位顾客由店长移出今日回访。`,
  not_before: (clients) => `${clients} 位顾客暂缓，还没到可以联系的日子。`,
  future_booking: (clients) => `${clients} 位顾客已经有预约。`,
  recent_contact: (clients) => `${clients} 位顾客最近刚联系过。`,
  resting: (clients) => `${clients} 位顾客三次没接通，先歇一段时间。`,
  held_out: (clients) => `${clients} 位顾客本月抽签不打，用来比较打电话有没有用。`,
  same_phone: (clients) => `${clients} 位顾客和今天要联系的人同用一个号码。`,
};
