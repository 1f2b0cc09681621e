import { addDays, type Day } from "../../core/calendar/day";
import { isOpenDay } from "../../core/calling/isOpenDay";
import { allAtOnce, type Sliced } from "../../core/sliced";
import type { ShopPolicy } from "../../core/policy/shop";
import type { SheetReading } from "../../intake/sheets/sheetReading";
import { newestRecordOn } from "../newestRecordOn";
import { ownSheet } from "../ownSheet";
import { callerLoads } from "./callerLoads";
import { callsOnList } from "./callsOnList";
import type { DayOverview, SheetUnderstood } from "./clinicDesk";
import type { DeskDay } from "./deskDay";
import { staffOnDay } from "./staffOnDay";

/** How a judged day stands, in the pane's language. */
export function dayOverview(day: DeskDay): DayOverview {
  return allAtOnce(dayOverviewInSlices(day));
}

/** The same in slices. */
export function* dayOverviewInSlices(day: DeskDay): Sliced<DayOverview> {
  const { clinic } = day;
  const { plan, reading, ledger, matched, policy } = clinic;
  const callers = callerLoads(day, plan, policy.quota.perCaller);
  yield;
  const calls = yield* callsOnList(day);
  const staff = staffOnDay(day, callers);
  yield;
  return {
    asOf: plan.asOf,
    language: clinic.language,
    region: clinic.region,
    counts: plan.counts,
    heldBackBy: plan.heldBackBy,
    rulesOff: plan.rulesOff,
    onUnknownConsent: plan.onUnknownConsent,
    callers,
    calls,
    sheets: reading.sheets.map(understood),
    staff,
    movedTo:
      clinic.callQuestion.isShopClosed === true ? nextOpenDay(plan.asOf, policy.shop) : undefined,
    ledger: { rows: ledger.rows, used: ledger.used, listed: ledger.listed.length },
    newestRecordOn: newestRecordOn(matched.records, plan.asOf),
    callSheet: sheetInWorkbook(day),
    possibleDuplicates: matched.possibleDuplicates.length,
    scriptChanges: clinic.scripts.changes,
  };
}

function understood(reading: SheetReading): SheetUnderstood {
  return {
    name: reading.name,
    hidden: reading.hidden,
    use: reading.use,
    kind: reading.kind,
    why: reading.why,
    headerRows: reading.headerRows,
    columns: reading.columns,
    columnReadings: reading.columnReadings,
    rows: reading.rows,
    used: reading.used,
    flags: reading.flags,
    questions: reading.questions,
    tables: reading.tables,
    ignoredColumns: reading.ignoredColumns,
    sensitiveColumns: reading.sensitiveColumns,
    fingerprint: reading.fingerprint,
  };
}

/** A shop that is closed on every weekday has no next day. */
function nextOpenDay(asOf: Day, shop: ShopPolicy): Day | undefined {
  for (let days = 1; days <= 366; days++) {
    const on = addDays(asOf, days);
    if (isOpenDay(on, shop)) return on;
  }
  return undefined;
}

function sheetInWorkbook({ moved }: DeskDay): DayOverview["callSheet"] {
  const sheet = ownSheet(moved.workbook, "call_sheet");
  if (sheet === undefined || moved.typed === undefined) return undefined;
  return { madeFor: moved.typed.on, outcomesTyped: moved.typed.outcomes.length, name: sheet.name };
}
