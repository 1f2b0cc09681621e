import type { Judged } from "./answer";
import type { CellReader } from "./cellReader";

/** What CALL_LIST was asked. */
export interface ListArguments {
  readonly tables: readonly unknown[];
  readonly asOf: unknown;
  readonly quota: unknown;
}

/** Today's list over the tables a formula was given. */
export type CallListRule = (asked: ListArguments, reader: CellReader) => Judged;

let offered: CallListRule | undefined;
let fetchRule: ((onLost: () => void) => void) | undefined;
const waiting = new Set<(rule: CallListRule | undefined) => void>();

/** The rule's own script says here, as soon as it runs, that it is there. */
export function offerCallList(rule: CallListRule): void {
  offered = rule;
  tell(rule);
}

/**
 * Says how the rule's script is fetched when it is first asked for: functions.js fetches nothing.
 *
 * @param fetch - told whom to tell that the script did not come
 */
export function onCallListWanted(fetch: (onLost: () => void) => void): void {
  fetchRule = fetch;
}

/** @returns `undefined` where nobody can fetch it, or it did not come */
export function callListRule(): Promise<CallListRule | undefined> {
  if (offered !== undefined || fetchRule === undefined) return Promise.resolve(offered);
  const isFirst = waiting.size === 0;
  const arrived = new Promise<CallListRule | undefined>((resolve) => waiting.add(resolve));
  if (isFirst) fetchRule(() => tell(undefined));
  return arrived;
}

function tell(rule: CallListRule | undefined): void {
  for (const resolve of waiting) resolve(rule);
  waiting.clear();
}
