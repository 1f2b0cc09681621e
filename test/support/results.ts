import { matchClients } from "../../src/core/clients/matchClients";
import type { ClinicRecords } from "../../src/core/clients/records";
import { summarizeClients } from "../../src/core/clients/summarizeClients";
import { defaultPolicy, type Policy } from "../../src/core/policy/policy";
import { clinicHistory, type ClinicHistory } from "../../src/core/results/clinicHistory";
import { resultsReport, type ResultsReport } from "../../src/core/results/resultsReport";
import type { CallQuestion } from "../../src/core/calling/callQuestion";
import { testPlans } from "./calls";
import { clinicOf, type TestClinic } from "./clinic";
import { day } from "./day";

/** The day results are asked for unless a test says otherwise. */
export const resultsAsOf = "2026-06-30";

/** What results are told from, for a small clinic. */
export function resultsQuestion(
  records: ClinicRecords,
  asOf: string = resultsAsOf,
  policy: Policy = defaultPolicy,
): CallQuestion {
  const matched = matchClients(records);
  const summaries = summarizeClients(matched, day(asOf));
  return { matched, summaries, asOf: day(asOf), policy, plans: testPlans };
}

export function historyOf(clinic: TestClinic, asOf?: string, policy?: Policy): ClinicHistory {
  return clinicHistory(resultsQuestion(clinicOf(clinic), asOf, policy));
}

export function reportOf(clinic: TestClinic, asOf?: string, policy?: Policy): ResultsReport {
  return resultsReport(resultsQuestion(clinicOf(clinic), asOf, policy));
}

/** Names of clients, by their numbers in a history. */
export function namesIn({ question }: Pick<ClinicHistory, "question">) {
  const { book, records } = question.matched;
  return (clients: Iterable<number>): string[] =>
    Array.from(clients, (client) => records.texts[book.name[client] ?? -1] ?? "–");
}
