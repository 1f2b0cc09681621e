import type { CallPlan, PlannedCall } from "./callPlan";

/** Who is to be invited to what: 2 the monthly event, 3 the big event. */
export interface LevelLists {
  readonly 2: readonly number[];
  readonly 3: readonly number[];
}

/**
 * The clients whom calls have failed to reach or to win, as lists for events: everybody at level 2
 * or 3, on today's sheet or waiting, in sheet order. Whoever is held back today is on no list.
 *
 * @returns client numbers of the book
 * @source rules C3, L7 (document 001)
 *
 * @example
 * levelLists({ calls: [], waiting: [] }) // => { 2: [], 3: [] }
 */
export function levelLists({ calls, waiting }: Pick<CallPlan, "calls" | "waiting">): LevelLists {
  const due = [...calls, ...waiting];
  return { 2: atLevel(due, 2), 3: atLevel(due, 3) };
}

function atLevel(due: readonly PlannedCall[], level: 2 | 3): readonly number[] {
  return due.filter((call) => call.level === level).map(({ client }) => client);
}
