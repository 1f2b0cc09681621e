import type { Day } from "../calendar/day";
import type { MatchedRecords } from "../clients/clientBook";
import { clinicActs } from "../results/clinicActs";

/** The days on which each client was there up to a day (D1), by client number; in no order. */
export function arrivalsByClient(matched: MatchedRecords, to: Day): readonly (readonly Day[])[] {
  const days = Array.from({ length: matched.book.count }, (): Day[] => []);
  const { arrivals } = clinicActs(matched, to);
  for (let place = 0; place < arrivals.client.length; place++)
    days[arrivals.client[place] ?? -1]?.push((arrivals.day[place] ?? NaN) as Day);
  return days;
}
