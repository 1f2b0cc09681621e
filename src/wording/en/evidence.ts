import { plural } from "./plural";

function noteOf(on: string | undefined): string {
  return on === undefined ? "a remark in the client file" : `a note of ${on}`;
}

/**
 * The facts behind a reason, one clause each. Days come as `yyyy-mm-dd`, money and treatments as
 * they are said; `undefined` where the sheets say nothing.
 */
export const evidence = {
  lastArrival: (on: string, daysAway: number) => `last visit ${on}, ${plural(daysAway, "day")}`,
  neverArrived: "no visit yet",
  treatedOn: (on: string, rungDay: number, treatment: string | undefined) =>
    treatment === undefined
      ? `treated on ${on}, day ${rungDay}`
      : `${treatment} on ${on}, day ${rungDay}`,
  sessionsLeft: (left: number, bought: number | undefined, treatment: string | undefined) => {
    const count =
      bought === undefined
        ? `${plural(left, "session")} left`
        : `${left} of ${plural(bought, "session")} left`;
    return treatment === undefined ? count : `${treatment}: ${count}`;
  },
  balance: (money: string) => `balance ${money}`,
  rebate: (money: string) => `credit ${money}`,
  unusedValue: (money: string) => `${money} unused`,
  depositHeld: (on: string, heldDays: number, money: string | undefined) =>
    `deposit${money === undefined ? "" : ` of ${money}`} held since ${on}, ` +
    plural(heldDays, "day"),
  paidUntreated: (on: string, money: string | undefined, treatment: string | undefined) =>
    `paid${money === undefined ? "" : ` ${money}`} on ${on}` +
    `${treatment === undefined ? "" : ` for ${treatment}`}, not started`,
  appointment: (on: string, time: string | undefined, treatment: string | undefined) =>
    `appointment ${on}${time === undefined ? "" : ` at ${time}`}` +
    (treatment === undefined ? "" : `, ${treatment}`),
  missedAppointment: (on: string) => `did not come on ${on}`,
  cancelledAppointment: (on: string) => `appointment of ${on} cancelled, no newer one`,
  visited: (on: string, treatment: string | undefined) =>
    `visit on ${on}${treatment === undefined ? "" : `, ${treatment}`}`,
  consulted: (on: string, treatment: string | undefined) =>
    `consultation on ${on}${treatment === undefined ? "" : ` about ${treatment}`}, nothing bought`,
  expires: (on: string, inDays: number, treatment: string | undefined) =>
    `${treatment ?? "course"} ends ${on}, ${inDays === 0 ? "today" : `in ${plural(inDays, "day")}`}`,
  firstDeal: (on: string, daysLeft: number) =>
    `first purchase ${on}, no second, ${plural(daysLeft, "day")} left`,
  onlyPurchase: (on: string, money: string) => `only purchase ${on}, ${money}`,
  birthday: (on: string, inDays: number, lunar: boolean) =>
    `${lunar ? "lunar birthday" : "birthday"} ${on}, ` +
    (inDays === 0 ? "today" : `in ${plural(inDays, "day")}`),
  promisedContact: (on: string) => `next contact promised for ${on}`,
  loggedOutcome: (on: string | undefined, outcome: string) =>
    on === undefined ? `logged without a date: ${outcome}` : `logged on ${on}: ${outcome}`,
  complaintNoted: "the client file notes a concern",
  ownRhythm: (medianGapDays: number, daysAway: number) =>
    `usually every ${plural(medianGapDays, "day")}, now ${plural(daysAway, "day")}`,
  lastContact: (on: string) => `last contact ${on}`,
  neverContacted: "no contact on record",
  spend24Months: (money: string) => `${money} in 24 months`,
  gain: (percent: number, money: string) =>
    `about ${percent}% more likely to return if called; usual visit ${money}`,
  neglected: {
    mark: "marked by the manager: apology first",
    complaint: "a concern was raised: apology first",
    log: "no call on record in all this time: apology first",
  },
  addedByHand: "put on today’s sheet by the manager",
  ownerChanged: (on: string, to: string) => `with ${to} since ${on}`,
  /** Never names the symptom: the sheet may be printed (G15). */
  symptomNoted: {
    emergency: (on: string | undefined) => `${noteOf(on)} needs the doctor or nurse at once`,
    same_day: (on: string | undefined) => `${noteOf(on)} needs the doctor or nurse today`,
    next_day: (on: string | undefined) => `${noteOf(on)} needs the nurse by tomorrow`,
  },
  treatmentDone: (on: string, daysSince: number, treatment: string | undefined) =>
    `${treatment ?? "treatment"} on ${on}, ${plural(daysSince, "day")} ago`,
  usualInterval: (fromDays: number, toDays: number) =>
    fromDays === toDays
      ? `usually every ${plural(fromDays, "day")}`
      : `usually every ${fromDays} to ${toDays} days`,
  noBookingWithin: (days: number) => `no booking in the next ${plural(days, "day")}`,
  cameUnbooked: (on: string) => `came without a booking on ${on}`,
  tried: (on: string, treatment: string | undefined) =>
    `tried ${treatment ?? "a treatment"} on ${on}, nothing since`,
  birthExpected: (on: string, inDays: number) => `baby expected ${on}, in ${plural(inDays, "day")}`,
  gaveBirth: (on: string, daysSince: number) => `baby born ${on}, ${plural(daysSince, "day")} ago`,
  referred: (on: string, clients: number) =>
    `named by ${plural(clients, "new client")}, last on ${on}`,
  staffLeft: (name: string, on: string | undefined) =>
    `${name} has left${on === undefined ? "" : ` (${on})`}`,
  handedOver: (on: string, to: string | undefined) =>
    `${to === undefined ? "handed over" : `with ${to}`} since ${on}`,
  staffOff: (name: string) => `${name} is off today`,
  /** Leaves the goal out: the client's own words are not for the front desk. */
  goalCheck: (on: string) => `agreed to look at the result on ${on}`,
  sampled: (visitors: number) => `drawn by lot out of ${plural(visitors, "visitor")} of a month`,
  invited: (name: string | undefined) =>
    name === undefined ? "on the list of a campaign" : `on the list of “${name}”`,
  /** Between two facts. */
  separator: "; ",
  /** Between a fact and the one that completes it. */
  sameFact: ", ",
};
export type EvidenceWords = typeof evidence;
