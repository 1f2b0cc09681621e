import { ok, refused, type Result } from "../../core/result";
import type { HostProblem } from "../../wording/sayHostProblem";

/** Thrown within the adapter only: its border answers the problem as data. */
export class HostRefusal extends Error {
  override readonly name = "HostRefusal";
  readonly problem: HostProblem;

  constructor(problem: HostProblem) {
    super(`Excel: ${problem.code}`);
    this.problem = problem;
  }
}

/** Stops a job of the adapter with the reason. */
export function refuse(problem: HostProblem): never {
  throw new HostRefusal(problem);
}

/** Does a job of the adapter; what it refused is answered, anything else is a fault of ours. */
export async function orHostProblem<Answer>(
  job: () => Promise<Answer>,
): Promise<Result<Answer, HostProblem>> {
  try {
    return ok(await job());
  } catch (error) {
    if (error instanceof HostRefusal) return refused(error.problem);
    throw error;
  }
}
