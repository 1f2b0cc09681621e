import { noDay, type Day } from "../calendar/day";
import { noText } from "../clients/columns";
import { compareTexts } from "../compareTexts";
import type { ActSources } from "./actSources";

/** One day on which a client was there. */
export interface Visit {
  readonly on: Day;
  /** Text index of what was done; `noText` where no sheet says. */
  readonly treatment: number;
}

/**
 * A client's visits, each day once and in order, with what was done on it (D1).
 *
 * Of several treatments of a day the first by its words counts, whatever the order of rows (G14).
 *
 * @param sources - the rows that show arrivals
 * @param texts - the string table of the records
 * @param client - her number
 * @source rules D1, G14
 *
 * @example
 * visitsOf({ arrivals: [{ rows: { start: [0, 2], rows: [0, 1] }, on: [9, 4], treatments: [0, -1] }] }, ["laser"], 0) // => [{ on: 4, treatment: -1 }, { on: 9, treatment: 0 }]
 */
export function visitsOf(
  { arrivals }: Pick<ActSources, "arrivals">,
  texts: readonly string[],
  client: number,
): readonly Visit[] {
  const seen: Visit[] = [];
  for (const { rows, on, treatments } of arrivals) {
    const end = rows.start[client + 1] ?? 0;
    for (let place = rows.start[client] ?? 0; place < end; place++) {
      const rowIndex = rows.rows[place] ?? NaN;
      const day = (on[rowIndex] ?? noDay) as Day;
      if (day !== noDay) seen.push({ on: day, treatment: treatments?.[rowIndex] ?? noText });
    }
  }
  seen.sort((one, other) => one.on - other.on || byWords(texts, one.treatment, other.treatment));
  return seen.filter(({ on }, place) => on !== seen[place - 1]?.on);
}

/**
 * Her last visit, without putting all of them in order.
 *
 * @param sources - the rows that show arrivals
 * @param texts - the string table of the records
 * @param client - her number
 * @returns `undefined` when she never came
 * @source rules D1, G14
 *
 * @example
 * lastVisitOf({ arrivals: [{ rows: { start: [0, 2], rows: [0, 1] }, on: [9, 4], treatments: [0, -1] }] }, ["laser"], 0) // => { on: 9, treatment: 0 }
 */
export function lastVisitOf(
  { arrivals }: Pick<ActSources, "arrivals">,
  texts: readonly string[],
  client: number,
): Visit | undefined {
  let [lastOn, done] = [noDay as number, noText];
  for (const { rows, on, treatments } of arrivals) {
    const end = rows.start[client + 1] ?? 0;
    for (let place = rows.start[client] ?? 0; place < end; place++) {
      const rowIndex = rows.rows[place] ?? NaN;
      const day = on[rowIndex] ?? noDay;
      if (day === noDay || day < lastOn) continue;
      const treatment = treatments?.[rowIndex] ?? noText;
      if (day > lastOn || byWords(texts, treatment, done) < 0) done = treatment;
      lastOn = day;
    }
  }
  return lastOn === noDay ? undefined : { on: lastOn as Day, treatment: done };
}

/** A treatment that is named comes before none. */
function byWords(texts: readonly string[], one: number, other: number): number {
  return one === other ? 0 : compareTexts(texts[one], texts[other]);
}
