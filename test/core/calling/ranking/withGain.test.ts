import type { Reason } from "../../../../src/core/calling/callPlan";
import type { CallGain } from "../../../../src/core/calling/ranking/callGain";
import { withGain } from "../../../../src/core/calling/ranking/withGain";
import { candidateOf } from "../../../support/assigned";

const away = { code: "lastArrival", on: 0, daysAway: 120 } as never;

/** What is said of a call about one reason whose gain is as told. */
function said(reason: Reason, gain: CallGain | undefined) {
  const candidate = candidateOf({ reason, client: 7, daysAway: 120, evidence: [away] });
  const asked: unknown[] = [];
  const told = withGain(candidate, (client, daysAway) => {
    asked.push([client, daysAway]);
    return gain;
  });
  return { asked, gainCents: told.gainCents, evidence: told.due[0].evidence };
}

describe("what a call is expected to add (C4)", () => {
  it("stands on the row behind what she is called for", () => {
    expect(said("dormant_able", { liftShare: 0.12, visitCents: 1280_00, cents: 153_60 })).toEqual({
      asked: [[7, 120]],
      gainCents: 153_60,
      evidence: [away, { code: "gain", liftShare: 0.12, cents: 1280_00 }],
    });
  });

  it.each([
    ["at half a percent it is said", 0.005, 2],
    ["under half a percent only the order knows", 0.0049, 1],
    ["a call that changes nothing is ranked as such", 0, 1],
  ])("%s", (_, liftShare, facts) => {
    const cents = liftShare * 100_00;
    const { gainCents, evidence } = said("dormant_able", { liftShare, visitCents: 100_00, cents });
    expect([gainCents, evidence.length]).toEqual([cents, facts]);
  });

  it("is not told where the clinic is too small to know", () => {
    expect(said("dormant_able", undefined)).toMatchObject({
      gainCents: undefined,
      evidence: [away],
    });
  });

  it.each<[Reason, boolean]>([
    ["appt_tomorrow", false],
    ["by_hand", false],
    ["care_next_day", true],
  ])("bands 1 and 2 never go by money: %s", (reason, isAsked) => {
    const { asked } = said(reason, { liftShare: 0.1, visitCents: 100, cents: 10 });
    expect(asked.length > 0).toBe(isAsked);
  });
});
