import { noDay, type Day } from "../calendar/day";
import { noText } from "../clients/columns";
import { compareTexts } from "../compareTexts";
import type { CallDay } from "./callDay";
import type { NamedTreatment } from "./treatmentBook";

/** A treatment a client has had, and when last. */
export interface TreatedWith {
  readonly treatment: NamedTreatment;
  readonly on: Day;
  /** As the sheet names it. */
  readonly text: string;
}

const none: readonly TreatedWith[] = [];

/**
 * The treatments a client has had that may still be a reason to call, each with its newest day.
 *
 * @param client - her number in the client book
 * @returns in no order a rule may lean on: see `newestTreated`
 */
export function treatedWith(day: CallDay, client: number): readonly TreatedWith[] {
  const { matched, treatmentsAt } = day;
  let found: TreatedWith[] | undefined;
  for (const { rows, done } of day.treatmentSources) {
    const until = rows.start[client + 1] ?? 0;
    for (let at = rows.start[client] ?? until; at < until; at++) {
      const rowIndex = rows.rows[at] ?? -1;
      const on = (done[2 * rowIndex] ?? noDay) as Day;
      if (on === noDay) continue;
      const place = done[2 * rowIndex + 1] ?? noText;
      const treatments = treatmentsAt(place);
      if (treatments.length === 0) continue;
      found ??= [];
      const text = matched.records.texts[place] ?? "";
      for (const treatment of treatments) keepNewest(found, { treatment, on, text });
    }
  }
  return found ?? none;
}

/**
 * The newest of the treatments that are asked about, whatever their order (G14).
 *
 * @param isAsked - whether a treatment is one of them
 * @returns `undefined` when none is
 */
export function newestTreated(
  treated: readonly TreatedWith[],
  isAsked: (each: TreatedWith) => boolean,
): TreatedWith | undefined {
  let newest: TreatedWith | undefined;
  for (const each of treated)
    if (isAsked(each) && (newest === undefined || latestFirst(each, newest) < 0)) newest = each;
  return newest;
}

/** The newest first; only a full order keeps the evidence when rows change places. */
function latestFirst(one: TreatedWith, other: TreatedWith): number {
  return other.on - one.on || compareTexts(one.treatment.id, other.treatment.id);
}

function keepNewest(found: TreatedWith[], treated: TreatedWith): void {
  for (let place = 0; place < found.length; place++) {
    const known = found[place];
    if (known === undefined || known.treatment.id !== treated.treatment.id) continue;
    const order = treated.on - known.on || compareTexts(known.text, treated.text);
    if (order > 0) found[place] = treated;
    return;
  }
  found.push(treated);
}
