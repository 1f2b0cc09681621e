import { callers } from "../../../src/core/calling/callers";
import { ownCaller } from "../../../src/core/calling/ownCaller";
import type { Reason } from "../../../src/core/calling/callPlan";
import type { Roster } from "../../../src/core/calling/roster";
import { quota } from "../../../src/core/policy/quota";
import { candidateOf, openCallsOf, rosterOf } from "../../support/assigned";

/** Who calls each of these, in order: a reason and the client's owners, first choice first. */
function whoCalls(staff: Roster, ...calls: [Reason, ...string[]][]): (string | undefined)[] {
  const candidates = calls.map(([lead, ...owners]) =>
    candidateOf({
      reason: lead,
      owners,
      ownCaller: ownCaller({ lead, owners, handedTo: undefined }, staff),
    }),
  );
  const leads = Int32Array.from(calls, (_, place) => place);
  return [...callers(openCallsOf(candidates), leads, { staff, quota })];
}

describe("who calls (C5)", () => {
  const team = rosterOf({
    李: { role: "consultant" },
    张: { role: "therapist" },
    赵: { role: "consultant", isActive: false },
  });

  it.each<[string, [Reason, ...string[]], string | undefined]>([
    ["whose call it is", ["window_3m", "张"], "张"],
    ["the first consultant with the fewest calls, when nobody owns her", ["window_3m"], "李"],
    ["the same when her owner is off", ["window_3m", "赵"], "李"],
  ])("%s", (_what, call, expected) => {
    expect(whoCalls(team, call)).toEqual([expected]);
  });

  it("is nobody without owners and staff", () => {
    expect(whoCalls(rosterOf({}), ["window_3m"])).toEqual([undefined]);
  });

  it("is who calls today, when the owner is off and no staff sheet says who is in", () => {
    const off = rosterOf({ 赵: { isActive: false } });
    expect(
      whoCalls(
        off,
        ["window_3m", "张"],
        ["window_3m", "赵"],
        ["window_3m", "李"],
        ["window_3m", "赵"],
      ),
    ).toEqual(["张", "张", "李", "李"]);
    expect(whoCalls(off, ["window_3m", "张"], ["window_3m"])).toEqual(["张", undefined]);
    expect(whoCalls(off, ["window_3m", "赵"])).toEqual([undefined]);
  });

  it("evens out the loads, counting first the calls somebody owns", () => {
    const pair = rosterOf({ 李: { role: "consultant" }, 赵: { role: "consultant" } });
    expect(
      whoCalls(pair, ["window_3m"], ["window_3m"], ["window_3m", "李"], ["window_3m", "李"]),
    ).toEqual(["赵", "赵", "李", "李"]);
  });
});
