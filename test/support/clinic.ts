import { readIsoDay, noDay, type Day } from "../../src/core/calendar/day";
import type { Birthday } from "../../src/core/calendar/birthday";
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
  type AppointmentStatus,
  type CallChannel,
  type CallOutcome,
  type ClientMark,
  type Deal,
  type DepositStatus,
  type PurchaseKind,
  type StaffRole,
  type VisitKind,
} from "../../src/core/clients/codes";
import { answer, noText, type Rows } from "../../src/core/clients/columns";
import type { ClientFields } from "../../src/core/clients/clientFields";
import type {
  AppointmentFields,
  CallFields,
  ClinicRecords,
  CourseFields,
  DepositFields,
  GoalFields,
  HandoverFields,
  InvitationFields,
  MarkFields,
  PurchaseFields,
  StaffFields,
  VisitFields,
} from "../../src/core/clients/records";

/** A column's value as a test writes it: days as `yyyy-mm-dd`, money in the smallest unit. */
type TestValue<Name> = Name extends "birthday"
  ? Birthday
  : Name extends "phones"
    ? readonly string[]
    : Name extends "doNotContact"
      ? number
      : Name extends keyof TestCodes
        ? TestCodes[Name]
        : Name extends TextName
          ? string
          : Name extends DayName
            ? string
            : Name extends AnswerName
              ? boolean
              : number;

interface TestCodes {
  gender: (typeof genders)[number];
  appointmentStatus: AppointmentStatus;
  purchaseKind: PurchaseKind;
  visitKind: VisitKind;
  deal: Deal;
  depositStatus: DepositStatus;
  callChannel: CallChannel;
  callOutcome: CallOutcome;
  staffRole: StaffRole;
  mark: ClientMark;
}

const codeLists: { readonly [Name in keyof TestCodes]: readonly string[] } = {
  gender: genders,
  appointmentStatus: appointmentStatuses,
  purchaseKind: purchaseKinds,
  visitKind: visitKinds,
  deal: deals,
  depositStatus: depositStatuses,
  callChannel: callChannels,
  callOutcome: callOutcomes,
  staffRole: staffRoles,
  mark: clientMarks,
};

const dayNames = [
  "joinDate",
  "lastVisitDate",
  "treatmentDate",
  "expiryDate",
  "nextContactDate",
  "dueDateBaby",
  "deliveryDate",
  "stayStart",
  "purchaseDate",
  "visitDate",
  "depositDate",
  "appointmentDate",
  "callDate",
  "leftOn",
  "until",
  "markedOn",
  "checkOn",
  "promisedOn",
  "keptOn",
  "handedOn",
  "campaignFrom",
  "campaignTo",
  "invitedOn",
] as const;
type DayName = (typeof dayNames)[number];

const answerNames = [
  "complaint",
  "neglected",
  "parked",
  "consent",
  "arrived",
  "unlimited",
  "left",
] as const;
type AnswerName = (typeof answerNames)[number];

const numberNames = [
  "satisfaction",
  "expectation",
  "experience",
  "qtyBought",
  "qtyGift",
  "qtyUsed",
  "qtyRemaining",
  "cardBalance",
  "rebate",
  "totalSpend",
  "visitCount",
  "unitPrice",
  "amount",
  "paid",
  "owed",
  "refund",
  "depositAmount",
  "appointmentTime",
  "dailyQuota",
  "hopedResult",
  "foundResult",
  "hopedCare",
  "foundCare",
  "campaignLevel",
] as const;
type NumberName = (typeof numberNames)[number];
type AllFields = ClientFields &
  PurchaseFields &
  VisitFields &
  CourseFields &
  DepositFields &
  AppointmentFields &
  CallFields &
  StaffFields &
  MarkFields &
  GoalFields &
  HandoverFields &
  InvitationFields;
type TextName = Exclude<
  keyof AllFields,
  DayName | AnswerName | NumberName | keyof TestCodes | "birthday" | "phones" | "doNotContact"
>;

/** One row with only what the test says; `name` is short for `clientName` (or `staffName`). */
export type TestRow<Fields> = { readonly [Name in keyof Fields]?: TestValue<Name> } & {
  readonly name?: string;
};

