import type { Day } from "../../core/calendar/day";
import type { CallDay } from "../../core/calling/callDay";
import type { CallQuestion } from "../../core/calling/callQuestion";
import { clinicHistory, type ClinicHistory } from "../../core/results/clinicHistory";
import {
  resultsInStages,
  type ResultsReport,
  type ResultsStage,
} from "../../core/results/resultsReport";
import { absenceCausesTold } from "./absenceCausesTold";
import type { AccountView } from "./accountView";
import { careView, type CareView } from "./careView";
import { ClientLists } from "./clientLists";
import { dormancyView, type DormancyView } from "./dormancyView";
import { funnelView, type FunnelView } from "./funnelView";
import { associationView, liftView, type AssociationView, type LiftView } from "./liftView";
import { returnView, type ReturnView } from "./returnView";

/**
 * Everything the Results tab and sheet show, small enough to be sent: each number with how many
 * clients are behind it and the list that names them.
 */
export interface ResultsView {
  readonly asOf: Day;
  readonly currency: string | undefined;
  readonly dormancy: DormancyView;
  readonly back: ReturnView;
  readonly funnel: FunnelView;
  readonly care: CareView;
  /** `undefined` while nobody is held out. */
  readonly lift: LiftView | undefined;
  readonly association: AssociationView;
  readonly account: AccountView;
}

/** The results of a day, and the clients behind them. */
export interface ToldResults {
  readonly view: Omit<ResultsView, "account">;
  readonly report: ResultsReport;
  readonly lists: ClientLists;
}

/**
 * Tells the results of a day stage by stage, for whoever has something else to do in between.
 *
 * @param question - what the day's plan was made from
 * @param day - the day prepared from it
 */
export function* resultsView(
  question: CallQuestion,
  day: CallDay,
): Generator<ResultsStage, ToldResults, undefined> {
  const report = yield* resultsInStages(question, day);
  const lists = new ClientLists();
  const { matched, policy } = question;
  const { results, dormancy } = policy;
  const { lastYear } = report;
  const asked = {
    fromDay: dormancy.dormantFromDay,
    lists,
    dormantOn: dormantOn(question, day),
    lastYear,
  };
  const causes = absenceCausesTold(report.absenceCauses);
  const view = {
    asOf: report.asOf,
    currency: matched.records.currency,
    dormancy: dormancyView(report.dormancy, asked),
    back: returnView(report, lists),
    funnel: funnelView(report.funnel, results, lists),
    care: careView(report, { withinDays: results.contactWithinDays, causes }, lists),
    lift: report.holdout && liftView(report.holdout, results.rankedWithinDays, lists),
    association: associationView(report.association, results.rankedWithinDays, lists),
  };
  return { view, report, lists };
}

/** Who was dormant at the end of a day, by arrivals up to it; found out when somebody asks. */
function dormantOn(question: CallQuestion, day: CallDay): (on: number) => readonly number[] {
  let history: ClinicHistory | undefined;
  const { dormantFromDay } = question.policy.dormancy;
  return (on) => {
    const { facts, arrivalsOf } = (history ??= clinicHistory(question, day));
    return facts.flatMap(({ client }) => {
      const last = arrivalsOf(client).findLast((came) => came <= on);
      return last !== undefined && on - last >= dormantFromDay ? [client] : [];
    });
  };
}
