import type {
  AnswerColumn,
  BirthdayColumn,
  CentsColumn,
  CodeColumn,
  DayColumn,
  NumberColumn,
  PhonesColumn,
  TextColumn,
} from "./columns";

/** How a row names its client: what matching (K2) looks at, in this order. */
export interface ClientKeyFields {
  clientId: TextColumn;
  memberCardNo: TextColumn;
  /** First number of the cell, E.164 or plain digits when the region is unknown. */
  phone: TextColumn;
  phones: PhonesColumn;
  phone2: TextColumn;
  /** As read: "王芳"; a partial name ("王姐", "小王") stands in `partialName` instead. */
  clientName: TextColumn;
  partialName: TextColumn;
  store: TextColumn;
}

export interface ClientFields extends ClientKeyFields {
  wechat: TextColumn;
  birthday: BirthdayColumn;
  gender: CodeColumn;
  joinDate: DayColumn;
  memberLevel: TextColumn;
  spendingPower: TextColumn;
  source: TextColumn;
  referrer: TextColumn;
  consultant: TextColumn;
  therapist: TextColumn;
  doctor: TextColumn;
  tags: TextColumn;
  needs: TextColumn;
  /** Scores from 0 to 1. */
  satisfaction: NumberColumn;
  expectation: NumberColumn;
  experience: NumberColumn;
  complaint: AnswerColumn;
  neglected: AnswerColumn;
  parked: AnswerColumn;
  /** A set of `contactLimit` bits; 0 = nothing said. */
  doNotContact: Uint8Array;
  doNotContactReason: TextColumn;
  consent: AnswerColumn;
  lastVisitDate: DayColumn;
  treatmentDate: DayColumn;
  item: TextColumn;
  qtyBought: NumberColumn;
  qtyUsed: NumberColumn;
  qtyRemaining: NumberColumn;
  cardBalance: CentsColumn;
  rebate: CentsColumn;
  totalSpend: CentsColumn;
  visitCount: NumberColumn;
  expiryDate: DayColumn;
  nextContactDate: DayColumn;
  preferredGift: TextColumn;
  dueDateBaby: DayColumn;
  deliveryDate: DayColumn;
  stayStart: DayColumn;
  /** Day she leaves the postpartum centre. */
  STAY_END: DayColumn;
  roomNo: TextColumn;
  remarks: TextColumn;
  /**
   * `answer.yes` for what a row of another kind says about her (a birthday in a call log): it adds
   * to her file, but makes no client and is no client sheet.
   */
  besideRecords: AnswerColumn;
}
