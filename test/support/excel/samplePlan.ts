import type { SheetPlan, TableColumn } from "../../../src/workflow/sheetPlan";
import { day } from "../day";

/** A small call sheet with every kind of column, and texts a spreadsheet would misread. */
export const samplePlan: SheetPlan = {
  role: "call_sheet",
  name: "Call sheet",
  lines: [
    { text: "=Calls today", style: "title" },
    { text: "2 calls", style: "quiet" },
  ],
  table: {
    name: "CallSheet",
    columns: [
      { header: "No.", width: 5, kind: "wholeNumber" },
      { header: "Client", width: 12, kind: "text", wrap: true },
      { header: "Phone", width: 14, kind: "text" },
      { header: "Last visit", width: 11, kind: "date" },
      { header: "Balance", width: 10, kind: "money" },
      { header: "Say", width: 30, kind: "general", wrap: true, small: true },
      { header: "Outcome", width: 16, kind: "text", forPen: true, choices: ["Reached", "a, b"] },
    ],
    rows: [
      [1, "=cmd", "013800000000", { on: day("2026-01-02") }, 12.5, "1/2", null],
      [2, "'quoted", "+86 138", null, 0, "-5 -3", null],
    ],
    rowHeightPoints: 36,
  },
  memory: ["1\tpostop", "2\tbirthday"],
  print: { orientation: "landscape", repeatHeader: true, pageBreaksBefore: [1], footer: "A & B" },
};

/** The same sheet with another table. */
export function withTable(table: Partial<SheetPlan["table"]>): SheetPlan {
  return { ...samplePlan, table: { ...samplePlan.table, ...table } };
}

/** A log as it is planned with these entries alone: key, client, outcome. */
export function logPlan(
  rows: readonly (readonly [key: string, client: string, outcome: string])[],
): SheetPlan {
  const columns: readonly TableColumn[] = ["Key", "Client", "Outcome"].map((header) => ({
    header,
    width: 14,
    kind: "text",
  }));
  return {
    role: "recall_log",
    name: "Recall log",
    lines: [{ text: "Recall log", style: "title" }],
    table: { name: "RecallLog", columns, rows },
    print: { orientation: "landscape", repeatHeader: true, pageBreaksBefore: [], footer: "" },
  };
}
