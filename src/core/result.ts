/** A computation that either worked or can say, as data, why it did not. */
export type Result<Value, Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

/** Wraps what a computation found. */
export function ok<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

/** Wraps why a computation found nothing. */
export function refused<Problem>(problem: Problem): Result<never, Problem> {
  return { ok: false, problem };
}
