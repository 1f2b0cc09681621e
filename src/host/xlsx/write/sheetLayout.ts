import type { SheetPlan } from "../../../workflow/sheetPlan";
import { columnLetters } from "../read/cellAddress";
import { planChoices, type ChoiceList } from "./choices";

/** Where the parts of a planned sheet stand; sheet rows are 1-based. */
export interface SheetLayout {
  readonly headerSheetRow: number;
  readonly firstSheetRow: number;
  /** Last row of the table; an Excel table has at least one row, if a blank one. */
  readonly lastSheetRow: number;
  readonly tableRef: string;
  readonly choices: readonly ChoiceList[];
  /** Hidden columns beside the table, one column away from it, and the words they hold. */
  readonly held: readonly HeldColumn[];
}

interface HeldColumn {
  /** 0-based. */
  readonly columnIndex: number;
  readonly words: readonly string[];
}

/** Lays a planned sheet out: its lines, one blank row below them, then the table. */
export function sheetLayout(plan: SheetPlan): SheetLayout {
  const headerSheetRow = plan.lines.length === 0 ? 1 : plan.lines.length + 2;
  const firstSheetRow = headerSheetRow + 1;
  const lastSheetRow = headerSheetRow + Math.max(1, plan.table.rows.length);
  const lastColumn = columnLetters(plan.table.columns.length - 1);
  const choices = planChoices(plan.table.columns, firstSheetRow);
  return {
    headerSheetRow,
    firstSheetRow,
    lastSheetRow,
    tableRef: `A${headerSheetRow}:${lastColumn}${lastSheetRow}`,
    choices,
    held: heldColumns(plan, choices),
  };
}

function heldColumns({ table, memory }: SheetPlan, choices: readonly ChoiceList[]): HeldColumn[] {
  const held = choices.flatMap(({ heldIn, words }): HeldColumn[] =>
    heldIn === undefined ? [] : [{ columnIndex: heldIn, words }],
  );
  if (memory === undefined || memory.length === 0) return held;
  const columnIndex = (held.at(-1)?.columnIndex ?? table.columns.length) + 1;
  return [...held, { columnIndex, words: memory }];
}
