import { lostNeglect } from "../../../../src/core/calling/reasons/lostNeglect";
import { ago, caseOf, her } from "../../../support/clientCase";
import type { TestClinic } from "../../../support/clinic";
import { day } from "../../../support/day";

const away = (daysAway: number, rest: object = {}) => [
  { ...her, lastVisitDate: ago(daysAway), ...rest },
];
const due = (by: string, daysAway: number) => ({
  reason: "lost_neglect",
  evidence: [
    { code: "neglected", by },
    { code: "lastArrival", on: day(ago(daysAway)), daysAway },
  ],
  urgency: 0,
});
const logFrom = (days: number) =>
  ({ name: "旧客", callDate: ago(days), callOutcome: "reached" }) as const;

describe("lost_neglect: dormant, and lost by the clinic's own neglect", () => {
  it.each<[string, TestClinic, unknown]>([
    ["marked in her file, 89 days away", { clients: away(89, { neglected: true }) }, undefined],
    [
      "marked in her file, 90 days away",
      { clients: away(90, { neglected: true }) },
      due("mark", 90),
    ],
    [
      "marked by the manager",
      { clients: away(90), marks: [{ ...her, mark: "neglected", markedOn: ago(1) }] },
      due("mark", 90),
    ],
    ["she complained", { clients: away(90, { complaint: true }) }, due("complaint", 90)],
    [
      "she complained, and it was closed",
      {
        clients: away(90),
        calls: [{ ...her, callDate: ago(80), callOutcome: "complaint" }],
        marks: [{ ...her, mark: "complaint_closed", markedOn: ago(70) }],
      },
      due("complaint", 90),
    ],
    [
      "180 days without a row in the log",
      { clients: away(180), calls: [logFrom(200)] },
      due("log", 180),
    ],
    ["179 days without a row in the log", { clients: away(179), calls: [logFrom(200)] }, undefined],
    [
      "the log begins on her last day here",
      { clients: away(180), calls: [logFrom(180)] },
      due("log", 180),
    ],
    ["the log begins a day later", { clients: away(180), calls: [logFrom(179)] }, undefined],
    ["no log at all", { clients: away(900) }, undefined],
    [
      "tried once since, in vain",
      {
        clients: away(180),
        calls: [logFrom(200), { ...her, callDate: ago(100), callOutcome: "no_answer" }],
      },
      undefined,
    ],
    [
      "called before her last visit only",
      {
        clients: away(180),
        calls: [logFrom(200), { ...her, callDate: ago(181), callOutcome: "reached" }],
      },
      due("log", 180),
    ],
    [
      "called, and nobody wrote when: that may have been since",
      { clients: away(180), calls: [logFrom(200), { ...her, callOutcome: "reached" }] },
      undefined,
    ],
    ["marked, and never here", { clients: [{ ...her, neglected: true }] }, undefined],
  ])("%s", (_what, clinic, expected) => {
    expect(lostNeglect(caseOf(clinic))).toEqual(expected);
  });
});
