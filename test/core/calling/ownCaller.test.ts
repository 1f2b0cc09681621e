import type { Reason } from "../../../src/core/calling/callPlan";
import { ownCaller } from "../../../src/core/calling/ownCaller";
import { rosterOf } from "../../support/assigned";

const team = rosterOf({
  李: { role: "consultant" },
  张: { role: "therapist" },
  王: { role: "manager" },
  陈: { role: "nurse" },
  周: { role: "doctor" },
  赵: { role: "consultant", isActive: false },
});

describe("whose call it is (C5)", () => {
  it.each<[string, Reason, string[], string | undefined]>([
    ["her consultant", "window_3m", ["李", "张"], "李"],
    ["her therapist when the consultant is off", "window_3m", ["赵", "张"], "张"],
    ["a name the staff sheet does not know", "window_3m", ["外聘", "张"], "外聘"],
    ["nobody, when both are off", "window_3m", ["赵"], undefined],
    ["nobody, when she belongs to nobody", "window_3m", [], undefined],
    ["the one manager for a complaint", "complaint_open", ["李"], "王"],
    ["the one manager for the news that her therapist left", "handover_1", ["李"], "王"],
    ["the one nurse for a red flag", "medical_flag", ["李"], "陈"],
    ["her consultant for a rung, whatever its advice", "postop_d1", ["李"], "李"],
  ])("%s", (_what, lead, owners, expected) => {
    expect(ownCaller({ lead, owners, handedTo: undefined }, team)).toBe(expected);
  });

  it("is the one doctor for a red flag when there are two nurses", () => {
    const nurses = rosterOf({
      陈: { role: "nurse" },
      孙: { role: "nurse" },
      周: { role: "doctor" },
    });
    const flag = { lead: "medical_flag", owners: ["李"], handedTo: undefined } as const;
    expect(ownCaller(flag, nurses)).toBe("周");
  });

  it("is the one manager who works, when the other is off", () => {
    const managers = rosterOf({
      王: { role: "manager", isActive: false },
      吴: { role: "manager" },
    });
    const complaint = { lead: "complaint_open", owners: ["李"], handedTo: undefined } as const;
    expect(ownCaller(complaint, managers)).toBe("吴");
  });

  it.each<[string, string, string]>([
    ["the colleague it was handed to today (C7)", "张", "张"],
    ["her owner again, when that colleague is off", "赵", "李"],
  ])("%s", (_what, handedTo, expected) => {
    expect(ownCaller({ lead: "window_3m", owners: ["李"], handedTo }, team)).toBe(expected);
  });
});
