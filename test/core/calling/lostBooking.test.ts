import { lostBooking } from "../../../src/core/calling/lostBooking";
import { ago, ahead, caseOf, her } from "../../support/clientCase";
import type { TestClinic } from "../../support/clinic";
import { day } from "../../support/day";

type Appointment = NonNullable<TestClinic["appointments"]>[number];
type Status = NonNullable<Appointment["appointmentStatus"]>;
const at = (appointmentDate: string, appointmentStatus: Status): Appointment => ({
  ...her,
  appointmentDate,
  appointmentStatus,
});
const missed = [at(ago(5), "no_show")];
const lost = (days: number, state: string) => ({
  on: day(ago(days)),
  minutes: undefined,
  treatment: undefined,
  staff: [],
  state,
});

describe("an appointment missed or cancelled and not made good", () => {
  it.each<[string, TestClinic, unknown]>([
    ["missed 5 days ago", { appointments: missed }, lost(5, "missed")],
    ["cancelled 5 days ago", { appointments: [at(ago(5), "cancelled")] }, lost(5, "cancelled")],
    [
      "the newest of several",
      { appointments: [...missed, at(ago(3), "cancelled")] },
      lost(3, "cancelled"),
    ],
    ["booked anew for today", { appointments: [...missed, at(ago(0), "booked")] }, undefined],
    ["booked anew for later", { appointments: [...missed, at(ahead(9), "booked")] }, undefined],
    [
      "the new booking moved",
      { appointments: [...missed, at(ahead(9), "rescheduled")] },
      lost(5, "missed"),
    ],
    [
      "another one kept that day",
      { appointments: [...missed, at(ago(5), "completed")] },
      undefined,
    ],
    [
      "an older one kept",
      { appointments: [...missed, at(ago(6), "completed")] },
      lost(5, "missed"),
    ],
    [
      "here that same day",
      { appointments: missed, visits: [{ ...her, visitDate: ago(5) }] },
      undefined,
    ],
    [
      "here the day before",
      { appointments: missed, visits: [{ ...her, visitDate: ago(6) }] },
      lost(5, "missed"),
    ],
  ])("%s", (_what, clinic, expected) => {
    expect(lostBooking(caseOf(clinic))).toEqual(expected);
  });

  it.each<[string, string, object, boolean]>([
    ["reached about it since", ago(4), { callType: "no_show" }, false],
    ["reached since, in the clinic's own words", ago(4), { callType: "爽约回访" }, false],
    ["reached since, nobody wrote about what", ago(4), {}, false],
    ["reached since about her birthday", ago(4), { callType: "birthday" }, true],
    ["reached that very day", ago(5), { callType: "no_show" }, true],
    ["tried in vain since", ago(4), { callOutcome: "no_answer", callType: "no_show" }, true],
  ])("%s", (_what, callDate, rest, isStillLost) => {
    const calls = [{ ...her, callDate, callOutcome: "reached" as const, ...rest }];
    expect(lostBooking(caseOf({ appointments: missed, calls })) !== undefined).toBe(isStillLost);
  });
});
