import { readScriptKey, scriptKey } from "../../core/calling/scriptKey";
import { leftOut, scriptCells, type ScriptCell } from "../../content/scripts/scriptTexts";
import { languages, type Language } from "../../core/clients/language";
import { rawText, type RawCell } from "../../intake/cells/reading";
import { columnLetter } from "../../intake/sheets/cellAccess";
import type { WorkbookCells } from "../../intake/sheets/workbookCells";
import { languageTyped } from "../../wording/languageTyped";
import { scriptSheetWords } from "../../wording/lists/scriptSheetWords";
import { keptCell } from "../keptCell";
import { ownSheet } from "../ownSheet";
import { cellUnder, findOwnTable, type OwnTable } from "../ownTable";
import type { PlannedCell } from "../sheetPlan";

/** The sheet Scripts as it stands in a workbook, after people have worked in it. */
export interface StandingScripts {
  readonly sheet: string;
  /** Of its headings. */
  readonly language: Language;
  readonly rows: readonly StandingScript[];
  /** Headings of columns somebody added. */
  readonly addedHeadings: readonly string[];
}

/** One row of it, as typed. */
export interface StandingScript {
  /** 1-based. */
  readonly sheetRow: number;
  readonly named: StandingCell;
  readonly spokenIn: StandingCell;
  /** The script's name and language; `undefined` where the cell names none we know. */
  readonly key: string | undefined;
  readonly language: Language | undefined;
  readonly cells: Readonly<Partial<Record<ScriptCell, StandingCell>>>;
  /** Under the added headings. */
  readonly added: readonly PlannedCell[];
}

/** What stands in a cell, and where. */
export interface StandingCell {
  readonly text: string;
  readonly address: string;
  /** Its formula came to an error. */
  readonly isError: boolean;
}

/** Reads the sheet Scripts; `undefined` where there is none, or its headings are gone. */
export function standingScripts(workbook: WorkbookCells): StandingScripts | undefined {
  const sheet = ownSheet(workbook, "scripts");
  if (sheet === undefined) return undefined;
  for (const language of languages) {
    const { columns, cells } = scriptSheetWords(language);
    const headings = [...Object.values(columns), ...Object.values(cells)];
    const table = findOwnTable({ sheet, texts: workbook.texts }, headings);
    if (table === undefined) continue;
    const addedHeadings = [...table.columns.keys()].filter((each) => !headings.includes(each));
    return {
      sheet: sheet.name,
      language,
      rows: rowsOf(table, language, (rowIndex) =>
        addedHeadings.map((heading) =>
          keptCell(table.view, workbook, [rowIndex, table.columns.get(heading) ?? -1]),
        ),
      ),
      addedHeadings,
    };
  }
  return undefined;
}

function rowsOf(
  table: OwnTable,
  language: Language,
  addedIn: (rowIndex: number) => readonly PlannedCell[],
): readonly StandingScript[] {
  const say = scriptSheetWords(language);
  const rows: StandingScript[] = [];
  for (let at = table.headerRowIndex + 1; at < table.view.sheet.rowCount; at++) {
    const cell = (heading: string) => standingCell(table, heading, at);
    const cells = Object.fromEntries(
      scriptCells.flatMap((id) => {
        const found = cell(say.cells[id]);
        return found.text === "" ? [] : [[id, found]];
      }),
    ) as StandingScript["cells"];
    const named = cell(say.columns.key);
    const spokenIn = cell(say.columns.language);
    const added = addedIn(at);
    const isBlank = named.text === "" && Object.keys(cells).length === 0;
    if (isBlank && added.every((each) => each === null)) continue;
    const subject = readScriptKey(named.text);
    rows.push({
      sheetRow: at + 1,
      named,
      spokenIn,
      key: subject === undefined ? undefined : scriptKey(subject),
      language: languageTyped(spokenIn.text),
      cells,
      added,
    });
  }
  return rows;
}

function standingCell(table: OwnTable, heading: string, rowIndex: number): StandingCell {
  const raw: RawCell = cellUnder(table, heading, rowIndex);
  const column = table.columns.get(heading);
  return {
    text: oneLine(rawText(raw)),
    address: column === undefined ? "" : `${columnLetter(column)}${rowIndex + 1}`,
    isError: typeof raw === "object" && raw !== null,
  };
}

/** A line break in a cell is a blank to whoever reads the line out; any dash leaves a piece out. */
function oneLine(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, " ").trim();
  return /^[-–—－]$/u.test(line) ? leftOut : line;
}
