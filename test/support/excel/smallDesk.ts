import type { ClinicDesk } from "../../../src/workflow/desk/clinicDesk";
import type { CellBlock, WorkbookOutline } from "../../../src/workflow/openWorkbook";
import type { SheetPlan } from "../../../src/workflow/sheetPlan";
import { day } from "../day";
import { dayOverview } from "../dayOverview";
import { logPlan } from "./samplePlan";

type DeskJobs = Pick<
  ClinicDesk,
  "open" | "take" | "remaining" | "judge" | "planCallSheet" | "callSheetWritten"
>;

/**
 * The least of a desk that makes call sheets: every client of the sheet "Clients" is called, and
 * what was typed on the old call sheet becomes rows of the log, with the call's number as key.
 */
export class SmallDesk implements DeskJobs {
  private outline: WorkbookOutline | undefined;
  private blocks: CellBlock[] = [];

  open(outline: WorkbookOutline) {
    this.outline = outline;
    this.blocks = [];
    const wishes = outline.sheets.flatMap(({ id, used }) =>
      used === undefined ? [] : [{ sheetId: id, area: used, withFormats: false }],
    );
    return Promise.resolve(wishes);
  }

  take(block: CellBlock) {
    this.blocks.push(block);
    return Promise.resolve();
  }

  remaining() {
    return Promise.resolve([]);
  }

  judge() {
    return Promise.resolve(overview);
  }

  planCallSheet() {
    const clients = this.rowsOf((sheet) => sheet.name === "Clients", "Name");
    const calls = this.rowsOf(({ role }) => role === "call_sheet", "No.");
    const typed = calls.filter(([, , outcome]) => outcome !== "");
    const entries = typed.map(
      ([number, client, outcome]) => [`call-${number}`, String(client), String(outcome)] as const,
    );
    return Promise.resolve({
      log: entries.length === 0 ? undefined : logPlan(entries),
      callSheet: callSheetOf(clients.map(([name]) => String(name))),
    });
  }

  callSheetWritten() {
    return Promise.resolve(overview);
  }

  /** Rows below the one that begins with this heading. */
  private rowsOf(
    isWanted: (sheet: WorkbookOutline["sheets"][number]) => boolean,
    heading: string,
  ): CellBlock["values"] {
    const sheet = this.outline?.sheets.find(isWanted);
    const rows = this.blocks
      .filter(({ sheetId }) => sheetId === sheet?.id)
      .flatMap(({ values }) => values);
    const header = rows.findIndex(([first]) => first === heading);
    return header < 0 ? [] : rows.slice(header + 1).filter(([first]) => first !== "");
  }
}

function callSheetOf(clients: readonly string[]): SheetPlan {
  return {
    role: "call_sheet",
    name: "Call sheet",
    lines: [{ text: "Calls today", style: "title" }],
    table: {
      name: "CallSheet",
      columns: [
        { header: "No.", width: 5, kind: "wholeNumber" },
        { header: "Client", width: 12, kind: "text" },
        { header: "Outcome", width: 16, kind: "text", forPen: true, choices: ["Reached", "Later"] },
      ],
      rows: clients.map((name, index) => [index + 1, name, null]),
    },
    memory: clients.map((_, index) => `${index + 1}\tpostop`),
    print: { orientation: "landscape", repeatHeader: true, pageBreaksBefore: [], footer: "" },
  };
}

/** Nobody looks at it here. */
const overview = dayOverview({ asOf: day("2026-11-21") });
