import { awayEvidence } from "../../../src/core/calling/awayEvidence";
import { ago, caseOf, her } from "../../support/clientCase";
import { day } from "../../support/day";

describe("how long she has been away", () => {
  it("is counted from her last arrival", () => {
    expect(awayEvidence(caseOf({ visits: [{ ...her, visitDate: ago(142) }] }))).toEqual([
      { code: "lastArrival", on: day(ago(142)), daysAway: 142 },
    ]);
  });

  it("is nothing at all on the day she is here", () => {
    expect(awayEvidence(caseOf({ visits: [{ ...her, visitDate: ago(0) }] }))).toEqual([
      { code: "lastArrival", on: day(ago(0)), daysAway: 0 },
    ]);
  });

  it("is not told of a client who was never here", () => {
    expect(awayEvidence(caseOf({ clients: [her] }))).toEqual([{ code: "neverArrived" }]);
  });
});
