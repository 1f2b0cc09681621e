import type { CallCandidate } from "./callCandidate";

/** One call with its caller and everybody it is about. */
export interface AssignedCall {
  readonly lead: CallCandidate;
  /** Everybody else on the same number who has something due. */
  readonly others: readonly CallCandidate[];
  /** `undefined` on the unassigned list. */
  readonly caller: string | undefined;
}
