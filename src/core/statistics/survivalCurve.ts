/** One entry a client: days watched, and whether the watching ended in a return (1) or not (0). */
export interface ReturnTimes {
  /** Whole days from the first deal to the second, or to the day asked about; 0 or more. */
  readonly days: ArrayLike<number>;
  readonly returned: ArrayLike<number>;
}

/** The share of clients not back yet, on every day on which somebody came back or stopped being watched. */
export interface SurvivalCurve {
  readonly clients: number;
  readonly returns: number;
  /** Ascending. */
  readonly days: Int32Array;
  /** Clients watched and not back just before the day. */
  readonly atRisk: Int32Array;
  readonly returnsOn: Int32Array;
  readonly censoredOn: Int32Array;
  /** S(t), the share not back by the end of the day. */
  readonly stillAway: Float64Array;
  /** Greenwood's sum Σ d ÷ n(n − d) up to the day; `Infinity` once everybody is back. */
  readonly greenwood: Float64Array;
}

/**
 * Draws the clinic's curve of return, with recent clients counted for as long as they were watched.
 *
 * Kaplan and Meier's product limit, in one pass over whole days. A client whose watching ends on a
 * day was watched on it, so returns come before endings.
 *
 * @param times - the clients' columns, of equal length
 * @source Kaplan & Meier 1958, JASA 53:457; Greenwood 1926 (variance)
 *
 * @example
 * survivalCurve({ days: [1, 2, 2, 3], returned: [1, 0, 1, 0] }).stillAway // => Float64Array.of(0.75, 0.5, 0.5)
 */
export function survivalCurve({ days, returned }: ReturnTimes): SurvivalCurve {
  const counts = countsByDay(days, returned);
  const distinct = counts.returns.map((count, day) => count + (counts.censored[day] ?? 0));
  const curve = emptyCurve(days.length, distinct.filter((count) => count > 0).length);
  let atRisk = days.length;
  let stillAway = 1;
  let greenwood = 0;
  let place = 0;
  for (let day = 0; day < distinct.length; day++) {
    if (distinct[day] === 0) continue;
    const events = counts.returns[day] ?? 0;
    stillAway *= 1 - events / atRisk;
    if (events > 0) greenwood += events / (atRisk * (atRisk - events));
    curve.days[place] = day;
    curve.atRisk[place] = atRisk;
    curve.returnsOn[place] = events;
    curve.censoredOn[place] = counts.censored[day] ?? 0;
    curve.stillAway[place] = stillAway;
    curve.greenwood[place] = greenwood;
    atRisk -= distinct[day] ?? 0;
    place++;
  }
  return { ...curve, returns: curve.returnsOn.reduce((sum, events) => sum + events, 0) };
}

function countsByDay(
  days: ArrayLike<number>,
  returned: ArrayLike<number>,
): { readonly returns: Int32Array; readonly censored: Int32Array } {
  let last = -1;
  for (let client = 0; client < days.length; client++) last = Math.max(last, dayOf(days, client));
  const returns = new Int32Array(last + 1);
  const censored = new Int32Array(last + 1);
  for (let client = 0; client < days.length; client++) {
    const counts = returned[client] === 1 ? returns : censored;
    const day = dayOf(days, client);
    counts[day] = (counts[day] ?? 0) + 1;
  }
  return { returns, censored };
}

function dayOf(days: ArrayLike<number>, client: number): number {
  const day = days[client] ?? NaN;
  if (!Number.isInteger(day) || day < 0)
    throw new RangeError("survivalCurve: days are whole and not negative");
  return day;
}

function emptyCurve(clients: number, length: number): Omit<SurvivalCurve, "returns"> {
  return {
    clients,
    days: new Int32Array(length),
    atRisk: new Int32Array(length),
    returnsOn: new Int32Array(length),
    censoredOn: new Int32Array(length),
    stillAway: new Float64Array(length),
    greenwood: new Float64Array(length),
  };
}
