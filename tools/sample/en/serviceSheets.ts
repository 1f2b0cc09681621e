import { dayParts, type Day } from "../../../src/core/calendar/day";
import { left } from "../life/chronicle";
import type { ClinicLife, SampleVisit } from "../life/life";
import { treatments } from "../life/treatments";
import { randomFrom, type Random } from "../random";
import type { SampleChart } from "../workbook/addChart";
import { addNote, addTitle, type SampleCell, type SheetWriter } from "../workbook/sheetWriter";
import { saysWhy } from "../life/callLog";
import { callNotes, dayFormat, outcomeWords, typedDay, typedPhone } from "./cells";
import { clientId } from "./clientSheets";
import { serviceName } from "./saleSheets";

const visitHeader = [
  "Visit Date",
  "Client ID",
  "Client",
  "Service",
  "Visit Purpose",
  "Sessions Used",
  "Provider",
  "Sold",
  "Notes",
];

/** Visits: one line each time a client came. */
export function writeVisits(writer: SheetWriter, visits: readonly SampleVisit[]): void {
  const random = randomFrom(451);
  const kinds = { treatment: "Treatment", consultation: "Consultation", review: "Follow-up" };
  writer.add(visitHeader, "header");
  visits.forEach((visit, place) => {
    if (place > 0 && place % 250 === 0)
      writer.plant(writer.add(visitHeader, "header"), "repeatedHeader");
    const on = typedDay(random, visit.on);
    const sheetRow = writer.add([
      on.cell,
      clientId(visit.who),
      visit.who.name,
      serviceName(visit),
      kinds[visit.kind],
      visit.used === 0 ? null : visit.used,
      visit.therapist,
      visit.kind === "consultation" ? random.pick(["No", "Thinking about it"]) : null,
      visit.note ?? (random.chance(0.06) ? random.pick(visitNotes) : null),
    ]);
    writer.plant(sheetRow, ...on.dirt);
  });
}

const visitNotes = [
  "Slight redness, iced 10 min",
  "Came with a friend",
  "Wants a different room",
  "Photos taken",
  "Ran 20 min late",
];

/** Packages. */
export function writeCourses(writer: SheetWriter, { courses }: ClinicLife): void {
  const random = randomFrom(453);
  addTitle(writer, "Packages & Series", 11);
  writer.add(
    [
      "Client ID",
      "Client",
      "Mobile",
      "Package",
      "Purchase Date",
      "Sessions Purchased",
      "Bonus Sessions",
      "Sessions Used",
      "Sessions Left",
      "Price Paid",
      "Expires",
      "Last Session",
    ],
    "header",
  );
  for (const course of courses) {
    const phone = typedPhone(random, course.who);
    const remaining = left(course);
    const sheetRow = writer.add([
      clientId(course.who),
      course.who.name,
      phone.cell,
      serviceName(course),
      shownDay(course.boughtOn),
      course.bought,
      course.gift || null,
      course.used,
      remaining > 0 && random.chance(0.05) ? `${remaining} left` : remaining,
      { amount: course.amount, format: "$#,##0.00" },
      course.who.madeFor.length > 0 || random.chance(0.97)
        ? shownDay(course.expiresOn)
        : "no expiry",
      shownDay(course.lastOn),
    ]);
    writer.plant(sheetRow, ...phone.dirt);
  }
}

function shownDay(on: Day | undefined): SampleCell {
  return on === undefined ? null : { on, format: dayFormat };
}

/** Deposits. */
export function writeDeposits(writer: SheetWriter, { deposits }: ClinicLife): void {
  const random = randomFrom(454);
  const held = deposits.filter(({ status }) => status === "held").length;
  addNote(writer, [`${held} deposits on hold`], "statistics");
  writer.add(
    ["Deposit Date", "Client", "Phone", "Treatment", "Deposit", "Status", "Taken By"],
    "header",
  );
  const words = { held: ["Held", null, "On hold"], applied: ["Applied"], refunded: ["Refunded"] };
  for (const deposit of deposits) {
    const on = typedDay(random, deposit.on);
    const phone = typedPhone(random, deposit.who);
    const sheetRow = writer.add([
      on.cell,
      deposit.who.name,
      phone.cell,
      serviceName(deposit),
      { amount: deposit.amount, format: "$#,##0.00" },
      random.pick<string | null>(words[deposit.status]),
      deposit.who.consultant,
    ]);
    writer.plant(sheetRow, ...on.dirt, ...phone.dirt);
  }
}

/** Appointments: two weeks back and two ahead. */
export function writeAppointments(writer: SheetWriter, { appointments }: ClinicLife): void {
  const random = randomFrom(455);
  addTitle(writer, "Appointments Nov 7 - Dec 5", 8);
  writer.add(
    ["Appointment Date", "Time", "Client", "Phone", "Service", "Provider", "Status", "Notes"],
    "header",
  );
  const words = {
    booked: ["Booked", "Scheduled"],
    confirmed: ["Confirmed"],
    waiting: ["Unconfirmed"],
    arrived: ["Checked-in", "Arrived"],
    completed: ["Completed"],
    no_show: ["No Show", "No-show"],
    cancelled: ["Cancelled", "Canceled"],
  };
  for (const booking of appointments) {
    const phone = typedPhone(random, booking.who);
    const sheetRow = writer.add([
      shownDay(booking.on),
      timeCell(random, booking.minutes),
      booking.who.name,
      phone.cell,
      serviceName(booking),
      booking.therapist,
      random.pick(words[booking.status]),
      random.chance(0.05) ? "running late?" : null,
    ]);
    writer.plant(sheetRow, ...phone.dirt);
  }
}

