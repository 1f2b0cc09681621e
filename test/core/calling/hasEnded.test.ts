import { hasEnded } from "../../../src/core/calling/hasEnded";
import { ago, ahead, caseOf, her } from "../../support/clientCase";
import { day } from "../../support/day";

describe("whether a course has ended", () => {
  it.each<[string, string | undefined, boolean]>([
    ["its last day was yesterday", ago(1), true],
    ["its last day is today", ago(0), false],
    ["its last day is tomorrow", ahead(1), false],
    ["it has no last day", undefined, false],
  ])("%s", (_what, expiryDate, expected) => {
    const packages = [
      { ...her, qtyRemaining: 1, ...(expiryDate === undefined ? {} : { expiryDate }) },
    ];
    const ended = caseOf({ packages }).courses.map((course) => hasEnded(course, day(ago(0))));
    expect(ended).toEqual([expected]);
  });
});
