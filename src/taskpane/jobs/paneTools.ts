import type { Day } from "../../core/calendar/day";
import type { ClinicDesk } from "../../workflow/desk/clinicDesk";
import type { OpenWorkbook, SheetOutline } from "../../workflow/openWorkbook";
import type { PaneAction } from "../state/paneAction";
import type { StaffOffBook } from "../staffOffBook";
import type { PaneState } from "../state/paneState";
import type { JobQueue } from "./jobQueue";

/** What the pane's jobs work with. */
export interface PaneTools {
  readonly workbook: OpenWorkbook;
  readonly desk: ClinicDesk;
  readonly dispatch: (action: PaneAction) => void;
  /** The newest state, whenever asked. */
  readonly state: () => PaneState;
  /** Minutes after midnight, here and now. */
  readonly minutesNow: () => number;
  /** The day it is here and now. */
  readonly today: () => Day;
  readonly queue: JobQueue;
  /** Who was switched off on which day, while the pane was closed, too. */
  readonly staffOff: StaffOffBook;
  /** The sheets as last read: their ids are what the workbook is asked by. */
  readonly sheets: KnownSheets;
}

type KnownSheet = Pick<SheetOutline, "id" | "name" | "role"> & Partial<Pick<SheetOutline, "used">>;

/** The sheets of the workbook as a job last found them. */
export class KnownSheets {
  #sheets: readonly KnownSheet[] = [];

  keep(sheets: readonly KnownSheet[]): void {
    this.#sheets = sheets;
  }

  withId(id: string): KnownSheet | undefined {
    return this.#sheets.find((sheet) => sheet.id === id);
  }

  /** Where values stood on a sheet. */
  usedOf(id: string): SheetOutline["used"] {
    return this.withId(id)?.used;
  }

  /** A sheet we have made since. */
  add(sheet: Pick<SheetOutline, "id" | "name" | "role">): void {
    this.#sheets = [sheet, ...this.#sheets.filter(({ id }) => id !== sheet.id)];
  }

  idOf(name: string): string | undefined {
    return this.#sheets.find((sheet) => sheet.name === name)?.id;
  }

  idOfRole(role: SheetOutline["role"]): string | undefined {
    return this.#sheets.find((sheet) => sheet.role === role)?.id;
  }
}
