import { happeningKinds } from "../clients/clientBook";
import type { Guardrail, Reason } from "./callPlan";

/** Columns, as `kind.field`, that together are enough for a rule. */
type Enough = readonly string[];

/** Sheets on which a client can stand more than once. */
const repeatedArrivals: readonly Enough[] = [
  ["visits.visitDate"],
  ["purchases.purchaseDate"],
  ["appointments.appointmentDate", "appointments.appointmentStatus"],
  ["appointments.appointmentDate", "appointments.arrived"],
  ["visits.treatmentDate"],
  ["packages.purchaseDate"],
  ["packages.lastVisitDate"],
];
const arrivals: readonly Enough[] = [
  ...repeatedArrivals,
  ["clients.lastVisitDate"],
  ["clients.treatmentDate"],
];
const treatments: readonly Enough[] = [
  ["visits.treatmentDate"],
  ["clients.treatmentDate"],
  ["visits.visitDate", "visits.item"],
];
const leftovers: readonly Enough[] = [
  ["packages.qtyRemaining"],
  ["packages.cardBalance"],
  ["packages.rebate"],
  ["purchases.qtyRemaining"],
  ["clients.qtyRemaining"],
  ["clients.cardBalance"],
  ["clients.rebate"],
  ["packages.qtyBought", "packages.qtyUsed"],
  ["purchases.qtyBought", "purchases.qtyUsed"],
  ["clients.qtyBought", "clients.qtyUsed"],
];

const otherPhones: readonly Enough[] = happeningKinds.map((kind) => [`${kind}.phone`]);

/**
 * What each rule of this version needs: any one of its alternatives. A rule whose alternatives are
 * all incomplete is off; the others of C1 are not built yet and are not listed.
 */
export const neededColumns: Readonly<Partial<Record<Reason | Guardrail, readonly Enough[]>>> = {
  medical_flag: [["calls.callOutcome"]],
  complaint_open: [["calls.callOutcome"], ["clients.complaint"]],
  postop_d1: treatments,
  postop_early: treatments,
  postop_mid: treatments,
  postop_long: treatments,
  callback: [["calls.nextContactDate"], ["calls.callDate", "calls.callOutcome"]],
  appt_today: [["appointments.appointmentDate"], ["visits.visitDate", "visits.appointmentStatus"]],
  appt_tomorrow: [
    ["appointments.appointmentDate"],
    ["visits.visitDate", "visits.appointmentStatus"],
  ],
  no_show: [
    ["appointments.appointmentDate", "appointments.appointmentStatus"],
    ["appointments.appointmentDate", "appointments.arrived"],
    ["visits.visitDate", "visits.appointmentStatus"],
  ],
  cancelled: [
    ["appointments.appointmentDate", "appointments.appointmentStatus"],
    ["visits.visitDate", "visits.appointmentStatus"],
  ],
  care_next_day: arrivals,
  birthday: [["clients.birthday"]],
  deposit_d6: [["deposits.depositDate"]],
  deposit_monthend: [["deposits.depositDate"]],
  paid_not_treated: [
    ["packages.purchaseDate", "packages.qtyUsed"],
    ["packages.purchaseDate", "packages.qtyBought", "packages.qtyRemaining"],
    ["purchases.purchaseDate", "purchases.qtyUsed"],
    ["purchases.purchaseDate", "purchases.qtyBought", "purchases.qtyRemaining"],
    ["purchases.purchaseDate", "purchases.deal"],
    ["visits.visitDate", "visits.deal"],
  ],
  one_left: [
    ["packages.qtyRemaining"],
    ["packages.qtyBought", "packages.qtyUsed"],
    ["purchases.qtyRemaining"],
    ["clients.qtyRemaining"],
    ["purchases.qtyBought", "purchases.qtyUsed"],
    ["clients.qtyBought", "clients.qtyUsed"],
  ],
  expiring: [["packages.expiryDate"], ["clients.expiryDate"]],
  unclosed: [
    ["visits.visitDate", "visits.deal"],
    ["visits.visitDate", "visits.visitKind"],
    ["purchases.purchaseDate", "purchases.deal"],
  ],
  window_3m: [["purchases.purchaseDate"], ["packages.purchaseDate"]],
  forgotten: [
    ["purchases.purchaseDate", "purchases.amount", "calls.callDate"],
    ["purchases.purchaseDate", "purchases.paid", "calls.callDate"],
    ["packages.purchaseDate", "packages.amount", "calls.callDate"],
    ["packages.purchaseDate", "packages.paid", "calls.callDate"],
    ["purchases.purchaseDate", "clients.totalSpend", "calls.callDate"],
  ],
  lost_neglect: [
    ["clients.neglected"],
    ["clients.complaint"],
    ["marks.mark"],
    ...arrivals.map((enough) => [...enough, "calls.callDate"]),
  ],
  owner_change: [["marks.mark"]],
  card_balance: [["clients.cardBalance"], ["packages.cardBalance"]],
  dormant_balance: leftovers,
  dormant_able: [
    ["purchases.purchaseDate", "purchases.amount"],
    ["purchases.purchaseDate", "purchases.paid"],
    ["clients.spendingPower"],
    ["clients.memberLevel"],
    ["packages.purchaseDate", "packages.amount"],
    ["packages.purchaseDate", "packages.paid"],
  ],
  dormant_low_b: arrivals,
  overdue_rhythm: repeatedArrivals,
  monthly_care: [["calls.callDate"]],
  no_contact_way: [["clients.phone"], ["clients.wechat"], ...otherPhones],
  future_booking: [
    ["appointments.appointmentDate"],
    ["visits.visitDate", "visits.appointmentStatus"],
  ],
  recent_contact: [["calls.callDate"]],
  resting: [["calls.callDate", "calls.callOutcome"]],
  wrong_number: [["calls.callOutcome"]],
};
