import { ok, type Result } from "../../core/result";
import type { HostProblem } from "../../wording/sayHostProblem";
import type { ClinicDesk, DayOverview, DeskQuestion } from "../desk/clinicDesk";
import type { CellsWish, OpenWorkbook, WorkbookOutline } from "../openWorkbook";
import { keptSettings, noSettings, type Settings, type SettingsProblem } from "../settings";

/** What a job works with, and whom it tells how far it is. */
export interface JobTools {
  readonly workbook: OpenWorkbook;
  readonly desk: ClinicDesk;
  readonly onProgress: (progress: JobProgress) => void;
  readonly signal: AbortSignal;
}

/** What a job does, in order. */
export const jobSteps = ["reading", "judging", "planning", "logging", "writing"] as const;
export type JobStep = (typeof jobSteps)[number];

export interface JobProgress {
  readonly step: JobStep;
  /** Of the step, 0 to 1. */
  readonly doneShare: number;
}

/** The question without what the workbook itself answers. */
export interface AskedDay extends Omit<DeskQuestion, "settings"> {
  /** Who was said to be off before the pane was opened; asked once the staff is known. */
  readonly wasOff?: (name: string, workbookName: string) => boolean;
}

/** A workbook taken in and judged. */
export interface TakenIn {
  readonly outline: WorkbookOutline;
  readonly settings: Settings;
  /** Why the workbook's settings could not be used, where it keeps any. */
  readonly settingsProblem: SettingsProblem | undefined;
  readonly overview: DayOverview;
  /** Who is off beside those the staff sheet says. */
  readonly staffOff: readonly string[];
}

/**
 * Reads the open workbook into the desk and judges it; nothing is written.
 *
 * The tops of the sheets are read first: they tell which columns of the large sheets are needed.
 *
 * @returns the day as it stands; refused with the host's reason, or `cancelled`
 */
export async function takeIn(
  { workbook, desk, onProgress, signal }: JobTools,
  { wasOff = () => false, ...day }: AskedDay,
): Promise<Result<TakenIn, HostProblem>> {
  onProgress({ step: "reading", doneShare: 0 });
  const outline = await workbook.outline();
  if (!outline.ok) return outline;
  const kept = keptSettings(outline.value.settingsPart);
  const settings = kept.ok ? kept.value : noSettings;
  const question: DeskQuestion = { ...day, settings };

  const reader = new WishReader({ workbook, desk, onProgress, signal });
  const tops = await reader.read(await desk.open(outline.value), topsShare);
  if (!tops.ok) return tops;
  for (;;) {
    const wishes = await desk.remaining(question);
    if (wishes.length === 0) break;
    const rest = await reader.read(wishes, 1);
    if (!rest.ok) return rest;
  }

  onProgress({ step: "judging", doneShare: 0 });
  const judged = await desk.judge(question, (stage) =>
    onProgress({ step: "judging", doneShare: judgedShare[stage] }),
  );
  const { staffOff = [] } = day;
  const others = judged.staff.filter(
    ({ name, isOff }) => !isOff && wasOff(name, outline.value.name),
  );
  const off = [...staffOff, ...others.map(({ name }) => name)];
  return ok({
    outline: outline.value,
    settings,
    settingsProblem: kept.ok ? undefined : kept.problem,
    overview: others.length === 0 ? judged : await desk.judge({ ...question, staffOff: off }),
    staffOff: off,
  });
}

/** The tops are a small part of a large workbook, and all of a small one. */
const topsShare = 0.1;

const judgedShare = { intake: 0.5, matching: 0.65, summaries: 0.8, plan: 1 } as const;

/** Reads one wish after the other into the desk, and tells how much of all rows is in. */
class WishReader {
  readonly #tools: JobTools;
  #doneShare = 0;

  constructor(tools: JobTools) {
    this.#tools = tools;
  }

  async read(
    wishes: readonly CellsWish[],
    upToShare: number,
  ): Promise<Result<undefined, HostProblem>> {
    const { workbook, desk, onProgress, signal } = this.#tools;
    const from = this.#doneShare;
    const cells = wishes.reduce((sum, wish) => sum + cellCount(wish), 0);
    let read = 0;
    for (const wish of wishes) {
      const done = await workbook.readCells(
        wish,
        async (block) => {
          await desk.take(block);
          read += block.values.length * (block.values[0]?.length ?? 0);
          const doneShare = from + (upToShare - from) * Math.min(read / cells, 1);
          onProgress({ step: "reading", doneShare });
        },
        signal,
      );
      if (!done.ok) return done;
    }
    this.#doneShare = upToShare;
    return ok(undefined);
  }
}

function cellCount({ area }: CellsWish): number {
  const rows = area.lastRowIndex - area.firstRowIndex + 1;
  return rows * (area.lastColumnIndex - area.firstColumnIndex + 1);
}
