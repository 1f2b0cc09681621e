import { ago, ahead, caseOf, her } from "../../support/clientCase";
import type { TestClinic } from "../../support/clinic";
import { day } from "../../support/day";

type Appointment = NonNullable<TestClinic["appointments"]>[number];
type Visit = NonNullable<TestClinic["visits"]>[number];

describe("the state of an appointment", () => {
  const states: [string, Appointment, string][] = [
    ["booked", { appointmentStatus: "booked" }, "open"],
    ["confirmed", { appointmentStatus: "confirmed" }, "open"],
    ["tentative", { appointmentStatus: "tentative" }, "open"],
    ["nothing written", {}, "open"],
    ["arrived", { appointmentStatus: "arrived" }, "kept"],
    ["completed", { appointmentStatus: "completed" }, "kept"],
    ["no-show", { appointmentStatus: "no_show" }, "missed"],
    ["cancelled", { appointmentStatus: "cancelled" }, "cancelled"],
    ["rescheduled", { appointmentStatus: "rescheduled" }, "moved"],
    ["ticked as arrived", { arrived: true }, "kept"],
    ["ticked as not arrived", { arrived: false }, "missed"],
    ["booked, and ticked as arrived", { appointmentStatus: "booked", arrived: true }, "kept"],
    [
      "cancelled, and ticked as not arrived",
      { appointmentStatus: "cancelled", arrived: false },
      "cancelled",
    ],
  ];
  it.each(states)("%s", (_what, written, state) => {
    const { bookings } = caseOf({
      appointments: [{ ...her, appointmentDate: ago(1), ...written }],
    });
    expect(bookings).toEqual([
      { on: day(ago(1)), minutes: undefined, treatment: undefined, staff: [], state },
    ]);
  });
});

describe("her appointments", () => {
  it("stand oldest first, of one day by the hour", () => {
    const appointments = [
      { ...her, appointmentDate: ahead(1), appointmentTime: 600 },
      { ...her, appointmentDate: ahead(1), appointmentTime: 540, item: "光子" },
      { ...her, appointmentDate: ago(3) },
    ];
    expect(caseOf({ appointments }).bookings).toEqual([
      { on: day(ago(3)), minutes: undefined, treatment: undefined, staff: [], state: "open" },
      { on: day(ahead(1)), minutes: 540, treatment: "光子", staff: [], state: "open" },
      { on: day(ahead(1)), minutes: 600, treatment: undefined, staff: [], state: "open" },
    ]);
  });

  it.each<[string, Visit, number]>([
    ["a visit with a status is one", { visitDate: ahead(1), appointmentStatus: "booked" }, 1],
    ["a visit without a status is none", { visitDate: ahead(1) }, 0],
    ["a visit without a day is none", { appointmentStatus: "booked" }, 0],
  ])("%s", (_what, visit, count) => {
    const columns = { name: "李娜", visitDate: ago(9), appointmentStatus: "completed" } as const;
    expect(caseOf({ visits: [{ ...her, ...visit }, columns] }).bookings).toHaveLength(count);
  });

  it("leave out an appointment without a day", () => {
    expect(caseOf({ appointments: [{ ...her, appointmentTime: 600 }] }).bookings).toEqual([]);
  });
});
