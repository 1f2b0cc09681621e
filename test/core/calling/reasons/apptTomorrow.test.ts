import { apptTomorrow } from "../../../../src/core/calling/reasons/apptTomorrow";
import { ago, ahead, caseOf, her } from "../../../support/clientCase";
import type { TestClinic } from "../../../support/clinic";
import { day } from "../../../support/day";

const booked = { ...her, appointmentDate: ahead(1), appointmentStatus: "confirmed" } as const;
const due = (facts: object = {}, urgency = 1_440) => ({
  reason: "appt_tomorrow",
  evidence: [{ code: "appointment", on: day(ahead(1)), ...facts }],
  urgency,
});

describe("appt_tomorrow: the reminder the day before", () => {
  it.each<[string, TestClinic, unknown]>([
    ["tomorrow, no hour", { appointments: [booked] }, due()],
    [
      "tomorrow at ten, for the laser",
      { appointments: [{ ...booked, appointmentTime: 600, item: "光子" }] },
      due({ minutes: 600, treatment: "光子" }, 2_040),
    ],
    ["today", { appointments: [{ ...booked, appointmentDate: ago(0) }] }, undefined],
    ["in two days", { appointments: [{ ...booked, appointmentDate: ahead(2) }] }, undefined],
    ["no status said", { appointments: [{ ...her, appointmentDate: ahead(1) }] }, due()],
    ["tentative", { appointments: [{ ...booked, appointmentStatus: "tentative" }] }, due()],
    ["cancelled", { appointments: [{ ...booked, appointmentStatus: "cancelled" }] }, undefined],
    ["moved", { appointments: [{ ...booked, appointmentStatus: "rescheduled" }] }, undefined],
    [
      "on a visit sheet that keeps bookings",
      { visits: [{ ...her, visitDate: ahead(1), appointmentStatus: "booked" }] },
      due(),
    ],
    [
      "reminded today",
      {
        appointments: [booked],
        calls: [{ ...her, callDate: ago(0), callOutcome: "reached", callType: "appt_tomorrow" }],
      },
      undefined,
    ],
  ])("%s", (_what, clinic, expected) => {
    expect(apptTomorrow(caseOf(clinic))).toEqual(expected);
  });
});
