import type { AbsenceCauseCode, CallOutcome, ClientMark } from "../../core/clients/codes";

export const outcomes: Readonly<Record<CallOutcome, string>> = {
  reached: "接通",
  no_answer: "无人接听",
  unreachable: "无法接通",
  busy: "占线",
  hung_up: "挂断",
  declined_call: "拒接",
  callback: "稍后回电",
  appointment: "约好到店",
  considering: "考虑中",
  not_now: "暂时不来",
  not_interested: "没有意向",
  moved_to_wechat: "转微信沟通",
  complaint: "投诉",
  do_not_contact: "勿再联系",
  wrong_number: "号码不对",
  invalid_number: "空号停机",
  medical_escalation: "转医生",
  hold: "暂不打扰",
  escalated: "转店长",
  closed_deceased: "结束档案",
};

export const absenceCauses: Readonly<Record<AbsenceCauseCode, string>> = {
  not_professional: "不够专业",
  weak_relation: "关系维护不够",
  no_effect: "没有效果",
  too_salesy: "推销太多",
  other: "其他",
};

export const marks: Readonly<Record<ClientMark, string>> = {
  reactivate: "要激活",
  park: "搁置",
  neglected: "我们疏忽了",
  do_not_contact: "勿联系",
  consent: "同意联系",
  owner: "负责人",
  red_flag_closed: "红旗已结",
  complaint_closed: "投诉已结",
  same_person: "同一个人",
  not_the_same_person: "不是同一个人",
  added_today: "加入今日",
  taken_off: "移出今日",
  handed_to: "转交",
  not_before: "暂缓到",
};
