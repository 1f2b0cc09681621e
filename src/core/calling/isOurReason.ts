import { reasons } from "./callPlan";

const ids: ReadonlySet<string> = new Set(reasons);

/**
 * Whether a log's words are one of our reasons; a clinic's own words are not.
 *
 * @example
 * isOurReason("no_show") // => true
 * isOurReason("术后回访") // => false
 */
export function isOurReason(reason: string | undefined): boolean {
  return reason !== undefined && ids.has(reason);
}
