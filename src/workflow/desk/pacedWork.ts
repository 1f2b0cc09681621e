/**
 * Does work that yields wherever it may pause, and pauses where there is need of it.
 *
 * @param pause - asked wherever the work yields; answers nothing while there is no need yet
 * @param onStep - told what the work yields; nothing is told where it only may pause
 */
export async function pacedWork<Step, Answer>(
  work: Generator<Step, Answer, undefined>,
  pause: () => Promise<void> | undefined,
  onStep?: (step: Exclude<Step, undefined>) => void,
): Promise<Answer> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (step.value !== undefined) onStep?.(step.value as Exclude<Step, undefined>);
    const paused = pause();
    if (paused !== undefined) await paused;
  }
}
