import { callDay } from "../../src/core/calling/callDay";
import { planCalls } from "../../src/core/calling/planCalls";
import { matchClients } from "../../src/core/clients/matchClients";
import { summarizeClients } from "../../src/core/clients/summarizeClients";
import type { RowToFix } from "../../src/core/lists/clinicList";
import { clinicLists } from "../../src/core/lists/clinicLists";
import type { ListId } from "../../src/core/lists/listIds";
import type { ListValues } from "../../src/core/lists/listColumns";
import { defaultPolicy, type Policy } from "../../src/core/policy/policy";
import { testAsOf, testPlans, testTreatments } from "./calls";
import { ago } from "./clientCase";
import { clinicOf, type TestClinic } from "./clinic";
import { day } from "./day";

/** What a list is asked for beside the clinic; left out, the last thirty days. */
interface AskedList {
  readonly period?: { readonly from: string; readonly to: string };
  readonly toFix?: readonly RowToFix[];
  readonly policy?: Policy;
}

/** A row of a list: the client's name and her values, or the values alone. */
interface ListedRow {
  readonly name: string | undefined;
  readonly values: ListValues;
}

/** The rows of a list on 2026-03-20. */
export function listRows(
  id: ListId,
  clinic: TestClinic,
  { period = { from: ago(30), to: ago(1) }, toFix = [], policy = defaultPolicy }: AskedList = {},
): readonly ListedRow[] {
  const matched = matchClients(clinicOf(clinic));
  const question = {
    matched,
    summaries: summarizeClients(matched, day(testAsOf)),
    asOf: day(testAsOf),
    policy,
    plans: testPlans,
    treatments: testTreatments,
  };
  const entries = clinicLists[id].entries({
    day: callDay(question),
    plan: planCalls(question),
    policy: policy.lists,
    from: day(period.from),
    to: day(period.to),
    toFix,
  });
  return entries.map(({ client, values }) => ({
    name: client === undefined ? undefined : matched.records.texts[matched.book.name[client] ?? -1],
    values,
  }));
}

/** Who stands on a list, in its order. */
export function namesOn(
  id: ListId,
  clinic: TestClinic,
  asked: AskedList = {},
): readonly (string | undefined)[] {
  return listRows(id, clinic, asked).map(({ name }) => name);
}
