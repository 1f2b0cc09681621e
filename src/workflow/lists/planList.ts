import { isoDay } from "../../core/calendar/day";
import { clinicLists } from "../../core/lists/clinicLists";
import type { ListId } from "../../core/lists/listIds";
import type { ListEntry, ListQuestion } from "../../core/lists/clinicList";
import { listColumns, type ListColumn, type ListColumnKind } from "../../core/lists/listColumns";
import { listMissing } from "../../core/lists/listMissing";
import { listNamed } from "../../wording/lists/listNamed";
import { listWords } from "../../wording/lists/listWords";
import { sayField } from "../../wording/sayField";
import { wordsIn } from "../../wording/words";
import type { JudgedClinic } from "../judgeClinic";
import type { PlannedCell, SheetLine, SheetPlan, TableColumn } from "../sheetPlan";
import { clientCells } from "./clientCells";
import { listCell } from "./listRow";

/** A list with what was asked, ready to be written or told. */
export interface AnsweredList {
  readonly id: ListId;
  readonly clinic: JudgedClinic;
  readonly question: ListQuestion;
  readonly entries: readonly ListEntry[];
}

/** Makes a list of a clinic judged for the day. */
export function answerList(id: ListId, clinic: JudgedClinic, question: ListQuestion): AnsweredList {
  return { id, clinic, question, entries: clinicLists[id].entries(question) };
}

/**
 * Plans the sheet of a list: what it is for, how many rows, and the rows as one table. Phones and
 * whatever comes from the clinic's cells are text.
 */
export function planList(list: AnsweredList): SheetPlan {
  const { id, clinic, entries } = list;
  const say = listWords(clinic.language);
  const voice = { clinic, day: list.question.day };
  const { columns, isOfClients } = clinicLists[id];
  return {
    role: id,
    name: listNamed(id, clinic.language).name,
    lines: listLines(list),
    table: {
      name: `List_${id}`,
      columns: [
        ...(isOfClients ? clientColumns(clinic) : []),
        ...columns.map((column) => tableColumn(column, say.columns[column])),
      ],
      rows: entries.map((entry) => [
        ...(isOfClients ? clientCellsOf(entry, clinic) : []),
        ...columns.map((column) => listCell(column, entry, voice)),
      ]),
    },
    print: {
      orientation: "landscape",
      repeatHeader: true,
      pageBreaksBefore: [],
      footer: say.footer,
    },
  };
}

/** What stands above the table, and what the command line says. */
export function listLines({ id, clinic, question, entries }: AnsweredList): readonly SheetLine[] {
  const say = listWords(clinic.language);
  const { name, about } = listNamed(id, clinic.language);
  const asOf = isoDay(clinic.plan.asOf);
  const store = clinic.question.settings.clinic?.store;
  const title =
    store === undefined ? say.title(name, asOf) : say.titleWithClinic(store, name, asOf);
  const words = wordsIn(clinic.language);
  const missing = listMissing(clinicLists[id], clinic.matched.records);
  const lines: SheetLine[] = [
    { text: title, style: "title" },
    { text: about, style: "plain" },
  ];
  if (id === "not_here")
    lines.push({ text: say.period(isoDay(question.from), isoDay(question.to)), style: "plain" });
  if (missing.length > 0) {
    const fields = missing.map((field) => sayField(field, words)).join(say.separator);
    lines.push({ text: say.needsColumns(fields), style: "plain" });
  }
  const count = entries.length === 0 ? say.nobody : say.rows(entries.length);
  return [...lines, { text: count, style: "quiet" }];
}

function clientColumns({ language }: JudgedClinic): readonly TableColumn[] {
  const say = listWords(language);
  return [
    { header: say.clientId, width: 10, kind: "text" },
    { header: say.client, width: 12, kind: "text", wrap: true },
    { header: say.phone, width: 15, kind: "text" },
  ];
}

function clientCellsOf({ client }: ListEntry, clinic: JudgedClinic): readonly PlannedCell[] {
  return client === undefined ? [null, null, null] : clientCells(client, clinic);
}

/** How columns of each kind look: wide for sentences, narrow for numbers. */
const looks: Readonly<Record<ListColumnKind, Omit<TableColumn, "header">>> = {
  text: { width: 14, kind: "text", wrap: true },
  say: { width: 50, kind: "text", wrap: true },
  due: { width: 20, kind: "text", wrap: true },
  code: { width: 14, kind: "text", wrap: true },
  codes: { width: 24, kind: "text", wrap: true },
  tier: { width: 10, kind: "text" },
  outcome: { width: 12, kind: "text" },
  client: { width: 34, kind: "text", wrap: true },
  rowToFix: { width: 42, kind: "text", wrap: true, small: true },
  time: { width: 8, kind: "text" },
  day: { width: 11, kind: "date" },
  count: { width: 9, kind: "wholeNumber" },
  share: { width: 9, kind: "wholeNumber" },
  money: { width: 11, kind: "money" },
};

function tableColumn(column: ListColumn, header: string): TableColumn {
  return { header, ...looks[listColumns[column]] };
}
