import { snippetKey } from "../../content/snippets";
import type { DueReason } from "../../core/calling/callPlan";
import { textIn } from "../../core/calling/textIn";
import { ok, refused, type Result } from "../../core/result";
import { reversalKey } from "../../intake/sheets/takenBack";
import { sayPhone } from "../../wording/sayPhone";
import { sayReason } from "../../wording/sayReason";
import { wordsIn } from "../../wording/words";
import { languageOfMarks, planClientMarks } from "../clientMarks";
import type { LogEntry } from "../logEntry";
import { entriesByKey } from "../ownLog";
import { planLogRows } from "../recallLog";
import { rungDayOf } from "../rungDayOf";
import type { TypedCall } from "./clientCard";
import type { OutcomeProblem, PlannedEntry, TypedMark } from "./clinicDesk";
import type { DeskDay } from "./deskDay";
import { entryKey } from "./entryKey";
import type { PendingKeys } from "./pendingKeys";

type Planned = Result<PlannedEntry, OutcomeProblem>;

/** One outcome typed in the pane, as a row of the log in the log's own language. */
export function planOutcome(day: DeskDay, call: TypedCall, pending: PendingKeys): Planned {
  if (!isClient(day, call.client)) return refused({ code: "clientUnknown" });
  const { nextContactOn } = call;
  if (nextContactOn !== undefined && nextContactOn < call.on)
    return refused({ code: "nextContactPast", on: nextContactOn });
  const content = JSON.stringify(["outcome", ...whoSaid(day, call.client), { ...call, client: 0 }]);
  const key = pending.keyFor(content, () => {
    const known = entriesByKey(day.log);
    const place = [...known.values()].filter(({ on }) => on === call.on).length + 1;
    return entryKey(call.on, { prefix: "p", place }, content);
  });
  return ok(logged(day, outcomeEntry(day, call, key)));
}

/** The row that takes back an entry of the log; who takes back one twice is told so. */
export function planReversal(day: DeskDay, key: string): Planned {
  const known = entriesByKey(day.log).get(key);
  if (known === undefined) return refused({ code: "entryUnknown", key });
  const held = day.entries.find(({ entry }) => entry.key === key);
  if (held === undefined) return refused({ code: "entryTakenBack", key });
  const { clientId, client, phone } = whoOf(day, held.client);
  return ok(
    logged(day, {
      key: reversalKey(key),
      on: day.clinic.plan.asOf,
      caller: known.caller,
      clientId,
      client,
      phone,
      reasonWords: "",
      reason: undefined,
      outcome: "",
      nextContact: "",
      note: "",
      takesBack: key,
    }),
  );
}

/** A mark or a change by hand, as a row of Client marks in that sheet's own language. */
export function planMark(day: DeskDay, typed: TypedMark, pending: PendingKeys): PlannedEntry {
  if (!isClient(day, typed.client)) throw new RangeError("planMark: nobody has this number");
  const { asOf } = day.clinic.plan;
  const { marks } = day.clinic.matched.records;
  const content = JSON.stringify(["mark", ...whoSaid(day, typed.client), { ...typed, client: 0 }]);
  const key = pending.keyFor(content, () =>
    entryKey(asOf, { prefix: "m", place: (marks?.count ?? 0) + 1 }, content),
  );
  const language = languageOfMarks(day.moved.workbook) ?? day.clinic.language;
  const { mark, value = "", until, by, note } = typed;
  const entry = { key, ...whoOf(day, typed.client), mark, value, until, by, on: asOf, note };
  return { key, sheet: planClientMarks(language, [entry]) };
}

function logged(day: DeskDay, entry: LogEntry): PlannedEntry {
  return { key: entry.key, sheet: planLogRows(day.log ?? day.clinic.language, [entry]) };
}

function outcomeEntry(day: DeskDay, call: TypedCall, key: string): LogEntry {
  const { absenceCause, mood, need, reason } = call;
  const words = day.log?.words ?? wordsIn(day.clinic.language);
  const place = day.placeOf(call.client);
  const due = place.group === "nothingDue" || place.group === "heldBack" ? [] : place.call.due;
  const meant = due.find((known) => known.reason === reason);
  return {
    key,
    on: call.on,
    caller: call.caller,
    ...whoOf(day, call.client),
    reasonWords: meant === undefined ? "" : sayReason(meant, words),
    reason,
    outcome: call.outcome,
    nextContact: call.nextContactOn ?? "",
    note: call.note,
    ...(absenceCause === undefined ? {} : { absenceCause }),
    ...(mood === undefined ? {} : { mood }),
    ...(need === undefined ? {} : { need }),
    ...(meant === undefined ? {} : { script: scriptOf(day, meant) }),
  };
}

/** The script whose line her card shows, in the language it is shown in. */
function scriptOf({ clinic, displayLanguage: language }: DeskDay, due: DueReason): string {
  const { changes } = clinic.scripts;
  const key = snippetKey({ reason: due.reason, rungDay: rungDayOf(due), language, changes });
  return `${key}/${language}`;
}

function isClient({ clinic }: DeskDay, client: number): boolean {
  return Number.isInteger(client) && client >= 0 && client < clinic.matched.book.count;
}

/** A client as our sheets name her, so that the row finds her again. */
function whoOf(
  { clinic }: DeskDay,
  client: number,
): Pick<LogEntry, "clientId" | "client" | "phone"> {
  const { book, records } = clinic.matched;
  const { texts } = records;
  const phone = textIn(texts, book.phone, client);
  return {
    clientId: textIn(texts, book.id, client),
    client: textIn(texts, book.name, client) ?? "",
    phone: phone === undefined ? "" : sayPhone(phone, clinic.region, wordsIn(clinic.language)),
  };
}

/** Her number changes when the workbook is read anew; what our sheets call her does not. */
function whoSaid(day: DeskDay, client: number): readonly string[] {
  const { clientId = "", client: name, phone } = whoOf(day, client);
  return [clientId, name, phone];
}
