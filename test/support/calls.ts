import { planCalls } from "../../src/core/calling/planCalls";
import type { CallPlan, Guardrail, Reason } from "../../src/core/calling/callPlan";
import type { FollowUpPlans } from "../../src/core/calling/followUpPlans";
import type { RedFlagReader } from "../../src/core/calling/redFlagReader";
import type { NamedTreatment, TreatmentBook } from "../../src/core/calling/treatmentBook";
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

const named = (id: string, rest: Partial<NamedTreatment> = {}): NamedTreatment => ({
  id,
  timing: {},
  isTrial: false,
  isSingle: false,
  isImplant: false,
  courseSessions: undefined,
  ...rest,
});
const known: Readonly<Record<string, readonly NamedTreatment[]>> = {
  瘦脸针: [
    named("slim", {
      timing: {
        touchUpDays: { fromDay: 14, toDay: 28 },
        repeatDays: { fromDay: 60, toDay: 210 },
        notSoonerDays: 90,
      },
    }),
  ],
  嫩肤: [
    named("ipl", {
      timing: {
        repeatDays: { fromDay: 60, toDay: 90 },
        courseGapDays: { fromDay: 21, toDay: 30 },
      },
      courseSessions: 3,
    }),
  ],
  嫩肤体验: [named("ipl", { isTrial: true, courseSessions: 3 })],
  填充1支: [named("filler", { isSingle: true })],
  洗脸: [named("facial", { timing: { repeatDays: { fromDay: 14, toDay: 30 } } })],
  假体: [named("implant", { isImplant: true })],
};

/** A few treatments with intervals, and words that name none. */
export const testTreatments: TreatmentBook = { treatmentsIn: (text) => known[text] ?? [] };

/** Three symptoms, one of each urgency; 烫 is looked for after 光子 alone. */
export const testRedFlags: RedFlagReader = (note, plan) => {
  if (note.includes("看不清")) return { urgency: "emergency", flags: ["vision"] };
  if (note.includes("发烧")) return { urgency: "same_day", flags: ["infection"] };
  if (note.includes("烫") && (plan === undefined || plan === "laser_light"))
    return { urgency: "same_day", flags: ["burn"] };
  if (note.includes("常哭") && (plan === undefined || plan === "postpartum"))
    return { urgency: "same_day", flags: ["mood"] };
  return note.includes("睡不好") ? { urgency: "next_day", flags: ["bond_pain"] } : undefined;
};

export interface TestCallQuestion {
  readonly staffOff?: readonly string[];
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
  { asOf = testAsOf, now, policy = defaultPolicy, staffOff }: TestCallQuestion = {},
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
    treatments: testTreatments,
    redFlagsIn: testRedFlags,
    ...(staffOff === undefined ? {} : { staffOff }),
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
