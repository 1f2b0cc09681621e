import { appointmentEvidence } from "../../../src/core/calling/appointmentEvidence";
import { day } from "../../support/day";

describe("the facts of an appointment", () => {
  const on = day("2026-03-20");
  it.each([
    [
      "its day, hour and treatment",
      { on, minutes: 570, treatment: "光子", state: "open" },
      { code: "appointment", on, minutes: 570, treatment: "光子" },
    ],
    [
      "only its day where no more is said",
      { on, minutes: undefined, treatment: undefined, state: "open" },
      { code: "appointment", on },
    ],
    [
      "midnight is an hour too",
      { on, minutes: 0, treatment: undefined, state: "open" },
      { code: "appointment", on, minutes: 0 },
    ],
  ] as const)("are %s", (_what, booking, expected) => {
    expect(appointmentEvidence(booking)).toStrictEqual(expected);
  });
});
