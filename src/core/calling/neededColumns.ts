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

/** Sheets on which treatments are named beside the day they were done. */
const named: readonly Enough[] = [
  ["visits.visitDate", "visits.item"],
  ["visits.treatmentDate", "visits.item"],
  ["purchases.purchaseDate", "purchases.item"],
  ["clients.treatmentDate", "clients.item"],
  ["clients.lastVisitDate", "clients.item"],
];
const courses: readonly Enough[] = [
  ["packages.qtyRemaining"],
  ["packages.qtyBought", "packages.qtyUsed"],
  ["purchases.qtyRemaining"],
  ["clients.qtyRemaining"],
  ["purchases.qtyBought", "purchases.qtyUsed"],
  ["clients.qtyBought", "clients.qtyUsed"],
];
const changesOfStaff: readonly Enough[] = [
  ["staff.leftOn", "clients.therapist"],
  ["staff.leftOn", "visits.therapist"],
  ["staff.leftOn", "purchases.therapist"],
  ["staff.left", "clients.therapist"],
  ["staff.left", "visits.therapist"],
  ["staff.left", "purchases.therapist"],
  ["handovers.handedOn"],
];
const bookings: readonly Enough[] = [
  ["appointments.appointmentDate"],
  ["visits.visitDate", "visits.appointmentStatus"],
];

const otherPhones: readonly Enough[] = happeningKinds.map((kind) => [`${kind}.phone`]);

/**
 * What each rule needs: any one of its alternatives. A rule whose alternatives are all incomplete is
 * off; one that is not listed needs no column of its own.
 */
export const neededColumns: Readonly<Partial<Record<Reason | Guardrail, readonly Enough[]>>> = {
  medical_flag: [
    ["calls.callOutcome"],
    ["calls.callNotes"],
    ["calls.remarks"],
    ["calls.need"],
    ["calls.mood"],
    ["calls.suggestion"],
    ["visits.remarks"],
    ["visits.visitResult"],
    ["appointments.remarks"],
    ["purchases.remarks"],
    ["clients.remarks"],
    ["clients.needs"],
  ],
  complaint_open: [["calls.callOutcome"], ["clients.complaint"]],
  postop_d1: treatments,
  postop_early: treatments,
  postop_mid: treatments,
  postop_long: treatments,
  callback: [["calls.nextContactDate"], ["calls.callDate", "calls.callOutcome"]],
  appt_today: bookings,
  appt_soon: [["appointments.appointmentDate", "appointments.appointmentTime"]],
  appt_late: [["appointments.appointmentDate", "appointments.appointmentTime"]],
  appt_tomorrow: bookings,
  no_show: [
    ["appointments.appointmentDate", "appointments.appointmentStatus"],
    ["appointments.appointmentDate", "appointments.arrived"],
    ["visits.visitDate", "visits.appointmentStatus"],
  ],
  cancelled: [
    ["appointments.appointmentDate", "appointments.appointmentStatus"],
    ["visits.visitDate", "visits.appointmentStatus"],
  ],
  walk_in: arrivals.map((enough) => [...enough, "appointments.appointmentDate"]),
  handover_1: changesOfStaff,
  handover_2: changesOfStaff.map((enough) => [...enough, "calls.callType"]),
  handover_check: changesOfStaff,
  therapist_absent: bookings.map((enough) => [...enough, "staff.staffName"]),
  care_next_day: arrivals,
  pre_due: [["clients.dueDateBaby"]],
  pp_42: [["clients.deliveryDate"]],
  birthday: [["clients.birthday"]],
  referral_thanks: [["clients.referrer"]],
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
  one_left: courses,
  expiring: [["packages.expiryDate"], ["clients.expiryDate"]],
  rebate: [["packages.rebate"], ["clients.rebate"]],
  unclosed: [
    ["visits.visitDate", "visits.deal"],
    ["visits.visitDate", "visits.visitKind"],
    ["purchases.purchaseDate", "purchases.deal"],
  ],
  trial: [
    ["purchases.purchaseDate", "purchases.item"],
    ["purchases.purchaseDate", "purchases.deal"],
    ["visits.visitDate", "visits.deal"],
  ],
  window_3m: [["purchases.purchaseDate"], ["packages.purchaseDate"]],
  touch_up: named,
  course_using: courses.map((enough) => [...enough, itemBeside(enough)]),
  retreat_due: named,
  implant_2y: named,
  rebook: courses.map((enough) => [...enough, "appointments.appointmentDate"]),
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
  overdue_rhythm: [...repeatedArrivals, ...named],
  survey: arrivals,
  monthly_care: [["calls.callDate"]],
  no_contact_way: [["clients.phone"], ["clients.wechat"], ...otherPhones],
  no_selling_window: treatments,
  minor_or_hold: [["clients.birthday"], ["calls.callOutcome"]],
  future_booking: bookings,
  recent_contact: [["calls.callDate"], ["calls.nextContactDate"]],
  resting: [
    ["calls.callDate", "calls.callOutcome"],
    ["calls.nextContactDate", "calls.callOutcome"],
  ],
  wrong_number: [["calls.callOutcome"]],
};

/** The column that names the treatment on the sheet that counts its sessions. */
function itemBeside([column = ""]: Enough): string {
  return `${column.slice(0, column.indexOf("."))}.item`;
}
