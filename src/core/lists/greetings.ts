import { addDays, daysBetween, type Day } from "../calendar/day";
import type { ClientCase } from "../calling/clientCase";
import type { ListEntry, ListQuestion } from "./clinicList";
import { appointmentsBetween } from "./appointments";
import { arrivalsByClient } from "./arrivalsByClient";
import { everyClient } from "./everyClient";
import type { ListCode } from "./listCodes";
import type { ListValues } from "./listColumns";
import { referralCounts } from "./referralCounts";
import { valueTiers } from "./valueTiers";

/**
 * L5: whom the manager greets today and sees off: she is booked or here, and spends much, brings
 * friends, was long away, or has just been handed over.
 *
 * @source rule L5 (document 002)
 */
export function greetings(question: ListQuestion): readonly ListEntry[] {
  const { day } = question;
  const becauseOf = greetReasons(question);
  const booked = todaysBookings(question);
  const listed = everyClient(question, (own) => {
    const booking = booked.get(own.client);
    if (booking === undefined && own.lastArrivalOn !== day.asOf) return undefined;
    const because = becauseOf(own);
    if (because.length === 0) return undefined;
    return { ...(booking ?? { state: "came" }), because };
  });
  return [...listed].sort(
    ({ values: one }, { values: other }) => (one.time ?? 0) - (other.time ?? 0),
  );
}

function todaysBookings(question: ListQuestion): ReadonlyMap<number, ListValues> {
  const { asOf } = question.day;
  const booked = new Map<number, ListValues>();
  for (const { client, values } of appointmentsBetween(question, { from: asOf, to: asOf })) {
    const comes = values.state === "open" || values.state === "kept";
    if (client === undefined || !comes || booked.has(client)) continue;
    const { time, treatment, staff, state } = values;
    booked.set(client, { time, treatment, staff, state });
  }
  return booked;
}

function greetReasons({ day, policy }: ListQuestion): (own: ClientCase) => readonly ListCode[] {
  const tierOf = valueTiers(day);
  const referred = referralCounts(day);
  const before = arrivalsByClient(day.matched, addDays(day.asOf, -1));
  return (own) => {
    const last = latest(before[own.client] ?? []);
    const away = last === undefined ? undefined : daysBetween(last, day.asOf);
    const because: ListCode[] = [];
    if (tierOf(own.client) === "high") because.push("high_spend");
    if ((referred.get(own.client) ?? 0) >= policy.referralsFrom) because.push("brings_friends");
    if (away !== undefined && away >= policy.longAwayFromDay) because.push("long_away");
    if (wasHandedOver(own, policy.handedOverWithinDays)) because.push("handed_over");
    return because;
  };
}

function wasHandedOver({ handover, file, day }: ClientCase, withinDays: number): boolean {
  return [handover?.on, file.owner?.on].some(
    (on) => on !== undefined && on <= day.asOf && daysBetween(on, day.asOf) <= withinDays,
  );
}

function latest(days: readonly Day[]): Day | undefined {
  return days.reduce<Day | undefined>(
    (last, on) => (last === undefined || on > last ? on : last),
    undefined,
  );
}
