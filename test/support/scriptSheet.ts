import { scriptSheetWords } from "../../src/wording/lists/scriptSheetWords";
import type { ScriptCell } from "../../src/content/scripts/scriptTexts";
import type { Language } from "../../src/core/clients/language";
import type { WorkbookCells } from "../../src/intake/sheets/workbookCells";
import { planScriptSheet } from "../../src/workflow/scripts/planScriptSheet";
import type { PlannedCell, SheetPlan } from "../../src/workflow/sheetPlan";
import { withPlannedSheet } from "../../src/workflow/withPlannedSheet";
import { workbookOf } from "./workbook";

/** What a person types into the sheet Scripts: a script's row, and what she writes in it. */
export interface TypedScript {
  readonly key: string;
  readonly language?: string;
  readonly texts: Readonly<Partial<Record<ScriptCell, string>>>;
  /** Put below the others, even where the script has a row. */
  readonly isNewRow?: boolean;
}

/** A workbook with the sheet Scripts in it, edited as a person would. */
export function withScripts(
  typed: readonly TypedScript[],
  workbook: WorkbookCells = workbookOf([{ name: "A", rows: [["x"]] }]),
  language: Language = "en",
): WorkbookCells {
  const plan = planScriptSheet(language);
  const say = scriptSheetWords(language);
  const headings = plan.table.columns.map(({ header }) => header);
  const rows = plan.table.rows.map((row) => [...row]);
  for (const { key, language: spokenIn = "English", texts, isNewRow = false } of typed) {
    const known = rows.find((row) => row[0] === key && row[2] === spokenIn);
    const row: PlannedCell[] =
      known === undefined || isNewRow ? headings.map((): PlannedCell => null) : known;
    if (row !== known) rows.push(row);
    row[0] = key;
    row[2] = spokenIn;
    for (const [cell, text] of Object.entries(texts))
      row[headings.indexOf(say.cells[cell as ScriptCell])] = text;
  }
  const edited: SheetPlan = { ...plan, table: { ...plan.table, rows } };
  return withPlannedSheet(workbook, edited, plan.name);
}
