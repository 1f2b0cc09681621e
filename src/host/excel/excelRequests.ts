import { pause, type HostClock } from "./hostClock";
import { HostFailure } from "./hostFailure";
import { hostCode } from "./hostProblem";
import { HostRefusal, refuse } from "./hostRefusal";

/** How long an answer is waited for. Setting up print without a printer takes Excel many seconds. */
const patienceMs = 30_000;
const probePatienceMs = 5_000;

/** Queues what one request does; answers what reads its answer once it is there. */
export type Queue<Answer> = (workbook: Excel.Workbook) => () => Answer;

/** What a request is about. */
export interface Asking {
  /** Name of the sheet, for the sentence that says what went wrong. */
  readonly sheet?: string | undefined;
  /** It writes: nobody is to hear of it as if a person had typed, and the screen stands still. */
  readonly isWriting?: boolean;
}

/**
 * Sends requests to Excel, each a batch of its own: so that what is waited for, given up and begun
 * again is always one whole request, and nothing goes on behind our back.
 */
export class ExcelRequests {
  readonly clock: HostClock;
  private areEventsOff = false;

  constructor(clock: HostClock) {
    this.clock = clock;
  }

  /**
   * Sends one request; waits while somebody types in a cell.
   *
   * @throws HostFailure when Excel rejects it; HostRefusal when it does not answer in time
   */
  async ask<Answer>(queue: Queue<Answer>, asking: Asking = {}): Promise<Answer> {
    const isWriting = asking.isWriting === true;
    try {
      return await this.send((context) => this.quiet(context, queue, isWriting));
    } catch (error) {
      if (isWriting) this.areEventsOff = true;
      if (error instanceof HostRefusal || isOurFault(error)) throw error;
      if (isWriting) await this.eventsOn();
      throw new HostFailure(error, asking.sheet);
    }
  }

  /**
   * Does a job of several requests, and does it again from its first one when Excel was busy: so
   * a job must look first at what stands in the workbook, and may find its own work there.
   */
  async repeatedly<Answer>(job: () => Promise<Answer>): Promise<Answer> {
    for (let tries = 0; ; tries++) {
      try {
        return await job();
      } catch (error) {
        if (!(error instanceof HostFailure)) throw error;
        const pauseMs = error.pauses[tries];
        if (pauseMs === undefined) refuse(error.problem);
        await pause(this.clock, pauseMs);
      }
    }
  }

  private quiet<Answer>(
    { workbook, runtime }: Excel.RequestContext,
    queue: Queue<Answer>,
    isWriting: boolean,
  ): () => Answer {
    if (isWriting) {
      runtime.enableEvents = false;
      workbook.application.suspendScreenUpdatingUntilNextSync();
    }
    const answer = queue(workbook);
    if (isWriting || this.areEventsOff) runtime.enableEvents = true;
    return () => {
      this.areEventsOff = false;
      return answer();
    };
  }

  /** A request that failed half-way left them off; where this fails too, the next one does it. */
  private async eventsOn(): Promise<void> {
    try {
      await this.send((context) => this.quiet(context, () => () => undefined, false));
    } catch (error) {
      if (isOurFault(error)) throw error;
    }
  }

  private async send<Answer>(
    queue: (context: Excel.RequestContext) => () => Answer,
  ): Promise<Answer> {
    const run = Excel.run({ delayForCellEdit: true }, async (context) => {
      const answer = queue(context);
      await context.sync();
      return answer();
    });
    const answered = await this.within(patienceMs, run);
    if (answered === undefined) refuse({ code: await this.whySilent() });
    return answered.answer;
  }

  /** A request that waits for the end of typing is silent, too; one that does not wait tells. */
  private async whySilent(): Promise<"cellBeingEdited" | "noAnswer"> {
    const probe = Excel.run(async (context) => {
      context.workbook.load({ name: true });
      await context.sync();
    });
    try {
      await this.within(probePatienceMs, probe);
      return "noAnswer";
    } catch (error) {
      return hostCode(error) === "InvalidOperationInCellEditMode" ? "cellBeingEdited" : "noAnswer";
    }
  }

  private within<Answer>(
    milliseconds: number,
    run: Promise<Answer>,
  ): Promise<{ readonly answer: Answer } | undefined> {
    return new Promise((resolve, reject) => {
      const callOff = this.clock.after(milliseconds, () => resolve(undefined));
      run.then(
        (answer) => {
          callOff();
          resolve({ answer });
        },
        (error: unknown) => {
          callOff();
          // Office.js rejects with errors of its own, and not always with instances of Error.
          // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
          reject(error);
        },
      );
    });
  }
}

/** Excel's errors carry a code; those of our own code do not. */
function isOurFault(error: unknown): boolean {
  return (
    hostCode(error) === undefined && (error instanceof TypeError || error instanceof RangeError)
  );
}
