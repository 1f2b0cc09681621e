import { callDayOf } from "../../support/clientCase";
import { touchUpsLeft } from "../../../src/core/calling/touchUpsLeft";
import { defaultPolicy } from "../../../src/core/policy/policy";
import { assignedOf } from "../../support/assigned";

const policy = {
  ...defaultPolicy,
  reasons: { ...defaultPolicy.reasons, touchUpsAMonth: 2 },
};
const touchUps = [1, 2, 3].map((client) => assignedOf({ client, reason: "touch_up" }));
const called = (callDate: string) =>
  ({ name: "王芳", callDate, callType: "touch_up", callOutcome: "no_answer" }) as const;

describe("touch-up calls of a month", () => {
  it.each([
    ["none made yet", [], 2],
    ["one made this month, answered or not", [called("2026-03-01")], 1],
    ["as many as there are places", [called("2026-03-01"), called("2026-03-20")], 0],
    ["those of last month do not count", [called("2026-02-28")], 2],
    ["nor does one of tomorrow", [called("2026-03-21")], 2],
  ])("%s", (_what, calls, fitting) => {
    const day = callDayOf({ clients: [{ name: "王芳" }], calls }, { policy });
    expect(touchUps.filter(touchUpsLeft(day))).toEqual(touchUps.slice(0, fitting));
  });

  it("leave every other call alone", () => {
    const others = [1, 2, 3].map((client) => assignedOf({ client, reason: "birthday" }));
    const day = callDayOf({ clients: [{ name: "王芳" }] }, { policy });
    expect(others.filter(touchUpsLeft(day))).toEqual(others);
  });
});
