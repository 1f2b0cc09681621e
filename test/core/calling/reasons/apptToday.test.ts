import { apptToday } from "../../../../src/core/calling/reasons/apptToday";
import { ago, ahead, caseOf, her } from "../../../support/clientCase";
import type { TestClinic } from "../../../support/clinic";
import { day } from "../../../support/day";

const nine = 9 * 60;
const booked = { ...her, appointmentDate: ago(0), appointmentStatus: "booked" } as const;
const due = (minutes?: number) => ({
  reason: "appt_today",
  evidence: [
    {
      code: "appointment",
      on: day(ago(0)),
      ...(minutes === undefined ? {} : { minutes }),
    },
  ],
  urgency: minutes ?? 0,
});

describe("appt_today: this morning's confirmation, asked at nine", () => {
  it.each<[string, TestClinic, unknown]>([
    ["at ten", { appointments: [{ ...booked, appointmentTime: 600 }] }, due(600)],
    ["at nine", { appointments: [{ ...booked, appointmentTime: nine }] }, due(nine)],
    ["at a minute to nine", { appointments: [{ ...booked, appointmentTime: 539 }] }, undefined],
    ["without an hour", { appointments: [booked] }, due()],
    ["tomorrow", { appointments: [{ ...booked, appointmentDate: ahead(1) }] }, undefined],
    ["yesterday", { appointments: [{ ...booked, appointmentDate: ago(1) }] }, undefined],
    ["cancelled", { appointments: [{ ...booked, appointmentStatus: "cancelled" }] }, undefined],
    ["moved", { appointments: [{ ...booked, appointmentStatus: "rescheduled" }] }, undefined],
    ["missed", { appointments: [{ ...booked, appointmentStatus: "no_show" }] }, undefined],
    [
      "the earlier of two",
      {
        appointments: [
          { ...booked, appointmentTime: 900 },
          { ...booked, appointmentTime: 600 },
        ],
      },
      due(600),
    ],
    [
      "already here",
      { appointments: [booked], visits: [{ ...her, visitDate: ago(0) }] },
      undefined,
    ],
    [
      "already confirmed by our own call",
      {
        appointments: [booked],
        calls: [{ ...her, callDate: ago(0), callOutcome: "reached", callType: "appt_today" }],
      },
      undefined,
    ],
    [
      "reached today about something else",
      {
        appointments: [booked],
        calls: [{ ...her, callDate: ago(0), callOutcome: "reached", callType: "birthday" }],
      },
      due(),
    ],
    [
      "the confirmation found nobody",
      {
        appointments: [booked],
        calls: [{ ...her, callDate: ago(0), callOutcome: "no_answer", callType: "appt_today" }],
      },
      due(),
    ],
  ])("%s", (_what, clinic, expected) => {
    expect(apptToday(caseOf(clinic, { now: nine }))).toEqual(expected);
  });

  it("goes by the day alone when nobody says the hour", () => {
    const appointments = [{ ...booked, appointmentTime: 1 }];
    expect(apptToday(caseOf({ appointments }))).toEqual(due(1));
  });
});
