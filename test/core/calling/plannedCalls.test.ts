import { plannedCalls } from "../../../src/core/calling/plannedCalls";
import { defaultPolicy } from "../../../src/core/policy/policy";
import { allAtOnce } from "../../../src/core/sliced";
import { assignedOf, candidateOf, rosterOf } from "../../support/assigned";
import { day } from "../../support/day";

const question = { asOf: day("2026-03-20"), policy: defaultPolicy };

describe("the rows of the plan", () => {
  it("say of each call who, why, by whom and with whom", () => {
    const mother = candidateOf({ reason: "birthday", client: 7 });
    const call = assignedOf({ reason: "postop_d1", client: 3, caller: "李", others: [mother] });
    expect(allAtOnce(plannedCalls([call], rosterOf({}), question))).toEqual([
      {
        client: 3,
        band: 1,
        due: [{ reason: "postop_d1", evidence: [], urgency: 0 }],
        caller: "李",
        household: [{ client: 7, due: [{ reason: "birthday", evidence: [], urgency: 0 }] }],
        level: 1,
        segment: "active",
        restsOnUnknownConsent: false,
      },
    ]);
  });

  it("say the proposed caller and the one channel left open, where there are any", () => {
    const call = assignedOf({
      reason: "dormant_low_b",
      caller: "李",
      owners: ["李"],
      daysAway: 90,
      onlyBy: "message",
    });
    const [planned] = allAtOnce(plannedCalls([call], rosterOf({ 李: {}, 赵: {} }), question));
    expect(planned).toMatchObject({ caller: "李", proposedCaller: "赵", onlyBy: "message" });
  });
});
