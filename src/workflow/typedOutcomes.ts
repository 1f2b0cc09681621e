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

/** What a caller typed into one row of a call sheet, with what the row says about the call. */
export interface TypedOutcome {
  readonly on: Day;
  readonly rank: number;
  readonly caller: string;
  readonly clientId: string | undefined;
  readonly client: string;
  readonly phone: string;
  readonly reasonWords: string;
  readonly reason: Reason | undefined;
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
    const outcomes = outcomesIn(table, { words, on, dateSystem, memory });
    return { on, language, make: memory.make, outcomes };
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

function outcomesIn(
  table: OwnTable,
  { words, on, dateSystem, memory }: SheetWords,
): TypedOutcome[] {
  const say = words.callSheet.columns;
  const outcomes: TypedOutcome[] = [];
  for (let at = table.headerRowIndex + 1; at < table.view.sheet.rowCount; at++) {
    const said = (heading: string) => rawText(cellUnder(table, heading, at)).trim();
    const rank = Number(said(say.number));
    const isCall = said(say.number) !== "" && Number.isInteger(rank);
    const typed = [say.outcome, say.nextContact, say.note].some((heading) => said(heading) !== "");
    if (!isCall || !typed) continue;
    const call = memory.calls.get(rank);
    outcomes.push({
      on,
      rank,
      caller: said(say.caller) === words.callSheet.unassigned ? "" : said(say.caller),
      clientId: call?.clientId,
      client: said(say.client),
      phone: said(say.phone),
      reasonWords: said(say.reason),
      reason: call?.reason,
      outcome: said(say.outcome),
      nextContact: dayTyped(cellUnder(table, say.nextContact, at), on, dateSystem),
      note: said(say.note),
    });
  }
  return outcomes;
}

function dayTyped(raw: RawCell, asOf: Day, dateSystem: DateSystem): Day | string {
  const reading = readDate(raw, { asOf, dateSystem, year: Number(isoDay(asOf).slice(0, 4)) });
  return reading.kind === "value" && "on" in reading.value ? reading.value.on : rawText(raw).trim();
}
