import { noDay, weekday, type Day } from "../calendar/day";
import type { CallDay } from "../calling/callDay";
import type { CallQuestion } from "../calling/callQuestion";
import type { Interval } from "../statistics/interval";
import { affinityResults, type AffinityResult } from "./affinityResults";
import { callingResults, type CallingResults } from "./callingResults";
import { careResults, type CareResults } from "./careResults";
import { clinicHistory, monthName, type ClinicHistory } from "./clinicHistory";
import { dealGapsByPeriod, type PeriodGaps } from "./dealGapsByPeriod";
import { dormancyResults, type DormancyResults } from "./dormancyResults";
import { firstToSecond } from "./firstToSecond";
import { spanAt } from "./monthSpans";
import { sameDayLastYear, type SameDayLastYear } from "./sameDayLastYear";
import { referralResults, type ReferralResults } from "./referralResults";
import { mostBackInterval } from "./repurchaseReport";
import { repurchaseResults, type RepurchaseResults } from "./repurchaseResults";
import { returningMonths, type ReturningMonth } from "./returningMonths";
import { satisfactionResults, type SatisfactionResults } from "./satisfactionResults";

/**
 * Everything the Results tab shows, each number with the clients behind it and how sure it is.
 *
 * Plain values and columns of numbers, so that it can be sent from a worker. Clients are numbers of
 * the day's client book; money is in the smallest unit; shares are from 0 to 1.
 */
export interface ResultsReport extends CallingResults, CareResults {
  readonly asOf: Day;
  readonly dormancy: DormancyResults;
  readonly lastYear: SameDayLastYear;
  readonly repurchase: RepurchaseResults;
  /** How sure the day is by which most returners are back; `undefined` when it is not told. */
  readonly mostBackInterval: Interval | undefined;
  /** W3, by Monday and by first day of the month. */
  readonly gaps: {
    readonly weekly: readonly PeriodGaps[];
    readonly monthly: readonly PeriodGaps[];
  };
  readonly returning: readonly ReturningMonth[];
  /** `undefined` when no sheet says who brought whom. */
  readonly referrals: ReferralResults | undefined;
  readonly satisfaction: SatisfactionResults;
  readonly affinity: readonly AffinityResult[];
}

/** The parts of a report, in the order they are made: those seen first come first. */
export const resultsStages = [
  "history",
  "dormancy",
  "repurchase",
  "returning",
  "funnel",
  "contact",
  "treatments",
  "intervals",
] as const;
export type ResultsStage = (typeof resultsStages)[number];

/**
 * Tells all results of a clinic for a day.
 *
 * @param question - what the day's plan is made from
 * @source rules D2, D3, W1–W3, S5, R1–R8
 */
export function resultsReport(question: CallQuestion): ResultsReport {
  const stages = resultsInStages(question);
  for (;;) {
    const stage = stages.next();
    if (stage.done === true) return stage.value;
  }
}

/**
 * The same stage by stage, for whoever has something else to do in between.
 *
 * @param question - what the day's plan is made from
 * @param day - the day prepared from it, where somebody has it already
 * @returns yields each stage once it is done, and at last the report
 * @source rules D2, D3, W1–W3, S5, R1–R8
 */
export function* resultsInStages(
  question: CallQuestion,
  day?: CallDay,
): Generator<ResultsStage, ResultsReport, undefined> {
  const history = clinicHistory(question, day);
  yield "history";
  const dormancy = dormancyOf(history);
  const lastYear = lastYearOf(history);
  yield "dormancy";
  const repurchase = repurchaseOf(history);
  yield "repurchase";
  const returning = returningOf(history);
  yield "returning";
  const calls = callingResults(history);
  yield "funnel";
  const contact = careResults(history);
  yield "contact";
  const treatments = treatmentsOf(history);
  yield "treatments";
  const interval = intervalsOf(history);
  yield "intervals";
  const { asOf } = question;
  return {
    asOf,
    dormancy,
    lastYear,
    repurchase,
    ...returning,
    ...calls,
    ...contact,
    ...treatments,
    ...interval,
  };
}

function dormancyOf({ question, acts, asOf, ...history }: ClinicHistory): DormancyResults {
  const { dormancy, results } = question.policy;
  return dormancyResults({
    lastArrivals: history.facts.map(({ lastArrivalOn }) => lastArrivalOn),
    arrivals: acts.arrivals,
    refusesContact: (client) => history.facts[client]?.refusesContact === true,
    ownerOf: history.ownerOf,
    treatmentOf: history.lastTreatmentOf,
    asOf,
    ladder: dormancy,
    trendMonths: results.trendMonths,
  });
}

function lastYearOf({ question, facts, arrivalsOf, asOf }: ClinicHistory): SameDayLastYear {
  const clients = facts.map(({ client }) => client);
  return sameDayLastYear({
    clients,
    arrivalsOf,
    asOf,
    fromDay: question.policy.dormancy.dormantFromDay,
  });
}

function repurchaseOf({
  question,
  asOf,
  firstTreatmentOf,
  ownerOf,
}: ClinicHistory): RepurchaseResults {
  return repurchaseResults({
    summaries: question.summaries,
    asOf,
    policy: question.policy.repurchase,
    firstTreatmentOf,
    ownerOf,
    cohortOf: monthName,
  });
}

function returningOf(
  history: ClinicHistory,
): Pick<ResultsReport, "gaps" | "returning" | "referrals"> {
  const { question, deals, months, ownerOf, asOf } = history;
  const { matched, summaries } = question;
  const inTrend = (on: number): boolean => spanAt(months, on) >= 0;
  return {
    gaps: {
      weekly: dealGapsByPeriod(deals, (on) => (inTrend(on) ? on - weekday(on as Day) + 1 : noDay)),
      monthly: dealGapsByPeriod(deals, (on) => months[spanAt(months, on)]?.from ?? noDay),
    },
    returning: returningMonths(deals, months),
    referrals: referralResults({ matched, summaries, ownerOf, asOf, months }),
  };
}

function treatmentsOf(history: ClinicHistory): Pick<ResultsReport, "satisfaction" | "affinity"> {
  const { question, standing, facts, ownerOf, lastTreatmentOf } = history;
  const { matched } = question;
  const arrived = facts.filter(({ lastArrivalOn }) => lastArrivalOn !== undefined).length;
  return {
    satisfaction: satisfactionResults({ matched, ownerOf, treatmentOf: lastTreatmentOf, arrived }),
    affinity: affinityResults(standing, matched.records.texts),
  };
}

/** Few draws: the interval is to whole days, and a person waits. */
const draws = 200;

function intervalsOf({ question, asOf }: ClinicHistory): Pick<ResultsReport, "mostBackInterval"> {
  const times = firstToSecond(question.summaries, asOf, question.policy.repurchase.washInDays);
  return { mostBackInterval: mostBackInterval(times, { draws, seed: draws }) };
}
