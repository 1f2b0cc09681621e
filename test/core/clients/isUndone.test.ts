import type { AppointmentStatus } from "../../../src/core/clients/codes";
import { isUndone } from "../../../src/core/clients/isUndone";
import { clinicOf } from "../../support/clinic";

describe("isUndone", () => {
  it.each<[string, AppointmentStatus | undefined, number | undefined, boolean]>([
    ["no status", undefined, undefined, false],
    ["carried out", "completed", undefined, false],
    ["arrived", "arrived", undefined, false],
    ["confirmed", "confirmed", undefined, false],
    ["booked and not paid", "booked", undefined, true],
    ["booked and paid nothing", "booked", 0, true],
    ["booked and paid", "booked", 1, false],
    ["called off", "cancelled", 500, true],
    ["missed", "no_show", 500, true],
    ["put off", "rescheduled", 500, true],
    ["only intended", "tentative", 500, true],
  ])("%s", (_what, appointmentStatus, paid, expected) => {
    const { purchases } = clinicOf({
      purchases: [
        {
          purchaseDate: "2026-03-01",
          ...(appointmentStatus === undefined ? {} : { appointmentStatus }),
          ...(paid === undefined ? {} : { paid }),
        },
      ],
    });
    expect(isUndone(purchases!.fields, 0)).toBe(expected);
  });
});
