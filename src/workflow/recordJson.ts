import { isoDay, noDay, type Day } from "../core/calendar/day";
import {
  appointmentStatuses,
  callChannels,
  callOutcomes,
  clientMarks,
  contactLimit,
  deals,
  depositStatuses,
  genders,
  purchaseKinds,
  staffRoles,
  visitKinds,
} from "../core/clients/codes";
import { answer, noText, type Rows } from "../core/clients/columns";
import type { ClinicRecords, RecordKind } from "../core/clients/records";
import { columnShapes, type RecordColumn } from "../intake/sheets/recordShapes";
import { isBeside } from "../core/clients/matching/isBeside";
import { clockTime } from "../wording/sayTime";
import { birthdayJson } from "./birthdayJson";

const codesOf: Readonly<Partial<Record<RecordColumn, readonly string[]>>> = {
  appointmentStatus: appointmentStatuses,
  callChannel: callChannels,
  callOutcome: callOutcomes,
  deal: deals,
  depositStatus: depositStatuses,
  gender: genders,
  mark: clientMarks,
  purchaseKind: purchaseKinds,
  staffRole: staffRoles,
  visitKind: visitKinds,
};

/** The column a kind's rows say their status in. */
const statusColumns: readonly string[] = ["appointmentStatus", "depositStatus"];

type RecordJson = Record<string, unknown>;

/**
 * The records of one kind as `read --json` gives them, one at a time: normalised values under the
 * field ids, and where each stands. What a row does not say is left out. What a row of another
 * kind says about its client is no client record of its own.
 */
export function* recordsJson(records: ClinicRecords, kind: RecordKind): Generator<RecordJson> {
  const rows = records[kind];
  if (rows === undefined) return;
  const columns = Object.entries(rows.fields) as [RecordColumn, ArrayLike<unknown>][];
  for (let rowIndex = 0; rowIndex < rows.count; rowIndex++) {
    if (kind === "clients" && isBeside(records.clients, rowIndex)) continue;
    yield recordJson(records, { rows, columns, rowIndex });
  }
}

interface RecordPlace {
  readonly rows: Rows<object>;
  readonly columns: readonly (readonly [RecordColumn, ArrayLike<unknown>])[];
  readonly rowIndex: number;
}

function recordJson(records: ClinicRecords, { rows, columns, rowIndex }: RecordPlace): RecordJson {
  const said: RecordJson = {};
  for (const [name, column] of columns) {
    const value = valueJson(name, column[rowIndex], records.texts);
    if (value === undefined) continue;
    said[name] = value;
    if (statusColumns.includes(name)) said["status"] = value;
  }
  if (said["phone"] !== undefined) said["phones"] ??= [said["phone"]];
  if (said["amount"] !== undefined) said["currency"] ??= records.currency;
  said["sheet"] = records.sheetNames[rows.sheet[rowIndex] ?? -1];
  said["sheetRow"] = rows.sheetRow[rowIndex];
  return said;
}

function valueJson(name: RecordColumn, value: unknown, texts: readonly string[]): unknown {
  const shape = columnShapes[name];
  if (shape === "birthday") return birthdayJson(value as Parameters<typeof birthdayJson>[0]);
  if (shape === "phones") return (value as readonly number[] | undefined)?.map((at) => texts[at]);
  const number = value as number;
  switch (shape) {
    case "text":
      return number === noText ? undefined : texts[number];
    case "day":
      return number === noDay ? undefined : isoDay(number as Day);
    case "cents":
      return Number.isNaN(number) ? undefined : number / 100;
    case "number":
      if (Number.isNaN(number)) return undefined;
      return name === "appointmentTime" ? clockTime(number) : number;
    case "answer":
      return number === answer.unknown ? undefined : number === answer.yes;
    case "code":
      return number === 0 ? undefined : codesOf[name]?.[number - 1];
    case "bits":
      return number === 0 ? undefined : contactLimitJson(number);
  }
}

/** Which channels are closed (`false`), kept open (`true`) or not spoken of (`null`). */
function contactLimitJson(bits: number) {
  const said = (open: number, closed: number) =>
    (bits & closed) !== 0 ? false : (bits & open) !== 0 ? true : null;
  return {
    phone: said(contactLimit.phoneAllowed, contactLimit.noPhone),
    im: said(contactLimit.messageAllowed, contactLimit.noMessage),
  };
}
