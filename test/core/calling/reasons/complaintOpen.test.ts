import { complaintOpen } from "../../../../src/core/calling/reasons/complaintOpen";
import { ago, caseOf, her } from "../../../support/clientCase";
import type { TestClinic } from "../../../support/clinic";
import { day } from "../../../support/day";

const logged = (callDate: string) => ({ ...her, callDate, callOutcome: "complaint" }) as const;
const closed = (markedOn: string) => ({ ...her, mark: "complaint_closed", markedOn }) as const;
const inLog = (on?: string) => ({
  code: "loggedOutcome",
  outcome: "complaint",
  ...(on === undefined ? {} : { on: day(on) }),
});
const inFile = { code: "complaintNoted" };
const open = (...evidence: unknown[]) => ({ reason: "complaint_open", evidence, urgency: 3 });

describe("complaint_open: a complaint nobody has closed", () => {
  it.each<[string, TestClinic, unknown]>([
    ["nothing said", { clients: [her] }, undefined],
    ["noted in her file", { clients: [{ ...her, complaint: true }] }, open(inFile)],
    ["her file says no", { clients: [{ ...her, complaint: false }] }, undefined],
    ["logged", { calls: [logged(ago(40))] }, open(inLog(ago(40)))],
    ["logged without a day", { calls: [{ ...her, callOutcome: "complaint" }] }, open(inLog())],
    [
      "both",
      { clients: [{ ...her, complaint: true }], calls: [logged(ago(1))] },
      open(inLog(ago(1)), inFile),
    ],
    ["closed that day", { calls: [logged(ago(5))], marks: [closed(ago(5))] }, undefined],
    [
      "a new one since it was closed",
      { calls: [logged(ago(5))], marks: [closed(ago(6))] },
      open(inLog(ago(5))),
    ],
    [
      "any closing closes the one of her file, which has no day",
      { clients: [{ ...her, complaint: true }], marks: [closed(ago(300))] },
      undefined,
    ],
    [
      "a closed red flag closes no complaint",
      { calls: [logged(ago(5))], marks: [{ ...closed(ago(1)), mark: "red_flag_closed" }] },
      open(inLog(ago(5))),
    ],
  ])("%s", (_what, clinic, expected) => {
    expect(complaintOpen(caseOf(clinic))).toEqual(expected);
  });
});