function timeCell(random: Random, minutes: number): SampleCell {
  if (random.chance(0.8)) return { amount: minutes / 1440, format: "h:mm AM/PM" };
  const hours = Math.floor(minutes / 60);
  const shown = `${hours > 12 ? hours - 12 : hours}:${String(minutes % 60).padStart(2, "0")}`;
  return `${shown} ${hours >= 12 ? "PM" : "AM"}`;
}

const scripts = {
  care: ["Courtesy"],
  postop: ["Aftercare"],
  dormant: ["Win-back A", "Win-back B"],
  birthday: ["Birthday"],
  booking: ["Confirmation"],
};
const causes = ["No effect", "Too salesy", "Too busy", "Not professional", "Moved", "Too salesy"];

/** Call Log: first names and initials, as people talk. */
export function writeCalls(writer: SheetWriter, { calls }: ClinicLife): void {
  const random = randomFrom(456);
  const spoken = randomFrom(457);
  const why = {
    care: "Courtesy call",
    dormant: "Win-back",
    birthday: "Birthday",
    booking: "Confirmation",
    postop: "Post-treatment check",
  };
  writer.add(
    [
      "Call Date",
      "Called By",
      "Client",
      "Phone",
      "Reason",
      "Method",
      "Outcome",
      "Call Notes",
      "Next Contact",
      "Script used",
      "Reason away",
    ],
    "header",
  );
  for (const call of calls) {
    const on = typedDay(random, call.on);
    const phone = typedPhone(random, call.who);
    const told = call.who.madeFor.length > 0 || random.chance(0.84);
    const nickname = random.chance(0.2);
    const message = call.outcome === "moved_to_wechat" || random.chance(0.1);
    const sheetRow = writer.add([
      on.cell,
      call.caller,
      nickname ? call.who.called : call.who.name,
      told ? phone.cell : null,
      why[call.why],
      message ? "Text" : "Phone",
      random.pick(outcomeWords[call.outcome]),
      random.pick(callNotes[call.outcome]) || null,
      shownDay(call.nextOn),
      spoken.chance(0.7) ? spoken.pick(scripts[call.why]) : null,
      call.why === "dormant" && saysWhy.has(call.outcome) && spoken.chance(0.7)
        ? spoken.pick(causes)
        : null,
    ]);
    const dirt = nickname ? (["nickname"] as const) : [];
    writer.plant(sheetRow, ...on.dirt, ...(told ? phone.dirt : []), ...dirt);
  }
}

/** Dashboard: takings by month, made of formulas, with a chart. */
export function writeDashboard(writer: SheetWriter, life: ClinicLife): SampleChart {
  addTitle(writer, "2026 at a glance", 4);
  writer.add(["Month", "Revenue", "Visits", "Per Visit"], "header");
  const months = Array.from({ length: 11 }, (_, place) => place + 1);
  const inMonth = (month: number) => (one: { on: Day }) => {
    const parts = dayParts(one.on);
    return parts.year === 2026 && parts.month === month;
  };
  const revenue = months.map((month) =>
    life.purchases.filter(inMonth(month)).reduce((sum, { paid }) => sum + paid, 0),
  );
  const labels = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov".split(" ");
  labels.forEach((label, place) => {
    const sheetRow = writer.nextRow();
    const takings = revenue[place] ?? 0;
    const visits = life.visits.filter(inMonth(place + 1)).length;
    const each = {
      formula: `B${sheetRow}/C${sheetRow}`,
      result: takings / visits,
      format: "$#,##0",
    };
    writer.add([label, { amount: takings, format: "$#,##0" }, visits, each]);
  });
  const last = writer.nextRow() - 1;
  const result = revenue.reduce((sum, one) => sum + one, 0);
  writer.add(["YTD", { formula: `SUM(B3:B${last})`, result, format: "$#,##0" }], "total");
  return {
    sheet: writer.name,
    title: "Revenue by month, 2026",
    labels: { area: `${writer.name}!$A$3:$A$${last}`, texts: labels },
    values: { area: `${writer.name}!$B$3:$B$${last}`, numbers: revenue },
    from: [5, 1],
    to: [13, 18],
  };
}

/** Price List: services without clients. */
export function writePriceList(writer: SheetWriter): void {
  addTitle(writer, "Menu & Pricing 2026", 4);
  writer.add(["Service", "Single", "Series of", "Series Price"], "header");
  for (const one of Object.values(treatments)) {
    const course = "course" in one ? one.course : undefined;
    writer.add([one.en, one.single.en, course?.sessions ?? null, course?.en ?? null]);
  }
}
