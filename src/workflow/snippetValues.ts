import { followUpQuestions } from "../content/followUpQuestions";
import type { ScriptValues } from "../content/placeholders";
import { treatmentSafe } from "../content/treatmentSafe";
import type { Day } from "../core/calendar/day";
import type { DueReason } from "../core/calling/callPlan";
import type { ClientCase } from "../core/calling/clientCase";
import type { Evidence } from "../core/calling/evidence";
import { numberIn } from "../core/calling/numberIn";
import { staffOf } from "../core/calling/ownersOf";
import { soleOfRole } from "../core/calling/soleOfRole";
import { textIn } from "../core/calling/textIn";
import { at } from "../core/clients/at";
import type { Language } from "../core/clients/language";
import { habitsOf } from "../core/handover/habits";
import { sayUsualSlot } from "../wording/lists/sayUsualSlot";
import { sayDay } from "../wording/sayDay";
import { sayMoney } from "../wording/sayMoney";
import { sayTime } from "../wording/sayTime";
import { sayTimeAway } from "../wording/sayTimeAway";
import { wordsIn, type Words } from "../wording/words";
import type { ClinicWords } from "./clinicWords";

/** What a line is said about and with. */
export interface SnippetFacts {
  readonly own: ClientCase;
  readonly due: Pick<DueReason, "evidence">;
  readonly caller: string | undefined;
  readonly clinic: ClinicWords;
  readonly language: Language;
}

/**
 * The values of a call's script, in words ready to be said.
 *
 * What the reason's own evidence says goes before what is known of the client in general. Only
 * treatments that may be said to anyone are named: the line is printed.
 */
export function snippetValues(facts: SnippetFacts): ScriptValues {
  const voice = voiceOf(facts);
  const known: Record<string, string | undefined> = {
    ...clientValues(facts, voice),
    ...staffValues(facts),
    ...facts.clinic,
  };
  for (const fact of facts.due.evidence) Object.assign(known, evidenceValues(fact, voice));
  return known;
}

interface Voice {
  readonly language: Language;
  readonly words: Words;
  readonly day: (on: Day) => string;
  readonly money: (cents: number) => string;
}

function voiceOf({ own: { day }, language }: SnippetFacts): Voice {
  const words = wordsIn(language);
  const { currency } = day.matched.records;
  return {
    language,
    words,
    day: (on) => sayDay(on, day.asOf, words),
    money: (cents) => sayMoney(cents, currency, language),
  };
}

function clientValues({ own }: SnippetFacts, { words, day: said, money }: Voice): ScriptValues {
  const { client, day, daysAway, lastArrivalOn } = own;
  const { matched, summaries } = day;
  return {
    client: textIn(matched.records.texts, matched.book.name, client),
    lastVisit: optional(lastArrivalOn, said),
    daysAway: optional(daysAway, words.timeAway.days),
    monthsAway: optional(daysAway, (days) => sayTimeAway(days, words)),
    remainingSessions: positive(numberIn(summaries.sessionsLeft, client), words.units.sessions),
    balanceAmount: positive(numberIn(summaries.balanceCents, client), money),
  };
}

/** Whom she knows and whom she is passed on to; a role only one person has is called by her name. */
function staffValues({ own, caller, language }: SnippetFacts): ScriptValues {
  const { day, handover } = own;
  return {
    consultant: caller,
    therapist: staffOf(own, "therapist"),
    manager: soleOfRole("manager", day.staff),
    nurse: soleOfRole("nurse", day.staff),
    doctor: soleOfRole("doctor", day.staff),
    oldTherapist: handover?.from,
    newTherapist: handover?.to,
    usualSlot: usualSlot(own, language),
  };
}

/** When she usually comes; who came less often than makes a rhythm (D4) has no usual time. */
function usualSlot(own: ClientCase, language: Language): string | undefined {
  const { summaries, policy } = own.day;
  if (at(summaries.arrivalDays, own.client) < policy.rhythm.fromArrivalDays) return undefined;
  return sayUsualSlot(habitsOf(own, policy.handover.habitDays), language);
}

function evidenceValues(fact: Evidence, voice: Voice): ScriptValues {
  const { day: said, money, words } = voice;
  switch (fact.code) {
    case "treatedOn":
      return { ...named(fact.treatment), ...asked(fact, voice) };
    case "visited":
    case "consulted":
    case "tried":
    case "treatmentDone":
      return named(fact.treatment);
    case "sessionsLeft":
      return { ...packaged(fact.treatment), remainingSessions: words.units.sessions(fact.left) };
    case "balance":
      return { balanceAmount: money(fact.cents) };
    case "depositHeld":
      return { depositDate: said(fact.on), depositAmount: optional(fact.cents, money) };
    case "paidUntreated":
      return { ...named(fact.treatment), paidDate: said(fact.on) };
    case "appointment":
      return {
        ...named(fact.treatment),
        appointmentDate: said(fact.on),
        appointmentTime: optional(fact.minutes, (minutes) => sayTime(minutes, words)),
      };
    case "missedAppointment":
    case "cancelledAppointment":
      return { appointmentDate: said(fact.on) };
    case "loggedOutcome":
      return fact.outcome === "medical_escalation" ? { passedOnDate: optional(fact.on, said) } : {};
    case "expires":
      return { ...packaged(fact.treatment), expiry: said(fact.on) };
    case "birthday":
      return { birthday: said(fact.on) };
    case "staffLeft":
      return { oldTherapist: fact.name };
    case "staffOff":
      return { therapist: fact.name };
    default:
      return {};
  }
}

/** What her treatment's own plan asks on this day. */
function asked(
  { treatment, rungDay }: Extract<Evidence, { code: "treatedOn" }>,
  { language }: Voice,
): ScriptValues {
  if (treatment === undefined) return {};
  const [ask1, ask2] = followUpQuestions(treatment, rungDay, language);
  return { ask1, ask2 };
}

function named(treatment: string | undefined): ScriptValues {
  const safe = treatment === undefined ? undefined : treatmentSafe(treatment);
  return { treatment: safe, treatmentSafe: safe };
}

function packaged(treatment: string | undefined): ScriptValues {
  return { ...named(treatment), package: named(treatment).treatmentSafe };
}

function optional<Value>(
  value: Value | undefined,
  say: (value: Value) => string,
): string | undefined {
  return value === undefined ? undefined : say(value);
}

function positive(value: number | undefined, say: (value: number) => string): string | undefined {
  return value === undefined || !(value > 0) ? undefined : say(value);
}
