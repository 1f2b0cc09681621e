import { reasons } from "../../../src/core/calling/callPlan";
import { isOurReason } from "../../../src/core/calling/isOurReason";

describe("whether a log names one of our reasons", () => {
  it("knows every reason of C1", () => {
    expect(reasons.filter((reason) => !isOurReason(reason))).toEqual([]);
  });

  it.each(["术后回访", "No_show", "no show", "", "do_not_contact", undefined])(
    "%s is the clinic's own",
    (words) => {
      expect(isOurReason(words)).toBe(false);
    },
  );
});
