import { sessionsEvidence } from "../../../src/core/calling/sessionsEvidence";
import { caseOf, her } from "../../support/clientCase";

describe("the facts of sessions left", () => {
  it.each<[string, object, object]>([
    [
      "3 of 10, by the treatment's name",
      { qtyBought: 10, qtyRemaining: 3, item: "光子" },
      { code: "sessionsLeft", left: 3, bought: 10, treatment: "光子" },
    ],
    ["3 of nobody knows how many", { qtyRemaining: 3 }, { code: "sessionsLeft", left: 3 }],
  ])("%s", (_what, written, expected) => {
    const { courses } = caseOf({ packages: [{ ...her, ...written }] });
    expect(courses.map((course) => sessionsEvidence(course, 3))).toStrictEqual([expected]);
  });
});
