import type { AccountLine } from "./accountLine";

/**
 * Names a line by what it is about, so that its decision finds it again tomorrow and elsewhere.
 *
 * @param line - whose, and what for
 * @param on - the day it rests on
 * @source rule R4
 *
 * @example
 * accountLineId({ kind: "reward", staff: "Li", clientKey: "A7" }, 20000) // => '["reward",20000,"Li","A7"]'
 */
export function accountLineId(
  { kind, staff, clientKey = "" }: Pick<AccountLine, "kind" | "staff" | "clientKey">,
  on: number,
): string {
  return JSON.stringify([kind, on, staff, clientKey]);
}
