import type { Band, DueReason } from "./callPlan";
import type { ClientCase } from "./clientCase";
import { reasonBands } from "./reasonBands";

/** A client nothing holds back, with what she is called for, the lead reason first. */
export interface CallCandidate {
  readonly clientCase: ClientCase;
  readonly due: readonly [DueReason, ...DueReason[]];
}

/** The band of the lead reason. */
export function bandOf({ due }: CallCandidate): Band {
  return reasonBands[due[0].reason];
}
