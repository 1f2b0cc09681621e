import type { Day } from "../calendar/day";
import { arrivalSaid } from "../clients/arrivalSaid";
import { codeAt, visitKinds } from "../clients/codes";
import type { DayColumn, TextColumn } from "../clients/columns";
import type { VisitFields } from "../clients/records";
import { compareTexts } from "../compareTexts";
import { dayIn } from "./dayIn";
import type { FollowUpPlan } from "./followUpPlans";
import { textIn } from "./textIn";

/** The treatment whose follow-up ladder is running. */
export interface TreatmentClock {
  readonly treatedOn: Day;
  readonly plan: FollowUpPlan;
  /** As the sheet names it. */
  readonly treatment: string | undefined;
}

export interface ClockSources {
  readonly asOf: Day;
  readonly clientRows: Int32Array;
  readonly clients: { readonly treatmentDate?: DayColumn; readonly item?: TextColumn };
  readonly visitRows: Int32Array;
  readonly visits: Partial<VisitFields>;
  readonly texts: readonly string[];
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
    newest = newer(newest, datedClock({ treatedOn, item, rowIndex }, sources));
  }
  for (const rowIndex of sources.visitRows)
    newest = newer(newest, clockOfVisit(rowIndex, newest?.treatedOn, sources));
  return newest;
}

interface DatedTreatment {
  readonly treatedOn: Day | undefined;
  readonly item: TextColumn | undefined;
  readonly rowIndex: number;
}

function datedClock(
  { treatedOn, item, rowIndex }: DatedTreatment,
  { asOf, planOf, standard, texts }: Pick<ClockSources, "asOf" | "planOf" | "standard" | "texts">,
): TreatmentClock | undefined {
  if (treatedOn === undefined || treatedOn > asOf) return undefined;
  const plan = planOf(item?.[rowIndex]) ?? standard;
  return { treatedOn, plan, treatment: textIn(texts, item, rowIndex) };
}

/**
 * The clock one visit starts; none for a visit that did not happen, a consultation or a review.
 *
 * @param newestOn - of visits before this day nothing is asked
 */
export function clockOfVisit(
  rowIndex: number,
  newestOn: Day | undefined,
  sources: Omit<ClockSources, "clientRows" | "clients" | "visitRows">,
): TreatmentClock | undefined {
  const { visits, planOf, asOf, texts } = sources;
  if (arrivalSaid(visits, rowIndex) === false) return undefined;
  const { item } = visits;
  const treatedOn = dayIn(visits.treatmentDate, rowIndex);
  if (treatedOn !== undefined) return datedClock({ treatedOn, item, rowIndex }, sources);
  const visitedOn = dayIn(visits.visitDate, rowIndex);
  if (visitedOn === undefined || visitedOn > asOf) return undefined;
  // A million visits: only one that could be the newest is worth asking its plan.
  if (newestOn !== undefined && visitedOn < newestOn) return undefined;
  const kind = codeAt(visitKinds, visits.visitKind, rowIndex);
  if (kind === "consultation" || kind === "review") return undefined;
  const plan = planOf(item?.[rowIndex]);
  if (plan === undefined) return undefined;
  return { treatedOn: visitedOn, plan, treatment: textIn(texts, item, rowIndex) };
}

function newer(
  known: TreatmentClock | undefined,
  clock: TreatmentClock | undefined,
): TreatmentClock | undefined {
  if (known === undefined || clock === undefined) return clock ?? known;
  return leads(clock, known) ? clock : known;
}

function leads(one: TreatmentClock, other: TreatmentClock): boolean {
  const order =
    other.treatedOn - one.treatedOn ||
    other.plan.noSalesDays - one.plan.noSalesDays ||
    compareTexts(one.plan.id, other.plan.id) ||
    compareTexts(one.treatment, other.treatment);
  return order < 0;
}
