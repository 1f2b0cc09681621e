import { isoDay } from "../../core/calendar/day";
import { languages } from "../../core/clients/language";
import { rawText } from "../../intake/cells/reading";
import type { WorkbookCells } from "../../intake/sheets/workbookCells";
import { expectationWords } from "../../wording/lists/expectationWords";
import type { JudgedClinic } from "../judgeClinic";
import { ownSheet } from "../ownSheet";
import { cellUnder, findOwnTable } from "../ownTable";
import type { PlannedCell, SheetPlan } from "../sheetPlan";

/**
 * Plans the sheet Experience map: the points at which a client meets the clinic, before, during, in
 * use and after. What somebody filled in stays, row for row, in whatever language it was made.
 *
 * @param workbook - as it is, with the map that may stand in it
 * @source rule L11 (document 003, table 2-6)
 */
export function planExperienceMap(clinic: JudgedClinic, workbook: WorkbookCells): SheetPlan {
  const say = expectationWords(clinic.language);
  const { columns, rows, name, about } = say.experienceMap;
  return {
    role: "experience_map",
    name,
    lines: [
      { text: say.title(name, isoDay(clinic.plan.asOf)), style: "title" },
      { text: about, style: "plain" },
    ],
    table: {
      name: "ExperienceMap",
      columns: Object.values(columns).map((header, place) => ({
        header,
        width: place === 0 ? 10 : 26,
        kind: "text",
        wrap: true,
      })),
      rows:
        keptRows(workbook) ??
        rows.map(([stage, contact]) => [stage ?? null, contact ?? null, null, null, null, null]),
    },
    print: { orientation: "landscape", repeatHeader: true, pageBreaksBefore: [], footer: "" },
  };
}

/** The rows of the map that stands in the workbook; `undefined` where there is none. */
function keptRows(workbook: WorkbookCells): readonly (readonly PlannedCell[])[] | undefined {
  const sheet = ownSheet(workbook, "experience_map");
  if (sheet === undefined) return undefined;
  for (const language of languages) {
    const headings = Object.values(expectationWords(language).experienceMap.columns);
    const table = findOwnTable({ sheet, texts: workbook.texts }, headings);
    if (table === undefined) continue;
    const rows: (readonly PlannedCell[])[] = [];
    for (let rowIndex = table.headerRowIndex + 1; rowIndex < sheet.rowCount; rowIndex++) {
      const cells = headings.map((heading) => rawText(cellUnder(table, heading, rowIndex)));
      if (cells.some((cell) => cell !== ""))
        rows.push(cells.map((cell) => (cell === "" ? null : cell)));
    }
    return rows;
  }
  return undefined;
}