/** A clinic as a test tells it; a kind that is left out is a sheet the clinic does not keep. */
export interface TestClinic {
  readonly clients?: readonly TestRow<ClientFields>[];
  readonly purchases?: readonly TestRow<PurchaseFields>[];
  readonly visits?: readonly TestRow<VisitFields>[];
  readonly packages?: readonly TestRow<CourseFields>[];
  readonly deposits?: readonly TestRow<DepositFields>[];
  readonly appointments?: readonly TestRow<AppointmentFields>[];
  readonly calls?: readonly TestRow<CallFields>[];
  readonly staff?: readonly TestRow<StaffFields>[];
  readonly marks?: readonly TestRow<MarkFields>[];
  readonly goals?: readonly TestRow<GoalFields>[];
  readonly handovers?: readonly TestRow<HandoverFields>[];
  readonly invitations?: readonly TestRow<InvitationFields>[];
  readonly currency?: string;
}

const testKinds = [
  "clients",
  "purchases",
  "visits",
  "packages",
  "deposits",
  "appointments",
  "calls",
  "staff",
  "marks",
  "goals",
  "handovers",
  "invitations",
] as const;

/** Says yes or no to channels, as `doNotContact` holds it. */
export function refuses(channels: { phone?: boolean; message?: boolean }): number {
  return (
    (channels.phone === true ? contactLimit.noPhone : 0) |
    (channels.phone === false ? contactLimit.phoneAllowed : 0) |
    (channels.message === true ? contactLimit.noMessage : 0) |
    (channels.message === false ? contactLimit.messageAllowed : 0)
  );
}

/**
 * Builds the records the intake would read from such a clinic's sheets, one sheet a kind.
 *
 * A column exists as soon as one row names its field, also when it says `undefined` there; an empty
 * list is a sheet with headers only. Rows stand from sheet row 2 on.
 */
export function clinicOf(clinic: TestClinic): ClinicRecords {
  const texts = new TextTable();
  const kinds = testKinds.filter((kind) => clinic[kind] !== undefined);
  const tables = kinds.map((kind, sheetIndex) => {
    const rows = clinic[kind] as readonly Readonly<Record<string, unknown>>[];
    return [kind, tableOf(rows, { sheetIndex, texts, isStaff: kind === "staff" })] as const;
  });
  return {
    ...(Object.fromEntries(tables) as Partial<ClinicRecords>),
    texts: texts.all,
    sheetNames: [...kinds],
    currency: clinic.currency ?? "CNY",
  };
}

/** Every text once, in order of first use. */
class TextTable {
  readonly all: string[] = [];
  readonly #places = new Map<string, number>();

  place(text: string): number {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    this.#places.set(text, this.all.length);
    return this.all.push(text) - 1;
  }
}

interface TableOptions {
  readonly sheetIndex: number;
  readonly texts: TextTable;
  readonly isStaff: boolean;
}

function tableOf(
  rows: readonly Readonly<Record<string, unknown>>[],
  { sheetIndex, texts, isStaff }: TableOptions,
): Rows<Record<string, unknown>> {
  const named = rows.map(({ name, ...rest }) =>
    name === undefined ? rest : { [isStaff ? "staffName" : "clientName"]: name, ...rest },
  );
  const fields: Record<string, unknown> = {};
  for (const field of new Set(named.flatMap((row) => Object.keys(row))))
    fields[field] = columnOf(
      field,
      named.map((row) => row[field]),
      texts,
    );
  return {
    count: rows.length,
    sheet: new Uint16Array(rows.length).fill(sheetIndex),
    sheetRow: Int32Array.from(rows, (_, rowIndex) => rowIndex + 2),
    fields,
  };
}

function columnOf(field: string, values: readonly unknown[], texts: TextTable): unknown {
  if (field === "birthday") return values;
  if (field === "phones")
    return values.map((cell) => (cell as string[] | undefined)?.map((text) => texts.place(text)));
  if (field === "doNotContact") return Uint8Array.from(values, (bits) => (bits ?? 0) as number);
  if (field in codeLists) {
    const codes = codeLists[field as keyof TestCodes];
    return Uint8Array.from(values, (code) => codes.indexOf(code as string) + 1);
  }
  if (includes(dayNames, field))
    return Int32Array.from(values, (text) => (text === undefined ? noDay : dayOf(text as string)));
  if (includes(answerNames, field))
    return Uint8Array.from(values, (yes) =>
      yes === undefined ? answer.unknown : yes === true ? answer.yes : answer.no,
    );
  if (includes(numberNames, field))
    return Float64Array.from(values, (number) => (number === undefined ? NaN : (number as number)));
  return Int32Array.from(values, (text) =>
    text === undefined ? noText : texts.place(text as string),
  );
}

function includes(names: readonly string[], field: string): boolean {
  return names.includes(field);
}

function dayOf(text: string): Day {
  const on = readIsoDay(text);
  if (on === undefined) throw new RangeError(`not a calendar day: ${text}`);
  return on;
}
