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
  for (const { start, on: days, item } of day.treatmentSources) {
    const until = start[client + 1] ?? 0;
    for (let at = start[client] ?? until; at < until; at++) {
      const place = item[at] ?? noText;
      const treatments = treatmentsAt(place);
      if (treatments.length === 0) continue;
      found ??= [];
      const text = matched.records.texts[place] ?? "";
      keepNewest(found, treatments, { on: (days[at] ?? noDay) as Day, text });
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

function keepNewest(
  found: TreatedWith[],
  treatments: readonly NamedTreatment[],
  done: Pick<TreatedWith, "on" | "text">,
): void {
  for (const treatment of treatments) {
    const place = placeOf(found, treatment);
    const known = found[place];
    if (known === undefined || isNewer(done, known))
      found[place] = { treatment, on: done.on, text: done.text };
  }
}

/** Where a treatment stands, or the place behind all. */
function placeOf(found: readonly TreatedWith[], { id }: NamedTreatment): number {
  let place = 0;
  while (place < found.length && found[place]?.treatment.id !== id) place++;
  return place;
}

/** Of one day the text that comes first, whatever the order of rows (G14). */
function isNewer({ on, text }: Pick<TreatedWith, "on" | "text">, known: TreatedWith): boolean {
  return on > known.on || (on === known.on && text < known.text);
}
