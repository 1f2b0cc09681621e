import type { HostProblem } from "../../wording/sayHostProblem";
import { hostCode, hostProblem, isBusy } from "./hostProblem";

/** Pauses before a job is begun again, by what turned it away. */
const pausesMs = { busy: [500, 2_000, 5_000], general: [500] } as const;

/** Excel rejected a request; until the job gives up it is not yet a refusal. */
export class HostFailure extends Error {
  override readonly name = "HostFailure";
  readonly problem: HostProblem;
  /** Milliseconds to wait before each time the job may be begun again. */
  readonly pauses: readonly number[];

  constructor(cause: unknown, sheet: string | undefined) {
    super("Excel rejected a request", { cause });
    this.problem = hostProblem(cause, sheet);
    this.pauses = pausesAfter(hostCode(cause));
  }
}

function pausesAfter(code: string | undefined): readonly number[] {
  if (code === undefined) return [];
  if (isBusy(code)) return pausesMs.busy;
  return code === "GeneralException" ? pausesMs.general : [];
}
