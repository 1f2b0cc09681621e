import type {
  AnswerColumn,
  CentsColumn,
  CodeColumn,
  DayColumn,
  NumberColumn,
  Rows,
  TextColumn,
} from "./columns";
import type { ClientFields, ClientKeyFields } from "./clientFields";

export interface PurchaseFields extends ClientKeyFields {
  purchaseDate: DayColumn;
  item: TextColumn;
  category: TextColumn;
  bodyPart: TextColumn;
  qtyBought: NumberColumn;
  qtyGift: NumberColumn;
  qtyUsed: NumberColumn;
  qtyRemaining: NumberColumn;
  unitPrice: CentsColumn;
  amount: CentsColumn;
  paid: CentsColumn;
  owed: CentsColumn;
  refund: CentsColumn;
  currency: TextColumn;
  consultant: TextColumn;
  therapist: TextColumn;
  purchaseKind: CodeColumn;
  purchaseReason: TextColumn;
  deal: CodeColumn;
  /** `appointmentStatuses`, where an order says that it was cancelled or did not happen. */
  appointmentStatus: CodeColumn;
  remarks: TextColumn;
}

export interface VisitFields extends ClientKeyFields {
  visitDate: DayColumn;
  item: TextColumn;
  category: TextColumn;
  bodyPart: TextColumn;
  therapist: TextColumn;
  consultant: TextColumn;
  doctor: TextColumn;
  visitKind: CodeColumn;
  visitResult: TextColumn;
  deal: CodeColumn;
  /** `appointmentStatuses`: a row that did not happen stays a record and is no arrival. */
  appointmentStatus: CodeColumn;
  arrived: AnswerColumn;
  /** When set, the day the follow-up ladder (C2) counts from. */
  treatmentDate: DayColumn;
  qtyUsed: NumberColumn;
  satisfaction: NumberColumn;
  remarks: TextColumn;
}

/** A prepaid course; sheet kind `packages`. */
export interface CourseFields extends ClientKeyFields {
  item: TextColumn;
  category: TextColumn;
  bodyPart: TextColumn;
  purchaseDate: DayColumn;
  qtyBought: NumberColumn;
  qtyGift: NumberColumn;
  qtyUsed: NumberColumn;
  qtyRemaining: NumberColumn;
  /** 1 where the course has no number of sessions ("不限次"). */
  unlimited: AnswerColumn;
  lastVisitDate: DayColumn;
  expiryDate: DayColumn;
  amount: CentsColumn;
  paid: CentsColumn;
  owed: CentsColumn;
  unitPrice: CentsColumn;
  cardBalance: CentsColumn;
  rebate: CentsColumn;
  currency: TextColumn;
  consultant: TextColumn;
  therapist: TextColumn;
  remarks: TextColumn;
}

export interface DepositFields extends ClientKeyFields {
  depositDate: DayColumn;
  depositAmount: CentsColumn;
  currency: TextColumn;
  item: TextColumn;
  depositStatus: CodeColumn;
  expiryDate: DayColumn;
  consultant: TextColumn;
  remarks: TextColumn;
}

export interface AppointmentFields extends ClientKeyFields {
  appointmentDate: DayColumn;
  /** Minutes after midnight. */
  appointmentTime: NumberColumn;
  item: TextColumn;
  therapist: TextColumn;
  consultant: TextColumn;
  doctor: TextColumn;
  appointmentStatus: CodeColumn;
  arrived: AnswerColumn;
  remarks: TextColumn;
}

export interface CallFields extends ClientKeyFields {
  callDate: DayColumn;
  caller: TextColumn;
  /** The reason's id where the text is one of ours, else the words as typed. */
  callType: TextColumn;
  callChannel: CodeColumn;
  callOutcome: CodeColumn;
  nextContactDate: DayColumn;
  absenceCause: TextColumn;
  mood: TextColumn;
  need: TextColumn;
  suggestion: TextColumn;
  /** The script used, by the name its row has in our log: "postop_early/7/en". */
  script: TextColumn;
  callNotes: TextColumn;
  satisfaction: NumberColumn;
  remarks: TextColumn;
}

