import { noDay } from "../../../src/core/calendar/day";
import { noText } from "../../../src/core/clients/columns";
import { callCandidate } from "../../../src/core/calling/callCandidate";
import type { Reason } from "../../../src/core/calling/callPlan";
import { ago, caseOf, her } from "../../support/clientCase";
import { refuses, type TestClinic } from "../../support/clinic";
import { day } from "../../support/day";

const dueFor = (reason: Reason) => ({ reason, evidence: [], urgency: 0 });

describe("what order, caller and row ask of a client", () => {
  it("is all told of a client of whom all is known", () => {
    const clinic: TestClinic = {
      clients: [
        {
          ...her,
          clientId: "A1",
          phone: "13800001111",
          consultant: "李",
          therapist: "张",
          consent: true,
          doNotContact: refuses({ phone: true, message: false }),
        },
      ],
      purchases: [{ ...her, purchaseDate: ago(100), amount: 300 }],
      calls: [{ ...her, callDate: ago(50), callOutcome: "reached" }],
      marks: [{ ...her, mark: "owner", value: "赵", markedOn: ago(20) }],
    };
    const clientCase = caseOf(clinic);
    const { matched } = clientCase.day;
    expect(callCandidate(clientCase, [dueFor("birthday"), dueFor("dormant_low_b")])).toEqual({
      client: 0,
      due: [dueFor("birthday"), dueFor("dormant_low_b")],
      band: 3,
      phone: matched.book.phone[0],
      medianDealCents: 300,
      lastContactOn: day(ago(50)),
      daysAway: 100,
      owners: ["赵", "张"],
      ownedFrom: day(ago(20)),
      ownCaller: "赵",
      level: 1,
      segment: "limited",
      restsOnUnknownConsent: false,
      onlyBy: "message",
    });
  });

  it("is left open of a client of whom only the name is known", () => {
    expect(callCandidate(caseOf({ clients: [her] }), [dueFor("birthday")])).toEqual({
      client: 0,
      due: [dueFor("birthday")],
      band: 3,
      phone: noText,
      medianDealCents: undefined,
      lastContactOn: noDay,
      daysAway: undefined,
      owners: [],
      ownedFrom: undefined,
      ownCaller: undefined,
      level: 1,
      segment: "prospect",
      restsOnUnknownConsent: false,
      onlyBy: undefined,
    });
  });
});

describe("whether a call rests on consent nobody asked for (G9)", () => {
  it.each<[string, object, readonly [Reason, ...Reason[]], boolean]>([
    ["never asked, an offer", {}, ["monthly_care"], true],
    ["never asked, care", {}, ["birthday"], false],
    ["never asked, care and an offer", {}, ["birthday", "monthly_care"], false],
    ["said yes", { consent: true }, ["monthly_care"], false],
  ])("%s", (_what, own, [lead, ...others], expected) => {
    const clientCase = caseOf({ clients: [{ ...her, ...own }] });
    const candidate = callCandidate(clientCase, [dueFor(lead), ...others.map(dueFor)]);
    expect(candidate.restsOnUnknownConsent).toBe(expected);
  });
});
