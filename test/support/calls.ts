import { planCalls } from "../../src/core/calling/planCalls";
import type { CallPlan, Guardrail, Reason } from "../../src/core/calling/callPlan";
import type { FollowUpPlans } from "../../src/core/calling/followUpPlans";
import { matchClients } from "../../src/core/clients/matchClients";
import type { ClinicRecords } from "../../src/core/clients/records";
import { summarizeClients } from "../../src/core/clients/summarizeClients";
import { defaultPolicy, type Policy } from "../../src/core/policy/policy";
import { clinicOf, type TestClinic } from "./clinic";
import { day } from "./day";

const standardRungs = [1, 3, 7, 14, 28, 90, 180, 365];

/** Two treatments with a plan: 玻尿酸 with the standard rungs, 光子 with its own. */
export const testPlans: FollowUpPlans = {
  standard: { id: "standard", rungDays: standardRungs, noSalesDays: 14 },
  planOf(treatment) {
    if (treatment === "玻尿酸") return { id: "filler", rungDays: standardRungs, noSalesDays: 14 };
    if (treatment === "光子")
      return { id: "laser_light", rungDays: [1, 3, 7, 15, 28, 60], noSalesDays: 3 };
    return undefined;
  },
};

export interface TestCallQuestion {
  readonly asOf?: string;
  readonly now?: number;
  readonly policy?: Policy;
}

/** The day most tests ask about: a Friday. */
export const testAsOf = "2026-03-20";

/** Plans the calls of a clinic told in plain rows. */
export function planOf(clinic: TestClinic, question: TestCallQuestion = {}): CallPlan {
  return planOfRecords(clinicOf(clinic), question);
}

/** Plans the calls of records as the intake would read them. */
export function planOfRecords(
  records: ClinicRecords,
  { asOf = testAsOf, now, policy = defaultPolicy }: TestCallQuestion = {},
): CallPlan {
  const matched = matchClients(records);
  const summaries = summarizeClients(matched, day(asOf));
  return planCalls({
    matched,
    summaries,
    asOf: day(asOf),
    ...(now === undefined ? {} : { now }),
    policy,
    plans: testPlans,
  });
}

/** What became of each client, by name: her reasons, or why she is not called. */
export function outcomes(clinic: TestClinic, question: TestCallQuestion = {}): Outcomes {
  const records = clinicOf(clinic);
  const matched = matchClients(records);
  const plan = planOfRecords(records, question);
  const found: Record<string, Reason[] | `held: ${Guardrail}` | "waiting" | "nothing"> = {};
  plan.groupOf.forEach((_, client) => (found[nameOf(client)] = "nothing"));
  for (const { client, due } of plan.calls) found[nameOf(client)] = due.map(({ reason }) => reason);
  for (const { client } of plan.waiting) found[nameOf(client)] = "waiting";
  for (const { client, by } of plan.heldBack) found[nameOf(client)] = `held: ${by}`;
  return found;

  function nameOf(client: number): string {
    const name = records.texts[matched.book.name[client] ?? -1];
    if (name === undefined) throw new RangeError(`client ${client} has no name`);
    return name;
  }
}

export type Outcomes = Readonly<
  Record<string, readonly Reason[] | `held: ${Guardrail}` | "waiting" | "nothing">
>;
