import { lastDayOfInterest } from "../../../src/core/calling/lastDayOfInterest";
import type { NamedTreatment } from "../../../src/core/calling/treatmentBook";
import { defaultPolicy } from "../../../src/core/policy/policy";

const treatment = (rest: Partial<NamedTreatment>): NamedTreatment => ({
  id: "ipl",
  timing: {},
  isTrial: false,
  isSingle: false,
  isImplant: false,
  courseSessions: undefined,
  ...rest,
});
const span = (toDay: number) => ({ fromDay: 1, toDay });

describe("how long a treatment is of interest", () => {
  it.each<[string, Partial<NamedTreatment>, number]>([
    ["without intervals, until she is dormant", {}, 90],
    ["60 days past its interval", { timing: { repeatDays: span(180) } }, 240],
    ["not less than to dormancy", { timing: { repeatDays: span(20) } }, 90],
    ["to the last day of its touch-up", { timing: { touchUpDays: span(365) } }, 365],
    ["an implant for ever", { isImplant: true }, Infinity],
  ])("%s", (_what, rest, expected) => {
    expect(lastDayOfInterest(treatment(rest), defaultPolicy)).toBe(expected);
  });
});
