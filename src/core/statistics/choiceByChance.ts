import type { SwitchTable } from "./treatmentSwitches";

/** A step from one treatment to another. */
export interface Step {
  readonly from: number;
  readonly to: number;
}

/** Rounds of fitting: after these the share stands still to three digits. */
const rounds = 20;

/**
 * Of the clients who left a treatment, the share who would choose another if nothing led them to it.
 *
 * Not the share of all clients: whoever leaves a treatment cannot choose it, and where links take
 * many clients of some treatments these are missing at the rest. So treatments are chosen by as much
 * as they are liked, among those open to a client, as learnt from all steps but this one and links.
 *
 * @param table - switches from treatment to treatment
 * @param isLink - 1 for each step of the table already known to be a link
 * @param step - the one asked about
 * @returns the share, 0 where nobody else chose the treatment; `undefined` where no other clients had
 * the same choice, so that nothing can be learnt from them
 * @source quasi-independence: Goodman 1968, JASA 63:1091, fitted by Deming & Stephan 1940, Ann. Math.
 * Stat. 11:427
 *
 * @example
 * choiceByChance({ treatments: 3, counts: [0, 9, 8, 4, 0, 8, 4, 4, 0] }, [0, 0, 0, 0, 0, 0, 0, 0, 0], { from: 0, to: 1 })?.toFixed(3) // => "0.333"
 * choiceByChance({ treatments: 3, counts: [0, 9, 8, 0, 0, 0, 4, 4, 0] }, [0, 0, 0, 0, 0, 0, 0, 0, 0], { from: 0, to: 1 }) // => undefined
 */
export function choiceByChance(
  table: SwitchTable,
  isLink: ArrayLike<number>,
  step: Step,
): number | undefined {
  const open = openSteps(table.treatments, isLink, step);
  const toChooseFrom = open.filter(({ from }) => from === step.from).map(({ to }) => to);
  const compared = comparedWith(step.to, open, table);
  if (!toChooseFrom.every((to) => compared.has(to))) return undefined;
  const liked = likedBy(table, open);
  const own = liked[step.to] ?? NaN;
  return shareOf(
    own,
    toChooseFrom.reduce((sum, to) => sum + (liked[to] ?? NaN), own),
  );
}

/** What clients may choose: not what they had, and neither the step asked about nor a link. */
function openSteps(treatments: number, isLink: ArrayLike<number>, step: Step): readonly Step[] {
  const open: Step[] = [];
  for (let from = 0; from < treatments; from++)
    for (let to = 0; to < treatments; to++) {
      const isAsked = from === step.from && to === step.to;
      if (from !== to && !isAsked && isLink[from * treatments + to] !== 1) open.push({ from, to });
    }
  return open;
}

/** The treatments that some clients could choose beside a first one, or beside one of these. */
function comparedWith(
  first: number,
  open: readonly Step[],
  { treatments, counts }: SwitchTable,
): ReadonlySet<number> {
  const hasClients = new Set(
    open.filter(({ from, to }) => counts[from * treatments + to] !== 0).map(({ from }) => from),
  );
  const compared = new Set([first]);
  for (let known = 0; known < compared.size; ) {
    known = compared.size;
    const choosers = new Set(
      open
        .filter(({ from, to }) => hasClients.has(from) && compared.has(to))
        .map(({ from }) => from),
    );
    for (const { from, to } of open) if (choosers.has(from)) compared.add(to);
  }
  return compared;
}

/** How much each treatment is liked: the counts are how many leave one times how liked the next is. */
function likedBy({ treatments, counts }: SwitchTable, open: readonly Step[]): Float64Array {
  const left = new Float64Array(treatments);
  const chosen = new Float64Array(treatments);
  for (const { from, to } of open) {
    const clients = counts[from * treatments + to] ?? NaN;
    left[from] = (left[from] ?? NaN) + clients;
    chosen[to] = (chosen[to] ?? NaN) + clients;
  }
  let liked = chosen;
  for (let round = 0; round < rounds; round++) {
    const drawn = new Float64Array(treatments);
    for (const { from, to } of open) drawn[from] = (drawn[from] ?? NaN) + (liked[to] ?? NaN);
    const many = left.map((clients, from) => shareOf(clients, drawn[from] ?? NaN));
    const offered = new Float64Array(treatments);
    for (const { from, to } of open) offered[to] = (offered[to] ?? NaN) + (many[from] ?? NaN);
    liked = chosen.map((clients, to) => shareOf(clients, offered[to] ?? NaN));
  }
  return liked;
}

function shareOf(part: number, whole: number): number {
  return part === 0 ? 0 : part / whole;
}
