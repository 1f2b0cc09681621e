import { makeCallSheet, type LeftBehind } from "../../workflow/jobs/makeCallSheet";
import { takeIn, type AskedDay, type JobTools, type TakenIn } from "../../workflow/jobs/takeIn";
import type { WrittenSheet } from "../../workflow/openWorkbook";
import type { HostProblem } from "../../wording/sayHostProblem";
import type { PaneJobs } from "../state/paneJobs";
import type { PaneTools } from "./paneTools";

type DayJobs = Pick<
  PaneJobs,
  | "look"
  | "makeCallSheet"
  | "cancel"
  | "chooseLanguage"
  | "chooseDay"
  | "chooseStaffOff"
  | "chooseShopClosed"
>;

/** The jobs that read the whole workbook: looking at the day, and making its call sheet. */
export function dayJobs(tools: PaneTools): DayJobs {
  const { dispatch } = tools;
  const runner = new DayRunner(tools);
  return {
    look: () => runner.look(),
    makeCallSheet: () => runner.make(),
    cancel: () => runner.cancel(),
    chooseLanguage: (language) => {
      dispatch({ type: "languageChosen", language });
      runner.look();
    },
    chooseDay: (asOf) => {
      dispatch({ type: "dayChosen", asOf });
      runner.look();
    },
    chooseStaffOff: (names) => {
      const { asOf, workbookName } = tools.state();
      tools.staffOff.keep({ on: asOf, workbook: workbookName, names });
      dispatch({ type: "staffOffChosen", staffOff: names });
      runner.look();
    },
    chooseShopClosed: (isShopClosed) => {
      dispatch({ type: "shopClosedChosen", isShopClosed });
      runner.look();
    },
  };
}

class DayRunner {
  readonly #tools: PaneTools;
  #newest: AbortController | undefined;

  constructor(tools: PaneTools) {
    this.#tools = tools;
  }

  look(): void {
    this.#start("look", async (job) => {
      const taken = await takeIn(job, this.#askedDay());
      if (!taken.ok) {
        this.#stop(taken.problem, "nothingWritten");
        return;
      }
      this.#keep(taken.value);
      this.#tools.dispatch({ type: "dayRead", overview: taken.value.overview });
    });
  }

  make(): void {
    this.#start("make", async (job) => {
      const made = await makeCallSheet(job, this.#askedDay());
      if (!made.ok) {
        this.#stop(made.problem.problem, made.problem.left);
        return;
      }
      this.#keep(made.value, made.value.sheet);
      const { overview, sheet } = made.value;
      const atMinutes = this.#tools.minutesNow();
      const { printProblem } = sheet;
      this.#tools.dispatch({ type: "sheetMade", overview, atMinutes, printProblem });
    });
  }

  cancel(): void {
    this.#newest?.abort();
  }

  /** A job that is running is stopped first: its answer would be to another question. */
  #start(job: "look" | "make", work: (tools: JobTools) => Promise<void>): void {
    const { workbook, desk, dispatch, queue } = this.#tools;
    this.#newest?.abort();
    const stopper = new AbortController();
    this.#newest = stopper;
    const isNewest = () => this.#newest === stopper;
    dispatch({ type: "jobStarted", job });
    const onProgress: JobTools["onProgress"] = (progress) => {
      if (isNewest()) dispatch({ type: "jobMoved", progress });
    };
    queue.add(async () => {
      if (isNewest()) await work({ workbook, desk, onProgress, signal: stopper.signal });
    });
  }

  #stop(problem: HostProblem, left: LeftBehind): void {
    this.#tools.dispatch({ type: "jobStopped", problem, left });
  }

  #keep({ outline, settings, staffOff }: TakenIn, written?: WrittenSheet): void {
    const made =
      written === undefined
        ? []
        : [{ id: written.sheetId, name: written.name, role: "call_sheet" as const }];
    this.#tools.sheets.keep([...made, ...outline.sheets]);
    const { name, isReadOnly } = outline;
    this.#tools.dispatch({ type: "workbookFound", name, isReadOnly, settings, staffOff });
  }

  #askedDay(): AskedDay {
    const { asOf, language, staffOff, isShopClosed } = this.#tools.state();
    const { today, minutesNow } = this.#tools;
    return {
      asOf,
      // Another day has no hour: what goes by it is off then, and says so.
      ...(asOf === today() ? { now: minutesNow() } : {}),
      displayLanguage: language,
      staffOff,
      isShopClosed,
      wasOff: (name, workbook) => this.#tools.staffOff.isOff({ on: asOf, workbook, name }),
    };
  }
}
