import {
  appointmentStatuses,
  callChannels,
  callOutcomes,
  clientMarks,
  deals,
  depositStatuses,
  genders,
  purchaseKinds,
  staffRoles,
  visitKinds,
} from "../../core/clients/codes";
import { answer } from "../../core/clients/columns";
import { readAppointmentStatus } from "../cells/appointmentStatus";
import { readCallChannel } from "../cells/callChannel";
import { readCallOutcome } from "../cells/callOutcome";
import { cleanText } from "../cells/cellText";
import { readDate } from "../cells/date";
import { readDeal } from "../cells/deal";
import { readDepositStatus } from "../cells/depositStatus";
import { readGender } from "../cells/gender";
import { readMark } from "../cells/mark";
import { readPurchaseKind } from "../cells/purchaseKind";
import { readStaffRole } from "../cells/staffRole";
import { readVisitKind } from "../cells/visitKind";
import {
  blank,
  read,
  unreadable,
  type CellContext,
  type RawCell,
  type Reading,
} from "../cells/reading";
import { readComplaint } from "../cells/complaint";
import { readYesNo } from "../cells/yesNo";
import { mapped, type CellWrite, type FieldReader } from "./cellWrites";
import { leftWords } from "./leftWords";
import { readWords } from "./textReaders";
import type { RecordColumn } from "./recordShapes";

function coded<Code extends string>(
  column: RecordColumn,
  codes: readonly Code[],
  reader: (raw: RawCell, context: CellContext) => Reading<Code>,
): FieldReader {
  return (raw, context) =>
    mapped(reader(raw, context), (code) => [{ column, value: codes.indexOf(code) + 1 }]);
}

/** A yes/no column; a header that asks the opposite (爽约, No Show) turns the answer round. */
export function answerReader(column: RecordColumn): FieldReader {
  return (raw, context) =>
    mapped(readYesNo(raw, context), (yes) => [
      { column, value: yes !== isInverted(context.header) ? answer.yes : answer.no },
    ]);
}

/** A complaint: yes or no, or what it is about. */
export const complaintReader: FieldReader = (raw, context) =>
  mapped(readComplaint(raw, context), (isOpen) => [
    { column: "complaint", value: isOpen ? answer.yes : answer.no },
  ]);

function isInverted(header: string | undefined): boolean {
  return header !== undefined && /no.?show|爽约|爽約|未到|缺席|absent/i.test(header);
}

export const genderReader = coded("gender", genders, readGender);
export const dealReader = coded("deal", deals, readDeal);
export const visitKindReader = coded("visitKind", visitKinds, readVisitKind);
export const depositStatusReader = coded("depositStatus", depositStatuses, readDepositStatus);
export const channelReader = coded("callChannel", callChannels, readCallChannel);
export const staffRoleReader = coded("staffRole", staffRoles, readStaffRole);
export const markReader = coded("mark", clientMarks, readMark);
export const purchaseKindReader = coded("purchaseKind", purchaseKinds, readPurchaseKind);

/** An order given back as a whole never came about; a row that says 退款 is a refund of another. */
const undone = /^(?:已(?:全额|全部)?退(?:款|费|单|卡)?|已撤销|(?:fully )?refunded|void(?:ed)?)$/i;
const paid =
  /^(?:已?成交|成单|已开单|已购买|正常|有效|已付款?|已支付|已收款|已结清|已结|付清|全款|paid(?: in full)?|settled|closed)$/i;
const cancelledCode = appointmentStatuses.indexOf("cancelled") + 1;

/** How an appointment stands; on a purchase list "refund" says what kind of row it is instead. */
export const statusReader: FieldReader = (raw, context) => {
  const found = readAppointmentStatus(raw, context);
  if (found.kind === "problem" && typeof raw === "string") {
    const words = cleanText(raw);
    if (paid.test(words)) return blank();
    if (undone.test(words)) return read([{ column: "appointmentStatus", value: cancelledCode }]);
    const kind = readPurchaseKind(raw, context);
    if (kind.kind === "value" && ["refund", "reversal", "redemption"].includes(kind.value)) {
      return read([{ column: "purchaseKind", value: purchaseKinds.indexOf(kind.value) + 1 }]);
    }
  }
  return mapped(found, (status) => [
    { column: "appointmentStatus", value: appointmentStatuses.indexOf(status) + 1 },
  ]);
};

/** The tick under 到店 of a list of visits or appointments. */
export const arrivedReader: FieldReader = (raw, context) => {
  const answered = answerReader("arrived")(raw, context);
  return answered.kind === "problem" ? statusReader(raw, context) : answered;
};

/** How a call ended; a date in the cell ("已约3.25") is the next contact. */
export const callOutcomeReader: FieldReader = (raw, context) => {
  const found = readCallOutcome(raw, context);
  if (found.kind !== "value") return found;
  const outcome: CellWrite = {
    column: "callOutcome",
    value: callOutcomes.indexOf(found.value) + 1,
  };
  const next = typeof raw === "string" && /\d/.test(raw) ? dayInside(raw, context) : undefined;
  return { ...found, value: next === undefined ? [outcome] : [outcome, next] };
};

function dayInside(raw: string, context: CellContext): CellWrite | undefined {
  const found = /(?:\d{4}[-/.年])?\d{1,2}(?:[./月-])\d{1,2}日?/.exec(raw);
  if (found === null || context.rowOn === undefined) return undefined;
  const reading = readDate(found[0], { ...context, previousOn: context.rowOn });
  if (reading.kind !== "value" || !("on" in reading.value)) return undefined;
  return reading.value.on < context.rowOn
    ? undefined
    : { column: "nextContactDate", value: reading.value.on, aside: true };
}

/** 在职/离职, or the day she left where the header says so. */
export const staffStatusReader: FieldReader = (raw, context) => {
  const words = readWords(typeof raw === "boolean" ? (raw ? "yes" : "no") : raw);
  if (words.kind === "value" && typeof raw !== "number") {
    const status = leftWords.exact(words.value) ?? leftWords.within(words.value);
    const asksLeft = isLeftHeader(context.header);
    if (status !== undefined) {
      const answersQuestion = /^(?:是|否|yes|no|y|n|true|false)$/i.test(words.value);
      const left = (status === "left") !== (answersQuestion && asksLeft);
      return read([{ column: "left", value: left ? answer.yes : answer.no }]);
    }
  }
  if (!isLeftHeader(context.header))
    return isStartHeader(context.header) ? blank() : unreadable("UNKNOWN_STATUS", raw);
  return mapped(readDate(raw, context), (value) =>
    "on" in value
      ? [
          { column: "leftOn", value: value.on },
          { column: "left", value: answer.yes, aside: true },
        ]
      : [{ column: "left", value: answer.yes }],
  );
};

function isLeftHeader(header: string | undefined): boolean {
  return (
    header !== undefined && /离职|離職|left|leaving|terminat|end of employ|leave/i.test(header)
  );
}

function isStartHeader(header: string | undefined): boolean {
  return header !== undefined && /入职|到职|到職|start|hire/i.test(header);
}
