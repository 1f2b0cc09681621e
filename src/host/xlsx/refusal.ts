import { refused, ok, type Result } from "../../core/result";
import type { XlsxProblem } from "./xlsxProblem";

/**
 * Carries a problem from deep inside a part to the door of this folder.
 *
 * A scanner a million cells into a sheet cannot hand a `Result` through every step; it throws this
 * and only `orRefusal` catches it. Nothing outside `host/xlsx` ever sees it.
 */
class Refusal extends Error {
  readonly problem: XlsxProblem;

  constructor(problem: XlsxProblem) {
    super(problem.code);
    this.name = "Refusal";
    this.problem = problem;
  }
}

/** Stops the reading or patching under way; `orRefusal` turns it into data. */
export function refuse(problem: XlsxProblem): never {
  throw new Refusal(problem);
}

/** Runs `work` and gives its value, or the problem some step of it refused with. */
export function orRefusal<Value>(work: () => Value): Result<Value, XlsxProblem> {
  try {
    return ok(work());
  } catch (thrown) {
    if (thrown instanceof Refusal) return refused(thrown.problem);
    throw thrown;
  }
}
