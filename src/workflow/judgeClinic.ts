import { followUpPlansWith } from "../content/followUpPlans";
import { redFlagsIn } from "../content/redFlags/redFlagsIn";
import { treatmentBook } from "../content/treatments/treatmentBook";
import { callDayInSlices, type CallDay } from "../core/calling/callDay";
import type { CallQuestion } from "../core/calling/callQuestion";
import type { CallPlan } from "../core/calling/callPlan";
import { isOpenDay } from "../core/calling/isOpenDay";
import { planCallsInSlices } from "../core/calling/planCalls";
import type { Day } from "../core/calendar/day";
import type { MatchedRecords } from "../core/clients/clientBook";
import type { Language } from "../core/clients/language";
import { matchClientsInSlices } from "../core/clients/matchClients";
import type { Region } from "../core/clients/region";
import { summarizeClientsInSlices } from "../core/clients/summarizeClients";
import type { Policy } from "../core/policy/policy";
import type { Sliced } from "../core/sliced";
import { readClinicInSlices, type ClinicReading } from "../intake/readClinic";
import type { Ledger } from "../intake/sheets/ledgerLine";
import type { WorkbookCells } from "../intake/sheets/workbookCells";
import { withPolicyChanges } from "./policyChanges";
import { clinicScripts, type ClinicScripts } from "./scripts/clinicScripts";
import type { Settings } from "./settings";
import { wholeLedger } from "./wholeLedger";

/** What is asked of a workbook. */
export interface ClinicQuestion {
  readonly asOf: Day;
  /** Minutes after midnight, where a rule needs the time. */
  readonly now?: number;
  /** These go before the settings, and the settings before what the sheets suggest. */
  readonly region?: Region;
  readonly language?: Language;
  readonly settings: Settings;
  /** Who is off on the day beside those the staff sheet says (C5). */
  readonly staffOff?: readonly string[];
  /** The shop is closed on the day: what is due waits for the next open one. */
  readonly isShopClosed?: boolean;
}

/** A workbook read, matched and judged for one day. */
export interface JudgedClinic {
  readonly question: ClinicQuestion;
  readonly reading: ClinicReading;
  readonly region: Region | undefined;
  readonly language: Language;
  readonly policy: Policy;
  readonly matched: MatchedRecords;
  /** What the plan was made from: the same for whoever asks about one of its clients. */
  readonly callQuestion: CallQuestion;
  readonly callDay: CallDay;
  readonly plan: CallPlan;
  /** The ledger of reading and matching together (K3). */
  readonly ledger: Ledger;
  /** What the clinic made of our scripts (T1). */
  readonly scripts: ClinicScripts;
}

/** The stages of judging, for whoever shows progress or measures. */
export type Stage = "intake" | "matching" | "summaries" | "plan";

/**
 * Reads a workbook's cells as the clinic's records and says who is called.
 *
 * @param workbook - the cells as a host handed them over
 * @param question - the day asked about and the clinic's settings
 * @param onStage - told after each stage; nothing depends on it
 */
export function judgeClinic(
  workbook: WorkbookCells,
  question: ClinicQuestion,
  onStage: (stage: Stage) => void = () => undefined,
): JudgedClinic {
  const judging = judgingStages(workbook, question);
  for (;;) {
    const step = judging.next();
    if (step.done === true) return step.value;
    if (step.value !== undefined) onStage(step.value);
  }
}

/**
 * The same work in slices, for whoever has something else to do in between.
 *
 * @returns yields each stage once it is done, and nothing wherever else it may pause; at last the
 *   judged clinic
 */
export function* judgingStages(
  workbook: WorkbookCells,
  question: ClinicQuestion,
): Generator<Stage | undefined, JudgedClinic, undefined> {
  const reading = yield* readAsAsked(workbook, question);
  yield "intake";
  const matched = yield* matchClientsInSlices(reading.records);
  yield "matching";
  const summaries = yield* summarizeClientsInSlices(matched, question.asOf);
  yield "summaries";
  const policy = policyOf(question.settings);
  const callQuestion: CallQuestion = {
    matched,
    summaries,
    asOf: question.asOf,
    ...(question.now === undefined ? {} : { now: question.now }),
    policy,
    plans: followUpPlansWith(question.settings.plans),
    treatments: treatmentBook(question.settings.treatments),
    redFlagsIn,
    ...(question.staffOff === undefined ? {} : { staffOff: question.staffOff }),
    isShopClosed: question.isShopClosed === true || !isOpenDay(question.asOf, policy.shop),
  };
  const day = yield* callDayInSlices(callQuestion);
  yield;
  const plan = yield* planCallsInSlices(callQuestion, day);
  yield "plan";
  const { region, language } = reading;
  const ledger = wholeLedger(reading, matched);
  yield;
  const asked = { question, region, language, policy, callQuestion, callDay: day };
  const scripts = clinicScripts(workbook, question.settings.trade);
  return { ...asked, reading, matched, plan, ledger, scripts };
}

function readAsAsked(workbook: WorkbookCells, question: ClinicQuestion): Sliced<ClinicReading> {
  const region = question.region ?? question.settings.region;
  const language = question.language ?? question.settings.language;
  const corrections = question.settings.sheets;
  return readClinicInSlices(workbook, {
    asOf: question.asOf,
    redFlagsIn,
    ...(region === undefined ? {} : { region }),
    ...(language === undefined ? {} : { language }),
    ...(corrections === undefined ? {} : { corrections }),
  });
}

/** The clinic's own numbers; and once its refund rule is written down, callers may say it. */
export function policyOf({ thresholds, clinic }: Settings): Policy {
  const policy = withPolicyChanges(thresholds ?? {});
  if (clinic?.refundTerms === undefined) return policy;
  return { ...policy, reasons: { ...policy.reasons, refundRuleEntered: true } };
}
