import { noShow } from "../../../../src/core/calling/reasons/noShow";
import { ago, caseOf, her } from "../../../support/clientCase";
import { day } from "../../../support/day";

const missed = (days: number) =>
  caseOf({ appointments: [{ ...her, appointmentDate: ago(days), appointmentStatus: "no_show" }] });
const due = (days: number) => ({
  reason: "no_show",
  evidence: [{ code: "missedAppointment", on: day(ago(days)) }],
  urgency: 10_000 - days,
});

describe("no_show: missed an appointment", () => {
  it.each<[number, unknown]>([
    [0, undefined],
    [1, due(1)],
    [14, due(14)],
    [15, undefined],
  ])("%i days ago", (days, expected) => {
    expect(noShow(missed(days))).toEqual(expected);
  });

  it("is not for one she cancelled", () => {
    const appointments = [
      { ...her, appointmentDate: ago(1), appointmentStatus: "cancelled" },
    ] as const;
    expect(noShow(caseOf({ appointments }))).toBeUndefined();
  });
});
