import type { Sliced } from "../core/sliced";
import type { Judged } from "./answer";
import type { CellReader } from "./cellReader";

/** What CALL_LIST was asked. */
export interface ListArguments {
  readonly tables: readonly unknown[];
  readonly asOf: unknown;
  readonly quota: unknown;
}

/** Today's list over the tables a formula was given. */
export type CallListRule = (asked: ListArguments, reader: CellReader) => Sliced<Judged>;

/** What the page lends the rule. */
export interface CallListPage {
  /** Fetches the rule's script; told whom to tell that it did not come. */
  readonly fetchRule: (onLost: () => void) => void;
  /** Asked wherever the rule may pause: the page's turn, or nothing while it is early. */
  readonly pause: () => Promise<void> | undefined;
}

let offered: CallListRule | undefined;
let page: CallListPage | undefined;
const waiting = new Set<(rule: CallListRule | undefined) => void>();

/** The rule's own script says here, as soon as it runs, that it is there. */
export function offerCallList(rule: CallListRule): void {
  offered = rule;
  tell(rule);
}

/** The pane's page says how the rule comes when it is first asked for: functions.js fetches nothing. */
export function onCallListWanted(lent: CallListPage): void {
  page = lent;
}

/** Asks the page whether to pause; where no page is nobody waits for its turn. */
export function pauseCallList(): Promise<void> | undefined {
  return page?.pause();
}

/** @returns `undefined` where nobody can fetch it, or it did not come */
export function callListRule(): Promise<CallListRule | undefined> {
  if (offered !== undefined || page === undefined) return Promise.resolve(offered);
  const isFirst = waiting.size === 0;
  const arrived = new Promise<CallListRule | undefined>((resolve) => waiting.add(resolve));
  if (isFirst) page.fetchRule(() => tell(undefined));
  return arrived;
}

function tell(rule: CallListRule | undefined): void {
  for (const resolve of waiting) resolve(rule);
  waiting.clear();
}
