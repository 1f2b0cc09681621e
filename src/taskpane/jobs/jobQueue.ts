/**
 * What the pane is doing. Jobs that read or write the workbook run one after the other, in the order
 * of the clicks: two rows must not be put below one table at once, nor two workbooks read into one
 * desk. Questions to the desk need not wait.
 */
export class JobQueue {
  readonly #onBusy: (isBusy: boolean) => void;
  readonly #onFault: (error: unknown) => void;
  #last: Promise<unknown> = Promise.resolve();
  #underWay = 0;

  /**
   * @param onBusy - told when the first job begins and when the last one ends
   * @param onFault - told of what no job foresaw; the jobs behind it still run
   */
  constructor(onBusy: (isBusy: boolean) => void, onFault: (error: unknown) => void) {
    this.#onBusy = onBusy;
    this.#onFault = onFault;
  }

  /** Runs a job after all that were asked for before it. */
  add(job: () => Promise<void>): void {
    this.#last = this.#follow(this.#last.then(job));
  }

  /** Asks at once, and tells the answer when it comes. */
  ask<Answer>(asked: Promise<Answer>, tell: (answer: Answer) => void): void {
    void this.#follow(asked.then(tell));
  }

  async #follow(work: Promise<void>): Promise<void> {
    this.#underWay += 1;
    if (this.#underWay === 1) this.#onBusy(true);
    await work.catch(this.#onFault);
    this.#underWay -= 1;
    if (this.#underWay === 0) this.#onBusy(false);
  }
}