export interface StaffFields {
  staffName: TextColumn;
  staffRole: CodeColumn;
  /** Day she left; rows of people who left own nobody from that day on. */
  leftOn: DayColumn;
  /** "left" without a day. */
  left: AnswerColumn;
  /** Days off as text indexes of `yyyy-mm-dd`, or weekday words, as typed. */
  offDays: TextColumn;
  dailyQuota: NumberColumn;
  store: TextColumn;
  phone: TextColumn;
}

/** A row of our own append-only sheet Client marks (K5); the newest row of a mark wins. */
export interface MarkFields extends ClientKeyFields {
  mark: CodeColumn;
  value: TextColumn;
  until: DayColumn;
  by: TextColumn;
  markedOn: DayColumn;
  note: TextColumn;
}

/** A row of our sheet Expectations (L11): one goal of a client, or one promise made to her. */
export interface GoalFields extends ClientKeyFields {
  goal: TextColumn;
  stageGoal: TextColumn;
  solution: TextColumn;
  safeguard: TextColumn;
  /** Day on which it is looked at whether the stage goal came true. */
  checkOn: DayColumn;
  /** What the check found, in any words; nothing while it is still to be made. */
  goalResult: TextColumn;
  promise: TextColumn;
  promisedBy: TextColumn;
  promisedOn: DayColumn;
  /** Day the promise was kept; nothing while it is open. */
  keptOn: DayColumn;
  /** Scores from 0 to 1; the medical result and the care are never mixed (R5). */
  hopedResult: NumberColumn;
  foundResult: NumberColumn;
  hopedCare: NumberColumn;
  foundCare: NumberColumn;
}

/** A row of our sheet Handover (L6): a client whose therapist or consultant leaves, and who is next. */
export interface HandoverFields extends ClientKeyFields {
  handedFrom: TextColumn;
  /** Nothing while nobody was found for her. */
  handedTo: TextColumn;
  /** From this day she is called about it; a row without a day is a proposal and changes nothing. */
  handedOn: DayColumn;
}

/** A row of our sheet Campaign (L7): a client who is invited, by whom, and while the campaign runs. */
export interface InvitationFields extends ClientKeyFields {
  /** As the manager named the campaign. */
  campaignName: TextColumn;
  campaignFrom: DayColumn;
  /** Its last day. */
  campaignTo: DayColumn;
  /** 1 call, 2 monthly event, 3 big event. */
  campaignLevel: NumberColumn;
  invitedBy: TextColumn;
  /** Her turn within the caller's quota; a row without a day is set aside and calls nobody. */
  invitedOn: DayColumn;
}

/** Everything the clinic's sheets say, as columns; a kind no sheet holds is absent. */
export interface ClinicRecords {
  readonly texts: readonly string[];
  readonly sheetNames: readonly string[];
  /** ISO code every money column is in unless `currency` says otherwise; absent when unknown. */
  readonly currency: string | undefined;
  readonly clients?: Rows<ClientFields>;
  readonly purchases?: Rows<PurchaseFields>;
  readonly visits?: Rows<VisitFields>;
  readonly packages?: Rows<CourseFields>;
  readonly deposits?: Rows<DepositFields>;
  readonly appointments?: Rows<AppointmentFields>;
  readonly calls?: Rows<CallFields>;
  readonly staff?: Rows<StaffFields>;
  readonly marks?: Rows<MarkFields>;
  readonly goals?: Rows<GoalFields>;
  readonly handovers?: Rows<HandoverFields>;
  readonly invitations?: Rows<InvitationFields>;
}

export const recordKinds = [
  "clients",
  "purchases",
  "visits",
  "packages",
  "deposits",
  "appointments",
  "calls",
  "staff",
] as const;

export type RecordKind = (typeof recordKinds)[number];

/** What our own sheets hold: what people decide and agree in the workbook, not what happened. */
export const ownKinds = ["marks", "goals", "handovers", "invitations"] as const;
export type OwnKind = (typeof ownKinds)[number];

/** Whether rows of a kind stand on a sheet of ours. */
export function isOwnKind(kind: string): kind is OwnKind {
  return (ownKinds as readonly string[]).includes(kind);
}
