import type { Day } from "../calendar/day";
import { codeAt, visitKinds } from "../clients/codes";
import { noText, type DayColumn, type TextColumn } from "../clients/columns";
import type { VisitFields } from "../clients/records";
import { dayIn } from "./dayIn";
import type { FollowUpPlan } from "./followUpPlans";
import { visitHappened } from "./visitHappened";

/** The treatment whose follow-up ladder is running. */
export interface TreatmentClock {
  readonly treatedOn: Day;
  readonly plan: FollowUpPlan;
  /** Text index of the treatment's name; `noText` when the sheet does not name it. */
  readonly treatment: number;
}

export interface ClockSources {
  readonly asOf: Day;
  readonly clientRows: Int32Array;
  readonly clients: { readonly treatmentDate?: DayColumn; readonly item?: TextColumn };
  readonly visitRows: Int32Array;
  readonly visits: Partial<VisitFields>;
  /** Plan of a treatment by its text index; `undefined` for none. */
  readonly planOf: (treatment: number | undefined) => FollowUpPlan | undefined;
  readonly standard: FollowUpPlan;
}

/**
 * Starts the follow-up clock of a client: on her newest treatment date, or on her newest visit
 * whose treatment has a plan.
 *
 * A treatment date beside a treatment without a plan runs on the standard ladder; a plain visit
 * starts no clock. Of two treatments on one day the one with the longer no-selling time leads.
 *
 * @returns `undefined` when she has no such treatment on or before `asOf`
 * @source rule C2
 */
export function treatmentClock(sources: ClockSources): TreatmentClock | undefined {
  let newest: TreatmentClock | undefined;
  for (const rowIndex of sources.clientRows) {
    const { treatmentDate, item } = sources.clients;
    const treatedOn = dayIn(treatmentDate, rowIndex);
    newest = newer(newest, datedClock(treatedOn, item?.[rowIndex], sources));
  }
  for (const rowIndex of sources.visitRows)
    newest = newer(newest, clockOfVisit(rowIndex, newest?.treatedOn, sources));
  return newest;
}

function datedClock(
  treatedOn: Day | undefined,
  treatment: number | undefined,
  { asOf, planOf, standard }: ClockSources,
): TreatmentClock | undefined {
  if (treatedOn === undefined || treatedOn > asOf) return undefined;
  return { treatedOn, plan: planOf(treatment) ?? standard, treatment: treatment ?? noText };
}

function clockOfVisit(
  rowIndex: number,
  newestOn: Day | undefined,
  sources: ClockSources,
): TreatmentClock | undefined {
  const { visits, planOf, asOf } = sources;
  if (!visitHappened(visits, rowIndex)) return undefined;
  const treatment = visits.item?.[rowIndex];
  const treatedOn = dayIn(visits.treatmentDate, rowIndex);
  if (treatedOn !== undefined) return datedClock(treatedOn, treatment, sources);
  const visitedOn = dayIn(visits.visitDate, rowIndex);
  if (visitedOn === undefined || visitedOn > asOf) return undefined;
  // A million visits: only one that could be the newest is worth asking its plan.
  if (newestOn !== undefined && visitedOn < newestOn) return undefined;
  const kind = codeAt(visitKinds, visits.visitKind, rowIndex);
  if (kind === "consultation" || kind === "review") return undefined;
  const plan = planOf(treatment);
  return plan === undefined
    ? undefined
    : { treatedOn: visitedOn, plan, treatment: treatment ?? noText };
}

function newer(
  known: TreatmentClock | undefined,
  clock: TreatmentClock | undefined,
): TreatmentClock | undefined {
  if (known === undefined || clock === undefined) return clock ?? known;
  return leads(clock, known) ? clock : known;
}

function leads(one: TreatmentClock, other: TreatmentClock): boolean {
  if (one.treatedOn !== other.treatedOn) return one.treatedOn > other.treatedOn;
  const later = one.plan.noSalesDays - other.plan.noSalesDays;
  return later === 0 ? one.plan.id < other.plan.id : later > 0;
}
