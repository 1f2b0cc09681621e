import { callDayInSlices } from "../../core/calling/callDay";
import { planCallsInSlices } from "../../core/calling/planCalls";
import { rowsOf } from "../../core/calling/rowsOf";
import { callOutcomes, codeAt } from "../../core/clients/codes";
import type { Sliced } from "../../core/sliced";
import type { CallRow } from "../callRow";
import { callRows } from "../callRows";
import type { JudgedClinic } from "../judgeClinic";
import type { CallOnList } from "./clinicDesk";
import { contactsBefore } from "./contactsBefore";
import type { DeskDay } from "./deskDay";
import { sheetNumbers, type SheetNumbers } from "./sheetNumbers";

const safetyReasons: ReadonlySet<string> = new Set(["medical_flag", "complaint_open"]);

/**
 * The day's list in the pane's language: the calls still to be made, by band and number, and behind
 * them those of this morning's list that were made since.
 *
 * A call keeps the number it has on the sheet in the workbook; one that came since goes on behind.
 */
export function* callsOnList(day: DeskDay): Sliced<readonly CallOnList[]> {
  const open = rowsOfPlan(day, day.clinic);
  yield;
  const listed = new Set(open.map(({ client }) => client));
  const made = yield* doneRows(day);
  const done = made.filter(({ client }) => !listed.has(client));
  const [openNumbered, doneNumbered] = numbered([open, done], sheetNumbers(day));
  const ordered = openNumbered.sort((one, other) => one.band - other.band || one.rank - other.rank);
  return [...ordered, ...doneNumbered].map((row) => onList(row, day));
}

/** No number twice, whatever somebody typed over the sheet's own. */
function numbered(
  lists: readonly [readonly CallRow[], readonly CallRow[]],
  numbers: SheetNumbers,
): [CallRow[], CallRow[]] {
  const given = new Set<number>();
  let newest = numbers.highest;
  const withNumber = (row: CallRow): CallRow => {
    const onSheet = numbers.of(row.client);
    const rank = onSheet === undefined || given.has(onSheet) ? ++newest : onSheet;
    given.add(rank);
    return { ...row, rank };
  };
  const [open, done] = lists;
  return [open.map(withNumber), done.map(withNumber)];
}

function rowsOfPlan(day: DeskDay, clinic: JudgedClinic): readonly CallRow[] {
  return callRows({ ...clinic, language: day.displayLanguage }, (on) => day.sayDay(on));
}

/** Calls of this morning's list to clients somebody has contacted today. */
function* doneRows(day: DeskDay): Sliced<readonly CallRow[]> {
  const { clinic } = day;
  const { plan, matched } = clinic;
  if (matched.records.calls?.fields.callDate?.includes(plan.asOf) !== true) return [];
  const callQuestion = contactsBefore(clinic.callQuestion);
  yield;
  const early = yield* callDayInSlices(callQuestion);
  const morning = yield* planCallsInSlices(callQuestion, early);
  const made = morning.calls.filter(({ client }) => saidToday(day, client) !== undefined);
  return rowsOfPlan(day, {
    ...clinic,
    callQuestion,
    callDay: early,
    plan: { ...morning, calls: made },
  });
}

function onList(row: CallRow, day: DeskDay): CallOnList {
  const { asOf } = day.clinic.plan;
  const logged = day.entries.findLast(
    ({ client, entry }) => client === row.client && entry.on === asOf,
  );
  return {
    ...row,
    isSafety: safetyReasons.has(row.due[0].reason),
    outcomeToday: saidToday(day, row.client),
    logKey: logged?.entry.key,
  };
}

/** How today's last contact ended; one without an outcome counts as reached (O1). */
function saidToday({ clinic, words }: DeskDay, client: number): string | undefined {
  const { records, rows } = clinic.matched;
  const { callDate, callOutcome } = records.calls?.fields ?? {};
  const today = rowsOf(rows.calls, client).findLast(
    (rowIndex) => callDate?.[rowIndex] === clinic.plan.asOf,
  );
  if (today === undefined) return undefined;
  return words.outcomes[codeAt(callOutcomes, callOutcome, today) ?? "reached"];
}
