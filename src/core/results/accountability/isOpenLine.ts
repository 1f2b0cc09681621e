import type { AccountLine } from "./accountLine";

/**
 * Whether somebody still has to decide a line before its month can be locked: one that nobody decided,
 * or that is disputed. A note has no money in it and waits for nobody.
 *
 * @source rule R4
 *
 * @example
 * isOpenLine({ kind: "reward", state: "proposed" }) // => true
 * isOpenLine({ kind: "note", state: "proposed" }) // => false
 * isOpenLine({ kind: "note", state: "disputed" }) // => true
 */
export function isOpenLine({ kind, state }: Pick<AccountLine, "kind" | "state">): boolean {
  return state === "disputed" || (state === "proposed" && kind !== "note");
}
