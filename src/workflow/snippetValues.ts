import type { ScriptValues } from "../content/placeholders";
import { treatmentSafe } from "../content/treatmentSafe";
import type { DueReason } from "../core/calling/callPlan";
import type { Evidence } from "../core/calling/evidence";
import type { Day } from "../core/calendar/day";
import { sayDay } from "../wording/sayDay";
import { sayTime } from "../wording/sayTime";
import { sayTimeAway } from "../wording/sayTimeAway";
import type { Words } from "../wording/words";
import type { ClinicWords } from "./clinicWords";

/** What a line is said about and with. */
export interface SnippetFacts {
  readonly due: Pick<DueReason, "evidence">;
  readonly asOf: Day;
  readonly clientName: string | undefined;
  readonly caller: string | undefined;
  readonly manager: string | undefined;
  readonly lastArrivalOn: Day | undefined;
  readonly sessionsLeft: number | undefined;
  readonly balanceCents: number | undefined;
  readonly clinic: ClinicWords;
  readonly words: Words;
  readonly money: (cents: number) => string;
}

/**
 * The values of a call's script, in words ready to be said.
 *
 * What the reason's own evidence says goes before what is known of the client in general. Only
 * treatments that may be said to anyone are named: the line is printed.
 */
export function snippetValues(facts: SnippetFacts): ScriptValues {
  const known: Record<string, string | undefined> = {
    ...generalValues(facts),
    ...facts.clinic,
  };
  for (const fact of facts.due.evidence) Object.assign(known, evidenceValues(fact, facts));
  return known;
}

function generalValues(facts: SnippetFacts): ScriptValues {
  const { asOf, words, lastArrivalOn, sessionsLeft, balanceCents } = facts;
  const daysAway = lastArrivalOn === undefined ? undefined : asOf - lastArrivalOn;
  return {
    client: facts.clientName,
    consultant: facts.caller,
    manager: facts.manager,
    lastVisit: lastArrivalOn === undefined ? undefined : sayDay(lastArrivalOn, asOf, words),
    daysAway: daysAway === undefined ? undefined : words.timeAway.days(daysAway),
    monthsAway: daysAway === undefined ? undefined : sayTimeAway(daysAway, words),
    remainingSessions: positive(sessionsLeft, words.units.sessions),
    balanceAmount: positive(balanceCents, facts.money),
  };
}

function evidenceValues(fact: Evidence, { asOf, words, money }: SnippetFacts): ScriptValues {
  const said = (on: Day) => sayDay(on, asOf, words);
  switch (fact.code) {
    case "treatedOn":
    case "visited":
    case "consulted":
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
    case "expires":
      return { ...packaged(fact.treatment), expiry: said(fact.on) };
    case "birthday":
      return { birthday: said(fact.on) };
    default:
      return {};
  }
}

function named(treatment: string | undefined): ScriptValues {
  const safe = treatment === undefined ? undefined : treatmentSafe(treatment);
  return { treatment: safe, treatmentSafe: safe };
}

function packaged(treatment: string | undefined): ScriptValues {
  const safe = treatment === undefined ? undefined : treatmentSafe(treatment);
  return { ...named(treatment), package: safe };
}

function optional(value: number | undefined, say: (value: number) => string): string | undefined {
  return value === undefined ? undefined : say(value);
}

function positive(value: number | undefined, say: (value: number) => string): string | undefined {
  return value === undefined || !(value > 0) ? undefined : say(value);
}
