import { clinicLists } from "../../core/lists/clinicLists";
import type { ListEntry } from "../../core/lists/clinicList";
import { listColumns, type ListColumn, type ListColumnKind } from "../../core/lists/listColumns";
import { listMissing } from "../../core/lists/listMissing";
import { listWords } from "../../wording/lists/listWords";
import { sayNumber } from "../../wording/sayNumber";
import type { DeskDay } from "../desk/deskDay";
import { listRowsAtMost, type AskedList, type ListedRow, type ListView } from "../desk/listsDesk";
import { whoIs } from "../desk/namedClient";
import { listCell, type ListVoice } from "./listRow";
import { listQuestion } from "./listQuestion";
import { answerList } from "./planList";

/** A list as the pane shows it: how many rows it has, and the first of them in its language. */
export function listView(
  day: DeskDay,
  { id, from, to, rowsAtMost = listRowsAtMost }: AskedList,
): ListView {
  const { clinic } = day;
  const { question, entries } = answerList(id, clinic, listQuestion(clinic, { from, to }));
  const columns = clinicLists[id].columns;
  return {
    id,
    count: entries.length,
    from: question.from,
    to: question.to,
    missing: listMissing(clinicLists[id], clinic.matched.records),
    rows: entries.slice(0, rowsAtMost).map((entry) => listedRow(day, columns, entry)),
  };
}

function listedRow(day: DeskDay, columns: readonly ListColumn[], entry: ListEntry): ListedRow {
  const { client, values } = entry;
  const about = client === undefined ? undefined : { ...whoIs(day, client), about: "" };
  const titled = about?.name ?? values.group ?? values.consultant ?? placeOf(day, entry);
  const isTitle = (column: ListColumn) =>
    about === undefined && (column === "group" || column === "consultant");
  const told = columns.filter((column) => !apart.has(column) && !isTitle(column));
  return {
    about,
    title: titled === "" ? listWords(day.displayLanguage).nobodyNamed : titled,
    facts: told.map((column) => fact(day, column, entry)).filter((said) => said !== undefined),
    text: values.say === undefined ? undefined : saidValue(day, "say", entry),
    other: values.other === undefined ? undefined : { ...whoIs(day, values.other), about: "" },
    isWarning: values.load === "too_many",
  };
}

/** Shown in places of their own. */
const apart: ReadonlySet<ListColumn> = new Set(["say", "other"]);

/** A row about no client and no group is about a row of a sheet, or one cell of it. */
function placeOf({ displayLanguage }: DeskDay, { values }: ListEntry): string {
  const { sheet, sheetRow, cellColumn } = values;
  if (sheet === undefined || sheetRow === undefined) return "";
  const say = listWords(displayLanguage);
  if (cellColumn === undefined) return say.sheetPlace(sheet, sheetRow);
  return say.cellPlace(sheet, `${cellColumn}${sheetRow}`);
}

/** What the title of such a row says. */
const placeColumns: ReadonlySet<ListColumn> = new Set(["sheet", "sheetRow", "cellColumn"]);

/** Days, counts and money need their heading to be understood; words speak for themselves. */
const headed: ReadonlySet<ListColumnKind> = new Set(["day", "count", "money", "share"]);

function fact(day: DeskDay, column: ListColumn, entry: ListEntry): string | undefined {
  if (entry.client === undefined && placeColumns.has(column)) return undefined;
  const said = saidValue(day, column, entry);
  if (said === undefined || said === "") return undefined;
  // What to do about a cell says already what stands there.
  if (column === "raw" && saidValue(day, "problem", entry)?.includes(said) === true)
    return undefined;
  const say = listWords(day.displayLanguage);
  // What is missing would read as what is there.
  if (column === "missing") return say.isMissing(said);
  const heading = say.columns[column].replace(/[,（(]\s*%[)）]?$/, "");
  return headed.has(listColumns[column]) ? `${heading} ${said}` : said;
}

function saidValue(day: DeskDay, column: ListColumn, entry: ListEntry): string | undefined {
  const value = entry.values[column];
  if (value === undefined) return undefined;
  switch (listColumns[column] as ListColumnKind) {
    case "money":
      return day.money(value as number);
    case "share":
      return `${Math.round((value as number) * 100)}%`;
    case "count":
      return sayNumber(value as number);
    default: {
      const cell = cellOf(day, column, entry);
      if (cell === null) return undefined;
      if (typeof cell !== "object") return String(cell);
      return day.sayDay(cell.on);
    }
  }
}

/** The cell as the sheet would have it, were the workbook in the pane's language. */
function cellOf(day: DeskDay, column: ListColumn, entry: ListEntry) {
  const voice: ListVoice = {
    clinic: { ...day.clinic, language: day.displayLanguage },
    day: day.callDay,
  };
  return listCell(column, entry, voice);
}
