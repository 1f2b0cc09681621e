import type { Evidence } from "../../src/core/calling/evidence";
import { languages } from "../../src/core/clients/language";
import { sayEvidence, sayEvidenceLine, type EvidenceVoice } from "../../src/wording/sayEvidence";
import { sayMoney } from "../../src/wording/sayMoney";
import { wordsIn } from "../../src/wording/words";
import { day } from "../support/day";

function voiceIn(language: "en" | "zh-CN"): EvidenceVoice {
  return {
    words: wordsIn(language),
    money: (cents) => sayMoney(cents, "CNY", language),
    treatment: (treatment) => (treatment === "肉毒" ? undefined : treatment),
  };
}

const on = day("2026-07-02");

/** One fact of every kind; a kind that is added and forgotten here does not compile. */
const facts: { readonly [Code in Evidence["code"]]: Extract<Evidence, { code: Code }> } = {
  lastArrival: { code: "lastArrival", on, daysAway: 142 },
  neverArrived: { code: "neverArrived" },
  treatedOn: { code: "treatedOn", on, rungDay: 28, treatment: "光子" },
  sessionsLeft: { code: "sessionsLeft", left: 3, bought: 10 },
  balance: { code: "balance", cents: 198_000 },
  rebate: { code: "rebate", cents: 5_000 },
  unusedValue: { code: "unusedValue", cents: 198_000 },
  depositHeld: { code: "depositHeld", on, heldDays: 6, cents: 50_000 },
  paidUntreated: { code: "paidUntreated", on, cents: 50_000, treatment: "光子" },
  appointment: { code: "appointment", on, minutes: 570 },
  missedAppointment: { code: "missedAppointment", on },
  cancelledAppointment: { code: "cancelledAppointment", on },
  visited: { code: "visited", on, treatment: "光子" },
  consulted: { code: "consulted", on },
  expires: { code: "expires", on, inDays: 7 },
  firstDeal: { code: "firstDeal", on, daysLeft: 14 },
  onlyPurchase: { code: "onlyPurchase", on, cents: 9_900 },
  birthday: { code: "birthday", on, inDays: 0, calendar: "lunar" },
  addedByHand: { code: "addedByHand", on },
  promisedContact: { code: "promisedContact", on },
  loggedOutcome: { code: "loggedOutcome", on, outcome: "considering" },
  complaintNoted: { code: "complaintNoted" },
  ownRhythm: { code: "ownRhythm", medianGapDays: 21, daysAway: 33 },
  lastContact: { code: "lastContact", on },
  neverContacted: { code: "neverContacted" },
  spend24Months: { code: "spend24Months", cents: 1_280_000 },
  neglected: { code: "neglected", by: "log" },
  gain: { code: "gain", liftShare: 0.123, cents: 128_000 },
  ownerChanged: { code: "ownerChanged", on, to: "李娜" },
  symptomNoted: { code: "symptomNoted", on, urgency: "emergency" },
  treatmentDone: { code: "treatmentDone", on, daysSince: 95, treatment: "光子" },
  usualInterval: { code: "usualInterval", fromDays: 60, toDays: 90 },
  noBookingWithin: { code: "noBookingWithin", days: 14 },
  cameUnbooked: { code: "cameUnbooked", on },
  tried: { code: "tried", on, treatment: "光子" },
  birthExpected: { code: "birthExpected", on, inDays: 20 },
  gaveBirth: { code: "gaveBirth", on, daysSince: 42 },
  referred: { code: "referred", on, clients: 1 },
  staffLeft: { code: "staffLeft", name: "李娜", on },
  handedOver: { code: "handedOver", on, to: "李娜" },
  staffOff: { code: "staffOff", name: "李娜" },
  goalCheck: { code: "goalCheck", on, goal: "淡斑" },
  sampled: { code: "sampled", visitors: 240 },
  invited: { code: "invited", to: "春季护肤" },
};

describe("sayEvidence", () => {
  const table: [string, Evidence, string, string][] = [
    [
      "the last visit",
      facts.lastArrival,
      "last visit 2026-07-02, 142 days",
      "最近到店 2026-07-02，142 天",
    ],
    [
      "one day away",
      { code: "lastArrival", on, daysAway: 1 },
      "last visit 2026-07-02, 1 day",
      "最近到店 2026-07-02，1 天",
    ],
    ["sessions of a course", facts.sessionsLeft, "3 of 10 sessions left", "剩 3 次（共 10 次）"],
    [
      "sessions of an unknown course",
      { code: "sessionsLeft", left: 1 },
      "1 session left",
      "剩 1 次",
    ],
    [
      "an outcome logged on a day",
      facts.loggedOutcome,
      "logged on 2026-07-02: Considering",
      "2026-07-02 记录：考虑中",
    ],
    [
      "an outcome logged without a day",
      { code: "loggedOutcome", outcome: "considering" },
      "logged without a date: Considering",
      "日期不详的记录：考虑中",
    ],
    [
      "a birthday today",
      facts.birthday,
      "lunar birthday 2026-07-02, today",
      "农历生日 2026-07-02，就是今天",
    ],
    [
      "a deposit",
      facts.depositHeld,
      "deposit of ¥500 held since 2026-07-02, 6 days",
      "2026-07-02 交的订金 ¥500，已留 6 天",
    ],
    [
      "what a call is expected to add",
      facts.gain,
      "about 12% more likely to return if called; usual visit ¥1,280",
      "打电话约多 12% 的可能回来；通常一次 ¥1,280",
    ],
    [
      "an appointment with its time",
      facts.appointment,
      "appointment 2026-07-02 at 09:30",
      "预约 2026-07-02 09:30",
    ],
  ];
  test.each(table)("says %s", (_, fact, english, chinese) => {
    expect(sayEvidence(fact, voiceIn("en"))).toBe(english);
    expect(sayEvidence(fact, voiceIn("zh-CN"))).toBe(chinese);
  });

  test("leaves out the name of a sensitive treatment", () => {
    const visit: Evidence = { code: "visited", on, treatment: "肉毒" };
    expect(sayEvidence(visit, voiceIn("en"))).toBe("visit on 2026-07-02");
    expect(sayEvidence(visit, voiceIn("zh-CN"))).toBe("2026-07-02 到店");
  });

  test.each(languages)("has a clause without a hole for every kind of fact (%s)", (language) => {
    for (const fact of Object.values(facts)) {
      const said = sayEvidence(fact, voiceIn(language));
      expect(said).not.toMatch(/undefined|NaN|\{|\}|^\s|\s$|^$/);
    }
  });
});

describe("sayEvidenceLine", () => {
  test("joins facts, and lets the money of the sessions follow them", () => {
    const line = [facts.lastArrival, facts.sessionsLeft, facts.unusedValue];
    expect(sayEvidenceLine(line, voiceIn("en"))).toBe(
      "last visit 2026-07-02, 142 days; 3 of 10 sessions left, ¥1,980",
    );
    expect(sayEvidenceLine(line, voiceIn("zh-CN"))).toBe(
      "最近到店 2026-07-02，142 天；剩 3 次（共 10 次），¥1,980",
    );
  });

  test("says unused money in full when no sessions stand before it", () => {
    expect(sayEvidenceLine([facts.neverArrived, facts.unusedValue], voiceIn("en"))).toBe(
      "no visit yet; ¥1,980 unused",
    );
  });

  test("says nothing about no facts", () => {
    expect(sayEvidenceLine([], voiceIn("en"))).toBe("");
  });
});
