import { cancelled } from "../../../../src/core/calling/reasons/cancelled";
import { ago, ahead, caseOf, her } from "../../../support/clientCase";
import type { TestClinic } from "../../../support/clinic";
import { day } from "../../../support/day";

const off = (appointmentDate: string) =>
  ({ ...her, appointmentDate, appointmentStatus: "cancelled" }) as const;
const due = (days: number) => ({
  reason: "cancelled",
  evidence: [{ code: "cancelledAppointment", on: day(ago(days)) }],
  urgency: 10_000 - days,
});

describe("cancelled: an appointment she called off and has not made again", () => {
  it.each<[string, TestClinic, unknown]>([
    ["was for today", { appointments: [off(ago(0))] }, undefined],
    ["was for yesterday", { appointments: [off(ago(1))] }, due(1)],
    ["was 14 days ago", { appointments: [off(ago(14))] }, due(14)],
    ["was 15 days ago", { appointments: [off(ago(15))] }, undefined],
    ["is still to come", { appointments: [off(ahead(2))] }, undefined],
    [
      "booked anew for next week",
      {
        appointments: [
          off(ago(3)),
          { ...her, appointmentDate: ahead(7), appointmentStatus: "booked" },
        ],
      },
      undefined,
    ],
    ["the newer booking cancelled too", { appointments: [off(ago(3)), off(ahead(7))] }, due(3)],
    [
      "missed since: that is a no-show",
      {
        appointments: [
          off(ago(3)),
          { ...her, appointmentDate: ago(2), appointmentStatus: "no_show" },
        ],
      },
      undefined,
    ],
  ])("%s", (_what, clinic, expected) => {
    expect(cancelled(caseOf(clinic))).toEqual(expected);
  });
});
