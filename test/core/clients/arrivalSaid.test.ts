import { arrivalSaid } from "../../../src/core/clients/arrivalSaid";
import { clinicOf } from "../../support/clinic";

describe("arrivalSaid", () => {
  it.each([
    ["arrived", undefined, true],
    ["completed", undefined, true],
    ["completed", false, false],
    ["booked", undefined, false],
    ["confirmed", true, true],
    ["tentative", false, false],
    ["no_show", true, false],
    ["cancelled", undefined, false],
    ["rescheduled", undefined, false],
    [undefined, true, true],
    [undefined, false, false],
    [undefined, undefined, undefined],
  ] as const)("of status %s, ticked %s: %s", (appointmentStatus, arrived, expected) => {
    const { visits } = clinicOf({
      visits: [
        {
          name: "王芳",
          ...(appointmentStatus === undefined ? {} : { appointmentStatus }),
          ...(arrived === undefined ? {} : { arrived }),
        },
      ],
    });
    expect(arrivalSaid(visits!.fields, 0)).toBe(expected);
  });
});
