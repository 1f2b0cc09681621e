import { callers } from "../../../src/core/calling/callers";
import type { Reason } from "../../../src/core/calling/callPlan";
import type { Roster } from "../../../src/core/calling/roster";
import { quota } from "../../../src/core/policy/quota";
import { householdOf, rosterOf } from "../../support/assigned";

/** Who calls each of these, in order: a reason and the client's owners, first choice first. */
function whoCalls(staff: Roster, ...calls: [Reason, ...string[]][]): (string | undefined)[] {
  const households = calls.map(([reason, ...owners]) => householdOf({ reason, owners }));
  return callers(households, staff, quota).map(({ caller }) => caller);
}

describe("who calls (C5)", () => {
  const team = rosterOf({
    李: { role: "consultant" },
    张: { role: "therapist" },
    王: { role: "manager" },
    陈: { role: "nurse" },
    周: { role: "doctor" },
    赵: { role: "consultant", isActive: false },
  });

  it.each<[string, [Reason, ...string[]], string | undefined]>([
    ["her consultant", ["window_3m", "李", "张"], "李"],
    ["her therapist when the consultant is off", ["window_3m", "赵", "张"], "张"],
    ["a name the staff sheet does not know", ["window_3m", "外聘", "张"], "外聘"],
    ["the first consultant with the fewest calls, when nobody owns her", ["window_3m"], "李"],
    ["the same when both owners are off", ["window_3m", "赵"], "李"],
    ["the one manager for a complaint", ["complaint_open", "李"], "王"],
    ["the one nurse for a red flag", ["medical_flag", "李"], "陈"],
    ["her consultant for a rung, whatever its advice", ["postop_d1", "李"], "李"],
  ])("%s", (_what, call, expected) => {
    expect(whoCalls(team, call)).toEqual([expected]);
  });

  it("is the one doctor for a red flag when there are two nurses", () => {
    const nurses = rosterOf({
      陈: { role: "nurse" },
      孙: { role: "nurse" },
      周: { role: "doctor" },
    });
    expect(whoCalls(nurses, ["medical_flag", "李"])).toEqual(["周"]);
  });

  it("is the one manager who works, when the other is off", () => {
    const managers = rosterOf({
      王: { role: "manager", isActive: false },
      吴: { role: "manager" },
    });
    expect(whoCalls(managers, ["complaint_open", "李"])).toEqual(["吴"]);
  });

  it("is nobody without owners and staff", () => {
    expect(whoCalls(rosterOf({}), ["window_3m"])).toEqual([undefined]);
  });

  it("evens out the loads, counting first the calls somebody owns", () => {
    const pair = rosterOf({ 李: { role: "consultant" }, 赵: { role: "consultant" } });
    expect(
      whoCalls(pair, ["window_3m"], ["window_3m"], ["window_3m", "李"], ["window_3m", "李"]),
    ).toEqual(["赵", "赵", "李", "李"]);
  });
});
