import { isoDay } from "../../core/calendar/day";
import { dayIn } from "../../core/calling/dayIn";
import { careRoles } from "../../core/handover/lostStaff";
import { rowsOf } from "../../core/calling/rowsOf";
import { textIn } from "../../core/calling/textIn";
import { handoverWords, type HandoverWords } from "../../wording/lists/handoverWords";
import { wordsIn } from "../../wording/words";
import { clientCells } from "../lists/clientCells";
import type { PlannedCell, SheetLine, SheetPlan, TableColumn } from "../sheetPlan";
import type { AnsweredHandover } from "./answerHandover";
import { handoverCalls, handoverReason } from "./handoverRow";

/**
 * Plans the sheet Handover: who goes to whom from which day, why, and what both callers say.
 *
 * Whom a client goes to and from which day is the manager's to change, and the reader of sheets
 * knows those headings. Rows of earlier handovers stay below, as they stand.
 */
export function planHandoverSheet(answered: AnsweredHandover): SheetPlan {
  const { language } = answered.clinic;
  const say = handoverWords(language);
  return {
    role: "handover",
    name: say.name,
    lines: handoverLines(answered),
    table: {
      name: "Handover",
      columns: columns(answered, say),
      rows: [...newRows(answered), ...earlierRows(answered)],
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
export function handoverLines({ clinic, plan, losses }: AnsweredHandover): readonly SheetLine[] {
  const say = handoverWords(clinic.language);
  const unplaced = plan.clients.filter(({ to }) => to === undefined).length;
  const lines: SheetLine[] = [
    { text: say.title(isoDay(clinic.plan.asOf)), style: "title" },
    { text: say.leaving(plan.leaving.join(say.separator)), style: "plain" },
    { text: say.about, style: "plain" },
  ];
  for (const as of careRoles) {
    const loads = plan.loads.filter((load) => load.as === as);
    const told = loads.map(({ name, before, added }) => say.load(name, before, added));
    if (told.length > 0)
      lines.push({ text: say.loads[as](told.join(say.separator)), style: "plain" });
  }
  if (unplaced > 0) lines.push({ text: say.unplaced(unplaced), style: "plain" });
  if (losses.length > 0) {
    const told = losses.map(({ withinDays, lost }) => say.loss(withinDays, lost.hits, lost.trials));
    lines.push({ text: say.losses(told.join(say.separator)), style: "quiet" });
  }
  return lines;
}

function columns({ clinic, plan }: AnsweredHandover, say: HandoverWords): readonly TableColumn[] {
  const { fields } = wordsIn(clinic.language);
  const colleagues = [...new Set(plan.loads.map(({ name }) => name))];
  const sentence = { width: 42, kind: "text", wrap: true, small: true } as const;
  return [
    { header: say.columns.clientId, width: 10, kind: "text" },
    { header: say.columns.client, width: 11, kind: "text", wrap: true },
    { header: say.columns.phone, width: 15, kind: "text" },
    { header: fields.handedFrom, width: 12, kind: "text" },
    {
      header: fields.handedTo,
      width: 12,
      kind: "text",
      ...(colleagues.length === 0
        ? {}
        : { choices: colleagues, choicesRefusal: say.chooseColleague }),
    },
    { header: fields.handedOn, width: 12, kind: "date" },
    { header: say.columns.because, width: 18, kind: "text", wrap: true },
    { header: say.columns.usualSlot, width: 14, kind: "text", wrap: true },
    { header: say.columns.managerSays, ...sentence },
    { header: say.columns.therapistSays, ...sentence },
  ];
}

function newRows(answered: AnsweredHandover): readonly (readonly PlannedCell[])[] {
  return answered.plan.clients.map((row) => {
    const { because, usualSlot, notCalled } = handoverReason(
      row,
      answered,
      answered.clinic.language,
    );
    const { managerSays, therapistSays } = handoverCalls(row, answered);
    return [
      ...clientCells(row.client, answered.clinic),
      row.from,
      row.to ?? null,
      row.on === undefined ? null : { on: row.on },
      because,
      usualSlot ?? null,
      notCalled ?? managerSays,
      notCalled ?? therapistSays,
    ];
  });
}

/** Rows of the sheet that are about somebody else's handover: they are what losses are told from. */
function earlierRows(answered: AnsweredHandover): readonly (readonly PlannedCell[])[] {
  const { day, plan } = answered;
  const { records, rows, book } = day.matched;
  const fields = records.handovers?.fields ?? {};
  const now = new Map(plan.clients.map(({ client, from }) => [client, from]));
  const earlier: (readonly PlannedCell[])[] = [];
  for (let client = 0; client < book.count; client++)
    for (const rowIndex of rowsOf(rows.handovers, client)) {
      const from = textIn(records.texts, fields.handedFrom, rowIndex);
      const replaced = now.get(client);
      if (replaced !== undefined && (from === undefined || from.trim() === replaced)) continue;
      const on = dayIn(fields.handedOn, rowIndex);
      const to = textIn(records.texts, fields.handedTo, rowIndex);
      const cells = [from ?? null, to ?? null, on === undefined ? null : { on }];
      earlier.push([...clientCells(client, answered.clinic), ...cells, null, null, null, null]);
    }
  return earlier;
}
