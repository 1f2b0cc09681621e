import { ownerChange } from "../../../../src/core/calling/reasons/ownerChange";
import { ago, caseOf, her } from "../../../support/clientCase";
import type { TestClinic } from "../../../support/clinic";
import { day } from "../../../support/day";

const given = (markedOn: string, value = "小李") =>
  ({ ...her, mark: "owner", value, markedOn }) as const;
const clinic = (daysAway: number, more: TestClinic): TestClinic => ({
  clients: [{ ...her, lastVisitDate: ago(daysAway) }],
  ...more,
});
const due = (daysAway: number, on: string, to = "小李") => ({
  reason: "owner_change",
  evidence: [
    { code: "ownerChanged", on: day(on), to },
    { code: "lastArrival", on: day(ago(daysAway)), daysAway },
  ],
  urgency: 0,
});

describe("owner_change: a new owner since the last call, and 90 days away", () => {
  it.each<[string, TestClinic, unknown]>([
    ["89 days away", clinic(89, { marks: [given(ago(2))] }), undefined],
    ["90 days away", clinic(90, { marks: [given(ago(2))] }), due(90, ago(2))],
    [
      "called the day before the mark",
      clinic(90, { marks: [given(ago(2))], calls: [{ ...her, callDate: ago(3) }] }),
      due(90, ago(2)),
    ],
    [
      "called the day of the mark",
      clinic(90, { marks: [given(ago(2))], calls: [{ ...her, callDate: ago(2) }] }),
      undefined,
    ],
    [
      "tried in vain since",
      clinic(90, {
        marks: [given(ago(2))],
        calls: [{ ...her, callDate: ago(1), callOutcome: "no_answer" }],
      }),
      undefined,
    ],
    [
      "the newest owner",
      clinic(90, { marks: [given(ago(9)), given(ago(2), "小张")] }),
      due(90, ago(2), "小张"),
    ],
    [
      "a mark without a day",
      clinic(90, { marks: [{ ...her, mark: "owner", value: "小李" }] }),
      undefined,
    ],
    ["a mark of tomorrow", clinic(90, { marks: [given(ago(-1))] }), undefined],
    ["never here", { clients: [her], marks: [given(ago(2))] }, undefined],
  ])("%s", (_what, told, expected) => {
    expect(ownerChange(caseOf(told))).toEqual(expected);
  });
});
