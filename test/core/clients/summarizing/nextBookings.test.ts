import { nextBookings } from "../../../../src/core/clients/summarizing/nextBookings";
import type { TestClinic } from "../../../support/clinic";
import { day } from "../../../support/day";
import { matchedIn, saidDays } from "../../../support/summaries";

const her = { name: "王芳" };

describe("nextBookings, asked on 2026-03-20", () => {
  it.each<[string, TestClinic, string]>([
    ["none", { clients: [her] }, "–"],
    ["not the day itself", { appointments: [{ ...her, appointmentDate: "2026-03-20" }] }, "–"],
    ["the day after", { appointments: [{ ...her, appointmentDate: "2026-03-21" }] }, "2026-03-21"],
    [
      "the soonest",
      {
        appointments: [
          { ...her, appointmentDate: "2026-04-02" },
          { ...her, appointmentDate: "2026-04-01" },
        ],
      },
      "2026-04-01",
    ],
    [
      "not one that is cancelled",
      { appointments: [{ ...her, appointmentDate: "2026-04-01", appointmentStatus: "cancelled" }] },
      "–",
    ],
    [
      "a booking on a visit sheet that says so",
      { visits: [{ ...her, visitDate: "2026-04-01", appointmentStatus: "confirmed" }] },
      "2026-04-01",
    ],
    ["no visit that says nothing", { visits: [{ ...her, visitDate: "2026-04-01" }] }, "–"],
  ])("%s", (_what, clinic, expected) => {
    expect(saidDays(nextBookings(matchedIn(clinic), day("2026-03-20")))).toEqual([expected]);
  });
});
