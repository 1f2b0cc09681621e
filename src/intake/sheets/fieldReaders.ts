import {
  birthdayReader,
  dayReader,
  lunarBirthdayReader,
  moneyReader,
  scoreReader,
  sessionsReader,
  timeReader,
} from "./amountReaders";
import type { FieldReader } from "./cellWrites";
import {
  answerReader,
  arrivedReader,
  callOutcomeReader,
  channelReader,
  complaintReader,
  dealReader,
  depositStatusReader,
  genderReader,
  markReader,
  purchaseKindReader,
  staffRoleReader,
  staffStatusReader,
  statusReader,
  visitKindReader,
} from "./codeReaders";
import type { FieldName } from "./fieldNames";
import type { SheetKind } from "./fieldKinds";
import { kindColumns } from "./kindColumns";
import {
  clientsOwnColumns,
  columnShapes,
  type ColumnShape,
  type RecordColumn,
} from "./recordShapes";
import {
  clientStatusReader,
  doNotContactReader,
  hintingReader,
  idReader,
  nameReader,
  phoneReader,
  textReader,
} from "./textReaders";
import { isOwnKind } from "../../core/clients/records";
import { readSessions } from "../cells/sessions";
import { mapped } from "./cellWrites";

/** The column a field fills when its kind has none of that name. */
const stoodIn: Readonly<
  Partial<Record<SheetKind, Readonly<Partial<Record<FieldName, RecordColumn>>>>>
> = {
  clients: { visitDate: "lastVisitDate", amount: "totalSpend", callNotes: "remarks" },
  purchases: { callNotes: "remarks", visitResult: "remarks" },
  visits: { callNotes: "remarks" },
  packages: { joinDate: "purchaseDate", visitDate: "lastVisitDate" },
  deposits: { amount: "depositAmount", paid: "depositAmount" },
  appointments: { callNotes: "remarks" },
  calls: { consultant: "caller", therapist: "caller", needs: "need" },
  staff: { clientName: "staffName", memberLevel: "staffRole" },
};

const special: Readonly<Partial<Record<RecordColumn, FieldReader>>> = {
  complaint: complaintReader,
  clientName: nameReader,
  clientId: idReader("clientId"),
  memberCardNo: idReader("memberCardNo"),
  phone: phoneReader("phone"),
  phone2: phoneReader("phone2"),
  doNotContact: doNotContactReader,
  remarks: hintingReader("remarks"),
  tags: hintingReader("tags"),
  needs: hintingReader("needs"),
  memberLevel: hintingReader("memberLevel"),
  birthday: birthdayReader,
  gender: genderReader,
  deal: dealReader,
  visitKind: visitKindReader,
  depositStatus: depositStatusReader,
  callChannel: channelReader,
  staffRole: staffRoleReader,
  mark: markReader,
  purchaseKind: purchaseKindReader,
  appointmentStatus: statusReader,
  arrived: arrivedReader,
  callOutcome: callOutcomeReader,
  appointmentTime: timeReader,
  qtyBought: sessionsReader("qtyBought"),
  qtyGift: sessionsReader("qtyGift"),
  qtyUsed: sessionsReader("qtyUsed"),
  qtyRemaining: sessionsReader("qtyRemaining"),
  satisfaction: scoreReader("satisfaction"),
  expectation: scoreReader("expectation"),
  experience: scoreReader("experience"),
  hopedResult: scoreReader("hopedResult"),
  foundResult: scoreReader("foundResult"),
  hopedCare: scoreReader("hopedCare"),
  foundCare: scoreReader("foundCare"),
};

/** The column of records a field fills on a sheet of this kind; `undefined` when it has none. */
export function columnOfField(field: FieldName, kind: SheetKind): RecordColumn | undefined {
  if (field === "birthdayLunar") return kind === "staff" ? undefined : "birthday";
  if (field === "staffStatus") return kind === "staff" ? "left" : undefined;
  if (field === "CLIENT_STATUS") return kind === "clients" ? "doNotContact" : undefined;
  const columns = kindColumns[kind] as readonly string[];
  if (columns.includes(field)) return field as RecordColumn;
  const other = stoodIn[kind]?.[field];
  if (other !== undefined || kind === "clients" || kind === "staff" || isOwnKind(kind))
    return other;
  return clientsOwnColumns.find((column) => column === field);
}

/** How the cells of a field are read into records of this kind. */
export function readerOf(field: FieldName, kind: SheetKind): FieldReader | undefined {
  const column = columnOfField(field, kind);
  if (column === undefined) return undefined;
  if (field === "birthdayLunar") return lunarBirthdayReader;
  if (field === "staffStatus") return staffStatusReader;
  if (field === "CLIENT_STATUS") return clientStatusReader;
  return special[column] ?? byShape(column);
}

function byShape(column: RecordColumn): FieldReader {
  const shape: ColumnShape = columnShapes[column];
  switch (shape) {
    case "day":
      return dayReader(column);
    case "cents":
      return moneyReader(column);
    case "answer":
    case "bits":
      return answerReader(column);
    case "number":
      return countReader(column);
    case "text":
    case "code":
    case "birthday":
    case "phones":
      return textReader(column);
  }
}

/** A plain count: visits so far, calls a day. */
function countReader(column: RecordColumn): FieldReader {
  return (raw, context) =>
    mapped(readSessions(raw, context), (count) => {
      const value = count.total ?? count.bought ?? count.used ?? count.remaining;
      return value === undefined ? [] : [{ column, value }];
    });
}
