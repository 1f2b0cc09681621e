import type { CallOnList } from "../../workflow/desk/clinicDesk";

/** A call as far as walking the list needs it. */
export type ListedCall = Pick<CallOnList, "client" | "caller" | "outcomeToday">;

/**
 * The client to call after this one: the next below on the list that nobody has called yet, then
 * those above. A caller who said who she is walks her own calls and those of nobody.
 *
 * @param calls - today's list by rank
 * @param client - whose card is shown; one who is not on the list stands above its first
 * @param caller - who is calling, as she chose; `undefined` walks the whole list
 * @returns `undefined` when nobody is left
 */
export function nextCall(
  calls: readonly ListedCall[],
  client: number,
  caller: string | undefined,
): number | undefined {
  const at = calls.findIndex((call) => call.client === client);
  const isHers = (call: ListedCall) => call.caller === caller || call.caller === undefined;
  const walksOwn = caller !== undefined && calls.some((call) => call.caller === caller);
  const isOpen = (call: ListedCall) =>
    call.outcomeToday === undefined && call.client !== client && (!walksOwn || isHers(call));
  const found = calls.slice(at + 1).find(isOpen) ?? calls.slice(0, Math.max(at, 0)).find(isOpen);
  return found?.client;
}

/** Where a client stands on the list, and who stands before and after. */
export interface PlaceOnList {
  /** From 1. */
  readonly rank: number;
  readonly calls: number;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/**
 * Where a client stands on the list; `undefined` when she does not.
 *
 * @param calls - today's list by rank
 */
export function placeOnList(calls: readonly ListedCall[], client: number): PlaceOnList | undefined {
  const at = calls.findIndex((call) => call.client === client);
  if (at < 0) return undefined;
  return {
    rank: at + 1,
    calls: calls.length,
    before: calls[at - 1]?.client,
    after: calls[at + 1]?.client,
  };
}
