import type { Reason } from "../../../../src/core/calling/callPlan";
import { futureBooking } from "../../../../src/core/calling/guardrails/futureBooking";
import { ago, ahead, caseOf, her } from "../../../support/clientCase";
import type { TestClinic } from "../../../support/clinic";

type Status = "booked" | "confirmed" | "tentative" | "cancelled" | "rescheduled" | "completed";
const booked = (on: string, appointmentStatus: Status = "booked"): TestClinic => ({
  appointments: [{ ...her, appointmentDate: on, appointmentStatus }],
});

describe("future_booking (G4)", () => {
  it.each<[string, TestClinic, Reason, boolean]>([
    ["booked for next week, band 5", booked(ahead(7)), "window_3m", true],
    ["booked for next week, band 6", booked(ahead(7)), "dormant_able", true],
    ["booked for next week, band 7", booked(ahead(7)), "monthly_care", true],
    ["booked for next week, band 4", booked(ahead(7)), "one_left", false],
    ["booked for next week, band 3", booked(ahead(7)), "birthday", false],
    ["booked for next week, band 2", booked(ahead(7)), "callback", false],
    ["booked for next year", booked(ahead(400)), "window_3m", true],
    ["booked for tomorrow", booked(ahead(1)), "window_3m", true],
    ["booked for today", booked(ago(0)), "window_3m", true],
    ["booked for yesterday, nothing written since", booked(ago(1)), "window_3m", false],
    ["tentative", booked(ahead(7), "tentative"), "window_3m", true],
    ["confirmed", booked(ahead(7), "confirmed"), "window_3m", true],
    ["cancelled", booked(ahead(7), "cancelled"), "window_3m", false],
    ["moved to another row", booked(ahead(7), "rescheduled"), "window_3m", false],
    ["done today", booked(ago(0), "completed"), "window_3m", false],
    ["nothing booked", { clients: [her] }, "window_3m", false],
    [
      "no status is kept",
      { appointments: [{ ...her, appointmentDate: ahead(7) }] },
      "window_3m",
      true,
    ],
    [
      "booked on the visit sheet",
      { visits: [{ ...her, visitDate: ahead(7), appointmentStatus: "booked" }] },
      "window_3m",
      true,
    ],
  ])("%s", (_what, clinic, reason, held) => {
    expect(futureBooking(caseOf(clinic), reason)).toBe(held);
  });
});
