import type { Day } from "../core/calendar/day";
import { clientKey } from "../core/clients/clientKey";
import { rawText, type RawCell } from "../intake/cells/reading";
import { answer, spilled, type Question } from "./answer";
import { cellAt, isBlankCell, isOmitted, sideBySide, type SideBySide } from "./argumentCells";
import { isRefusal, type AnswerRow, type Refusal } from "./cellAnswer";
import type { CellReader } from "./cellReader";

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
 * skipped. A row of hers that cannot be read is said in her answer and in nobody else's.
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
    const clients = sideBySide([asked, asOf], "repeat", reader.words);
    if (isRefusal(clients)) return clients;
    const rows = sideBySide(
      [searched.clients, searched.dates, searched.amounts],
      "exact",
      reader.words,
    );
    if (isRefusal(rows)) return rows;
    const on = reader.asOf(cellAt(clients.columns[1], 0));
    if (isRefusal(on)) return on;
    const histories = gather(rows, { on, hasAmounts: !isOmitted(searched.amounts) }, reader);
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
  { rowCount, columns }: SideBySide,
  { on, hasAmounts }: { readonly on: Day; readonly hasAmounts: boolean },
  reader: CellReader,
): ReadonlyMap<string, Gathered> {
  const [clients, dates, amounts] = columns;
  const histories = new Map<string, Gathered>();
  for (let rowIndex = 0; rowIndex < rowCount; rowIndex++) {
    const name = cellAt(clients, rowIndex);
    if (isBlankCell(name) || isErrorCell(name)) continue;
    const key = keyOf(name);
    const history = histories.get(key) ?? {
      days: new Set(),
      spendCents: undefined,
      unreadable: undefined,
    };
    histories.set(key, history);
    const day = reader.day(cellAt(dates, rowIndex), on);
    if (isRefusal(day)) history.unreadable ??= day;
    if (typeof day !== "number" || day > on) continue;
    history.days.add(day);
    const cents = hasAmounts ? reader.cents(cellAt(amounts, rowIndex), on) : undefined;
    if (isRefusal(cents)) history.unreadable ??= cents;
    else if (cents !== undefined) history.spendCents = plus(history.spendCents, cents);
  }
  return histories;
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

function isErrorCell(cell: RawCell): boolean {
  return typeof cell === "object" && cell !== null;
}
