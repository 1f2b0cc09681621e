import { addDays, weekday, type Day } from "../calendar/day";
import type { CallDay } from "../calling/callDay";
import type { ClientCase } from "../calling/clientCase";
import { dayIn } from "../calling/dayIn";
import { numberIn } from "../calling/numberIn";
import { rowsOf } from "../calling/rowsOf";
import { textIn } from "../calling/textIn";
import { arrivalSaid } from "../clients/arrivalSaid";

/** What a client is used to. */
export interface Habits {
  /** Treatments she had, by what content calls them, else by the sheet's words. */
  readonly treatments: ReadonlyMap<string, string>;
  /** ISO weekday (Monday is 1) and hour she usually comes; `undefined` where nothing tells. */
  readonly weekday: number | undefined;
  readonly hour: number | undefined;
  /** Staff she has been with. */
  readonly staff: ReadonlySet<string>;
}

/** What a colleague does and when, from her own rows. */
export interface Practice {
  readonly treatments: Set<string>;
  readonly weekdays: Set<number>;
  readonly hours: Set<number>;
}

/** One row that shows somebody at work with a client. */
interface Session {
  readonly on: Day;
  readonly hour: number | undefined;
  readonly staff: string | undefined;
  readonly treatment: string | undefined;
}

/** What a client is used to, from her visits and appointments of the recent time. */
export function habitsOf(own: Pick<ClientCase, "client" | "day">, habitDays: number): Habits {
  const treatments = new Map<string, string>();
  const staff = new Set<string>();
  const weekdays = new Map<number, number>();
  const hours = new Map<number, number>();
  for (const session of sessionsOf(own.day, own.client)) {
    if (session.treatment !== undefined)
      for (const id of treatmentIds(own.day, session.treatment))
        treatments.set(id, session.treatment);
    if (session.staff !== undefined) staff.add(session.staff);
    if (session.on < addDays(own.day.asOf, -habitDays)) continue;
    count(weekdays, weekday(session.on));
    if (session.hour !== undefined) count(hours, session.hour);
  }
  return { treatments, weekday: mostOften(weekdays), hour: mostOften(hours), staff };
}

/** What everybody does who is seen at work, by name. */
export function practices(day: CallDay, habitDays: number): ReadonlyMap<string, Practice> {
  const found = new Map<string, Practice>();
  const from = addDays(day.asOf, -habitDays);
  for (let client = 0; client < day.matched.book.count; client++)
    for (const { on, hour, staff, treatment } of sessionsOf(day, client)) {
      if (staff === undefined || on < from) continue;
      const practice = found.get(staff) ?? newPractice();
      found.set(staff, practice);
      practice.weekdays.add(weekday(on));
      if (hour !== undefined) practice.hours.add(hour);
      if (treatment === undefined) continue;
      for (const id of treatmentIds(day, treatment)) practice.treatments.add(id);
    }
  return found;
}

function newPractice(): Practice {
  return { treatments: new Set(), weekdays: new Set(), hours: new Set() };
}

/** Words nobody knows stand for themselves: two rows that say the same mean the same. */
function treatmentIds(day: CallDay, text: string): readonly string[] {
  const named = day.treatmentsNamed(text).map(({ id }) => id);
  return named.length > 0 ? named : [text.trim()];
}

function sessionsOf({ matched, asOf }: CallDay, client: number): readonly Session[] {
  const { records, rows } = matched;
  const { texts } = records;
  const sessions: Session[] = [];
  const visits = records.visits?.fields ?? {};
  for (const rowIndex of rowsOf(rows.visits, client)) {
    const on = dayIn(visits.visitDate, rowIndex);
    if (on === undefined || on > asOf || arrivalSaid(visits, rowIndex) === false) continue;
    const staff = textIn(texts, visits.therapist, rowIndex)?.trim();
    sessions.push({ on, hour: undefined, staff, treatment: textIn(texts, visits.item, rowIndex) });
  }
  const booked = records.appointments?.fields ?? {};
  for (const rowIndex of rowsOf(rows.appointments, client)) {
    const on = dayIn(booked.appointmentDate, rowIndex);
    if (on === undefined || arrivalSaid(booked, rowIndex) === false) continue;
    const minutes = numberIn(booked.appointmentTime, rowIndex);
    const hour = minutes === undefined ? undefined : Math.floor(minutes / 60);
    const staff = textIn(texts, booked.therapist, rowIndex)?.trim();
    sessions.push({ on, hour, staff, treatment: textIn(texts, booked.item, rowIndex) });
  }
  return sessions;
}

function count(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Of two as frequent the smaller, so that the order of rows plays no part. */
function mostOften(counts: ReadonlyMap<number, number>): number | undefined {
  const [first] = [...counts].sort(
    ([one, times], [other, otherTimes]) => otherTimes - times || one - other,
  );
  return first?.[0];
}
