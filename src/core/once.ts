/**
 * Work that is done when its answer is first asked for, and never again.
 *
 * @example
 * once(() => 7)() // => 7
 */
export function once<Answer>(work: () => Answer): () => Answer {
  let done: { readonly answer: Answer } | undefined;
  return () => (done ??= { answer: work() }).answer;
}
