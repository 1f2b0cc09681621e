import type { Day } from "../calendar/day";
import type { ReturnTimes } from "../statistics/survivalCurve";
import { visitOrder, type VisitColumns } from "../statistics/visitOrder";

/** The days from each visit to the client's next one; from her last, to the day asked about. */
export interface VisitGaps extends ReturnTimes {
  readonly days: Int32Array;
  readonly returned: Uint8Array;
  /** Places in the columns of the visit each gap begins with. */
  readonly visits: Int32Array;
  /** Which visit of the client it begins with, from 1. */
  readonly visitNumber: Int32Array;
}

/**
 * How long clients stay away between any two visits, whatever visit it is.
 *
 * The first gap alone is the repurchase window's; all of them together tell whether a client of many
 * visits, so many days away, is still to be expected.
 *
 * @param columns - several visits of a client on one day are one; later ones are passed over
 * @param asOf - day the question is asked for
 * @source Kaplan & Meier 1958: the gap still open is counted for as long as it was watched
 *
 * @example
 * visitGaps({ client: [7, 7, 7], day: [10, 4, 10] }, 15).days // => Int32Array.of(6, 5)
 * visitGaps({ client: [7, 7, 7], day: [10, 4, 10] }, 15).returned // => Uint8Array.of(1, 0)
 */
export function visitGaps(columns: VisitColumns, asOf: Day): VisitGaps {
  const { client, day } = columns;
  const isNext = (place: number, previous: number | undefined): boolean =>
    previous !== undefined && client[place] === client[previous];
  const visits = visitOrder(columns, asOf).filter((place, at, order) => {
    const previous = order[at - 1];
    return previous === undefined || !isNext(place, previous) || day[place] !== day[previous];
  });
  const visitNumber = new Int32Array(visits.length);
  const returned = new Uint8Array(visits.length);
  const days = visits.map((place, at) => {
    const next = visits[at + 1];
    const isBack = next !== undefined && isNext(next, place);
    visitNumber[at] = isNext(place, visits[at - 1]) ? (visitNumber[at - 1] ?? 0) + 1 : 1;
    returned[at] = isBack ? 1 : 0;
    return (isBack ? (day[next] ?? NaN) : asOf) - (day[place] ?? NaN);
  });
  return { days, returned, visits, visitNumber };
}
