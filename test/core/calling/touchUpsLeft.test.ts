import { callDayOf } from "../../support/clientCase";
import { touchUpsLeft } from "../../../src/core/calling/touchUpsLeft";
import { defaultPolicy } from "../../../src/core/policy/policy";

const policy = {
  ...defaultPolicy,
  reasons: { ...defaultPolicy.reasons, touchUpsAMonth: 2 },
};
const touchUps = ["touch_up", "touch_up", "touch_up"] as const;
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
    const hasPlace = touchUps.map(touchUpsLeft(day));
    expect(hasPlace).toEqual(touchUps.map((_, place) => place < fitting));
  });

  it("leave every other call alone", () => {
    const day = callDayOf({ clients: [{ name: "王芳" }] }, { policy });
    const others = ["birthday", "birthday", "birthday"] as const;
    expect(others.map(touchUpsLeft(day))).toEqual([true, true, true]);
  });
});
