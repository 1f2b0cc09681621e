import type { Guardrail } from "../../core/calling/callPlan";
import type { Language } from "../../core/clients/language";

type PassedChecks = Readonly<Record<Guardrail, string>>;

const en: PassedChecks = {
  do_not_contact: "She has not asked to be left alone.",
  no_contact_way: "There is a number or WeChat to reach her by.",
  parked: "She is not parked.",
  wrong_number: "Her number has not turned out wrong.",
  no_consent: "Nothing says she wants no offers.",
  safety_open: "No symptom or complaint is open.",
  no_selling_window: "She is not recovering from a treatment.",
  minor_or_hold: "No hold is in force.",
  taken_off: "Nobody took her off the list.",
  not_before: "Nobody put her off to a later day.",
  future_booking: "She has no booking ahead.",
  recent_contact: "Nobody spoke to her too recently.",
  resting: "She is not resting after unanswered tries.",
  held_out: "No lot keeps her off this month’s calls.",
  same_phone: "Nobody else on her number is called today.",
};

const zhCN: PassedChecks = {
  do_not_contact: "她没有要求勿扰。",
  no_contact_way: "有电话或微信可以联系。",
  parked: "没有被搁置。",
  wrong_number: "号码没有出过错。",
  no_consent: "没有说过不要推荐。",
  safety_open: "没有未了结的不适或投诉。",
  no_selling_window: "不在恢复期。",
  minor_or_hold: "没有暂停联系。",
  taken_off: "没有被移出名单。",
  not_before: "没有推迟到以后。",
  future_booking: "没有已约好的到店。",
  recent_contact: "最近没有刚联系过。",
  resting: "不在多次没接后的休息期。",
  held_out: "本月没有抽签留下她不打。",
  same_phone: "同一号码今天没有别人要打。",
};

/** What it means for a client that a guardrail was asked and did not hold. */
export function sayPassedCheck(guardrail: Guardrail, language: Language): string {
  return (language === "zh-CN" ? zhCN : en)[guardrail];
}
