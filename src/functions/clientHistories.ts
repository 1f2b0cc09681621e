import type { Day } from "../core/calendar/day";
import { clientKey } from "../core/clients/clientKey";
import { rawText, type RawCell } from "../intake/cells/reading";
import { answer, spilled, type Question } from "./answer";
import {
  cellAt,
  isBlankCell,
  isErrorCell,
  isOmitted,
  sideBySide,
  type SideBySide,
} from "./argumentCells";
import { isRefusal, type AnswerRow, type Refusal } from "./cellAnswer";
import type { CellReader, Paid } from "./cellReader";

/** What the rows searched say of one client, up to the day asked about. */
export interface ClientHistory {
  /** Distinct days, the earliest first. */
  readonly days: readonly Day[];
  /** `undefined` when no amounts were given or none of her rows has one. */
  readonly spendCents: number | undefined;
}

/** The two groups of a lookup: the clients asked about, and the rows searched for them. */
export interface Lookup {
  readonly asked: unknown;
  readonly searched: {
    readonly clients: unknown;
    readonly dates: unknown;
    readonly amounts?: unknown;
  };
  readonly asOf: unknown;
}

interface Gathered {
  readonly days: Set<Day>;
  spendCents: number | undefined;
  /** A cell of one of her rows that cannot be read: her answer would be a guess. */
  unreadable: Refusal | undefined;
}

const noHistory: ClientHistory = { days: [], spendCents: undefined };

/**
 * Answers each client asked about from the rows that name her, in one pass over those rows.
 *
 * A client without a row answers as one without visits. Rows dated after the day asked about are
 * skipped. A refund, which is a row with an amount below 0, counts for the spend and is no visit; nor is a gift. A row of hers that cannot be read is said in her answer and in nobody else's.
 *
 * @param judge - told one client's history and the day asked about
 */
export function answerClients(
  question: Question,
  { asked, searched, asOf }: Lookup,
  judge: (
    history: ClientHistory,
    about: { readonly reader: CellReader; readonly on: Day },
  ) => AnswerRow | Refusal,
): any[][] {
  return answer(question, (reader) => {
    const clients = sideBySide([asked], "repeat", reader.words);
    if (isRefusal(clients)) return clients;
    const amounts = isOmitted(searched.amounts) ? [] : [searched.amounts];
    const rows = sideBySide([searched.clients, searched.dates, ...amounts], "exact", reader.words);
    if (isRefusal(rows)) return rows;
    const on = reader.asOfEverywhere(asOf);
    if (isRefusal(on)) return on;
    const histories = gather(rows, on, reader);
    const blank = Array<string>(question.width).fill("");
    return spilled(clients.rowCount, question.width, reader, (rowIndex) => {
      const name = cellAt(clients.columns[0], rowIndex);
      if (isBlankCell(name)) return blank;
      if (isErrorCell(name)) return reader.problem({ code: "CELL_ERROR", raw: rawText(name) });
      const found = histories.get(keyOf(name));
      if (found?.unreadable !== undefined) return found.unreadable;
      return judge(found === undefined ? noHistory : inOrder(found), { reader, on });
    });
  });
}

function gather(
  { rowCount, columns: [clients, dates, amounts] }: SideBySide,
  on: Day,
  reader: CellReader,
): ReadonlyMap<string, Gathered> {
  const histories = new Map<string, Gathered>();
  for (let rowIndex = 0; rowIndex < rowCount; rowIndex++) {
    const name = cellAt(clients, rowIndex);
    if (isBlankCell(name) || isErrorCell(name)) continue;
    const key = keyOf(name);
    const history = histories.get(key) ?? nothingGathered();
    histories.set(key, history);
    const day = reader.day(cellAt(dates, rowIndex), on);
    if (isRefusal(day)) history.unreadable ??= day;
    if (typeof day !== "number" || day > on) continue;
    const paid = reader.paid(cellAt(amounts, rowIndex), on);
    if (isRefusal(paid)) history.unreadable ??= paid;
    else addRow(history, day, paid);
  }
  return histories;
}

function nothingGathered(): Gathered {
  return { days: new Set(), spendCents: undefined, unreadable: undefined };
}

/** Nobody need come for a gift or to be given money back: such a row is no visit (D1). */
function addRow(history: Gathered, day: Day, paid: Paid | undefined): void {
  const isAway = paid !== undefined && (paid.cents < 0 || paid.kind === "gift");
  if (!isAway) history.days.add(day);
  if (paid !== undefined) history.spendCents = plus(history.spendCents, paid.cents);
}

function plus(known: number | undefined, cents: number): number {
  return known === undefined ? cents : known + cents;
}

function inOrder({ days, spendCents }: Gathered): ClientHistory {
  return { days: [...days].sort((one, other) => one - other), spendCents };
}

function keyOf(name: RawCell): string {
  return clientKey(rawText(name));
}
