import { daysBetween, type Day } from "../calendar/day";
import { bookings, type Booking } from "./bookings";
import type { CallDay } from "./callDay";
import { clientFile, type ClientFile } from "./clientFile";
import { contactLog } from "./contactLog";
import { contacts, type Contacts } from "./contacts";
import { course, courseOrder, type Course } from "./course";
import { dayIn } from "./dayIn";
import { newestMarks } from "./newestMarks";
import { handover, type Handover } from "./handover";
import { openSymptom, type OpenSymptom } from "./openSymptom";
import { rowsOf } from "./rowsOf";
import { standing, type Standing } from "./standing";
import { treatedWith, type TreatedWith } from "./treatedWith";
import { treatmentClock, type TreatmentClock } from "./treatmentClock";

/** One client on the day of the calls: what her reasons and guardrails look at. */
export interface ClientCase {
  readonly day: CallDay;
  readonly client: number;
  readonly lastArrivalOn: Day | undefined;
  readonly daysAway: number | undefined;
  readonly file: ClientFile;
  readonly contacts: Contacts;
  readonly bookings: readonly Booking[];
  readonly courses: readonly Course[];
  readonly clock: TreatmentClock | undefined;
  readonly standing: Standing;
  /** Treatments she has had, in no order. */
  readonly treated: readonly TreatedWith[];
  /** A red-flag symptom in her notes that nobody has closed. */
  readonly symptom: OpenSymptom | undefined;
  /** The change of staff she is to be told of. */
  readonly handover: Handover | undefined;
}

/**
 * Gathers one client's case from her own rows; nothing is searched.
 *
 * @param client - her number in the client book
 */
export function clientCase(day: CallDay, client: number): ClientCase {
  const { matched, summaries, asOf } = day;
  const { records, rows } = matched;
  const log = contactLog(rowsOf(rows.calls, client), {
    fields: day.calls,
    texts: records.texts,
    asOf,
  });
  const marks = newestMarks(rowsOf(rows.marks, client), records, asOf);
  const clientRows = rowsOf(matched.clientRows, client);
  const visits = rowsOf(rows.visits, client);
  const lastArrivalOn = dayIn(summaries.lastArrivalOn, client);
  const file = clientFile({ rows: clientRows, fields: day.clients, marks, log, asOf });
  const known = contacts(log);
  const running = clock(day, client, clientRows);
  const daysAway = lastArrivalOn === undefined ? undefined : daysBetween(lastArrivalOn, asOf);
  const closed = marks.get("red_flag_closed");
  return {
    day,
    client,
    lastArrivalOn,
    daysAway,
    file,
    contacts: known,
    bookings: bookings({ appointments: rowsOf(rows.appointments, client), visits }, records),
    courses: courses(day, client),
    clock: running,
    standing: standing({ day, client, lastArrivalOn, file, contacts: known }),
    treated: treatedWith(day, client),
    symptom: openSymptom({ day, client, clock: running, closed }),
    handover: handover({ day, client, daysAway }),
  };
}

const noCourses: readonly Course[] = [];

function courses({ matched, courseSheets, asOf }: CallDay, client: number): readonly Course[] {
  if (courseSheets.length === 0) return noCourses;
  const { texts } = matched.records;
  return courseSheets
    .flatMap(({ kind, columns }) => {
      const byClient = kind === "clients" ? matched.clientRows : matched.rows[kind];
      return Array.from(rowsOf(byClient, client), (rowIndex) => course(columns, rowIndex, texts));
    })
    .filter(({ boughtOn }) => boughtOn === undefined || boughtOn <= asOf)
    .sort(courseOrder);
}

function clock(day: CallDay, client: number, clientRows: Int32Array): TreatmentClock | undefined {
  return treatmentClock({
    asOf: day.asOf,
    texts: day.matched.records.texts,
    clientRows,
    clients: day.clients,
    visitRows: rowsOf(day.matched.rows.visits, client),
    visits: day.visits,
    planOf: day.planOf,
    standard: day.plans.standard,
  });
}
