import type { Day } from "../../../src/core/calendar/day";
import { day } from "../day";

/** Visits of a comma-separated file: client, day, treatment; one line a visit. */
export interface Visits {
  readonly client: number[];
  readonly day: Day[];
  readonly treatment: number[];
}

/** The visits, and the names of their treatments in the order of the alphabet. */
export function visitsOf(lines: readonly string[][]): {
  readonly visits: Visits;
  readonly treatments: readonly string[];
} {
  const treatments = [...new Set(lines.map(([, , name = ""]) => name))].sort();
  const numbers = new Map(treatments.map((name, number) => [name, number]));
  return {
    treatments,
    visits: {
      client: lines.map(([client]) => Number(client)),
      day: lines.map(([, on = ""]) => day(on)),
      treatment: lines.map(([, , name = ""]) => numbers.get(name)!),
    },
  };
}

/** Each client's days from the first visit to the second, or to the day asked about. */
export function firstAndSecond(
  visits: Visits,
  asOf: Day,
): { readonly treatment: number; readonly days: number; readonly returned: number }[] {
  const places = visits.day
    .map((_, place) => place)
    .sort((one, other) => visits.day[one]! - visits.day[other]!);
  const own = new Map<number, { first: number; second: number | undefined }>();
  for (const place of places) {
    const known = own.get(visits.client[place]!);
    if (known === undefined) own.set(visits.client[place]!, { first: place, second: undefined });
    else if (visits.day[place]! > visits.day[known.first]!) known.second ??= place;
  }
  return [...own.values()].map(({ first, second }) => ({
    treatment: visits.treatment[first]!,
    days: (second === undefined ? asOf : visits.day[second]!) - visits.day[first]!,
    returned: second === undefined ? 0 : 1,
  }));
}
