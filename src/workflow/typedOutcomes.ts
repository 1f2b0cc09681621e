import type { Reason } from "../core/calling/callPlan";
import { isoDay, readIsoDay, type Day } from "../core/calendar/day";
import { languages, type Language } from "../core/clients/language";
import { readDate } from "../intake/cells/date";
import { rawText, type RawCell } from "../intake/cells/reading";
import { textAt, type SheetView } from "../intake/sheets/cellAccess";
import type { DateSystem } from "../intake/sheets/workbookCells";
import { wordsIn, type Words } from "../wording/words";
import { rememberedSheet, type SheetMemory } from "./callMemory";
import { cellUnder, findOwnTable, type OwnTable } from "./ownTable";

/** One row of a call sheet: its number, and whom it is about. */
export interface CallOnSheet {
  readonly rank: number;
  readonly clientId: string | undefined;
  readonly client: string;
  readonly phone: string;
}

/** What a caller typed into one row of a call sheet, with what the row says about the call. */
export interface TypedOutcome extends CallOnSheet {
  readonly on: Day;
  readonly caller: string;
  readonly reasonWords: string;
  readonly reason: Reason | undefined;
  /** Name of the script the row shows; `undefined` where the sheet lost its memory. */
  readonly script: string | undefined;
  readonly outcome: string;
  /** As a day where it is one; else the text as typed. */
  readonly nextContact: Day | string;
  readonly note: string;
}

/** What was typed on one call sheet. */
export interface TypedSheet {
  /** The day the sheet was made for. */
  readonly on: Day;
  /** The sheet's own language. */
  readonly language: Language;
  /** Which making of a call sheet it is; 0 where nothing says. */
  readonly make: number;
  /** Every call, typed into or not. */
  readonly calls: readonly CallOnSheet[];
  /** In the sheet's order. */
  readonly outcomes: readonly TypedOutcome[];
}

/**
 * Everything callers typed on a call sheet: outcome, next contact or note.
 *
 * @param view - a sheet of ours that holds a call sheet
 * @param dateSystem - the workbook's
 * @returns `undefined` for a sheet whose title or headings are gone
 */
export function typedOutcomes(view: SheetView, dateSystem: DateSystem): TypedSheet | undefined {
  const on = dayOf(view);
  if (on === undefined) return undefined;
  for (const language of languages) {
    const words = wordsIn(language);
    const table = findOwnTable(view, Object.values(words.callSheet.columns));
    if (table === undefined) continue;
    const memory = rememberedSheet(table.view);
    const sheet = { words, on, dateSystem, memory };
    const calls = callsIn(table, sheet);
    const outcomes = calls.flatMap((call) => outcomeOf(call, table, sheet));
    return {
      on,
      language,
      make: memory.make,
      calls: calls.map(({ rank, clientId, client, phone }) => ({ rank, clientId, client, phone })),
      outcomes,
    };
  }
  return undefined;
}

/** The day the sheet was made for, which its title says. */
function dayOf(view: SheetView): Day | undefined {
  return readIsoDay(/\d{4}-\d{2}-\d{2}/.exec(textAt(view, 0, 0))?.[0] ?? "");
}

interface SheetWords {
  readonly words: Words;
  readonly on: Day;
  readonly dateSystem: DateSystem;
  readonly memory: SheetMemory;
}

interface CallRowOnSheet extends CallOnSheet {
  readonly rowIndex: number;
  readonly reason: Reason | undefined;
  readonly script: string | undefined;
}

function callsIn(table: OwnTable, { words, memory }: SheetWords): CallRowOnSheet[] {
  const say = words.callSheet.columns;
  const calls: CallRowOnSheet[] = [];
  for (let at = table.headerRowIndex + 1; at < table.view.sheet.rowCount; at++) {
    const number = saidUnder(table, say.number, at);
    const rank = Number(number);
    if (number === "" || !Number.isInteger(rank)) continue;
    const call = memory.calls.get(rank);
    calls.push({
      rowIndex: at,
      rank,
      clientId: call?.clientId,
      client: saidUnder(table, say.client, at),
      phone: saidUnder(table, say.phone, at),
      reason: call?.reason,
      script: call?.script,
    });
  }
  return calls;
}

/** @returns nothing where nothing was typed */
function outcomeOf(
  { rowIndex, ...call }: CallRowOnSheet,
  table: OwnTable,
  { words, on, dateSystem }: SheetWords,
): TypedOutcome[] {
  const { unassigned, columns: say } = words.callSheet;
  const said = (heading: string) => saidUnder(table, heading, rowIndex);
  const typed = [say.outcome, say.nextContact, say.note].some((heading) => said(heading) !== "");
  if (!typed) return [];
  const caller = said(say.caller);
  return [
    {
      ...call,
      on,
      caller: caller === unassigned ? "" : caller,
      reasonWords: said(say.reason),
      outcome: said(say.outcome),
      nextContact: dayTyped(cellUnder(table, say.nextContact, rowIndex), on, dateSystem),
      note: said(say.note),
    },
  ];
}

function saidUnder(table: OwnTable, heading: string, rowIndex: number): string {
  return rawText(cellUnder(table, heading, rowIndex)).trim();
}

function dayTyped(raw: RawCell, asOf: Day, dateSystem: DateSystem): Day | string {
  const reading = readDate(raw, { asOf, dateSystem, year: Number(isoDay(asOf).slice(0, 4)) });
  return reading.kind === "value" && "on" in reading.value ? reading.value.on : rawText(raw).trim();
}
