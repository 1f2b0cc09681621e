import { noDay } from "../../../src/core/calendar/day";
import type { CallCandidate } from "../../../src/core/calling/callCandidate";
import type { Reason } from "../../../src/core/calling/callPlan";
import { noText } from "../../../src/core/clients/columns";
import { candidateOf, openCallsOf } from "../../support/assigned";
import { day } from "../../support/day";

/** A call for one reason, of a client told apart by what a test gives her. */
function call(reason: Reason, own: Partial<CallCandidate> = {}, urgency = 0): CallCandidate {
  return candidateOf({ reason, urgency, lastContactOn: day("2026-01-01"), ...own });
}

describe("which call stands first (C4)", () => {
  it.each<[string, CallCandidate, CallCandidate]>([
    [
      "a lower band, whatever the money",
      call("birthday"),
      call("window_3m", { medianDealCents: 9_000_000 }),
    ],
    [
      "in band 1 a red flag before a complaint",
      call("medical_flag"),
      call("complaint_open", {}, 3),
    ],
    [
      "in band 1 a complaint before a rung",
      call("complaint_open", {}, 3),
      call("postop_d1", {}, 999),
    ],
    [
      "in band 1 the rung open for longer",
      call("postop_early", {}, 998),
      call("postop_d1", {}, 1_000),
    ],
    [
      "in band 1 urgency before money",
      call("medical_flag"),
      call("complaint_open", { medianDealCents: 9_000_000 }, 3),
    ],
    ["in band 2 the earlier hour", call("appt_today", {}, 540), call("appt_today", {}, 600)],
    ["in band 2, at one time, the order of C1", call("callback"), call("appt_today")],
    [
      "in band 5 the larger median deal",
      call("forgotten", { medianDealCents: 2 }),
      call("unclosed", { medianDealCents: 1 }),
    ],
    [
      "in band 6 the larger gain before the larger deal",
      call("dormant_able", { gainCents: 5, medianDealCents: 1 }),
      call("dormant_low_b", { gainCents: 4, medianDealCents: 9 }),
    ],
    [
      "in band 6 a gain before one that cannot be told",
      call("dormant_low_b", { gainCents: 1, medianDealCents: 1 }),
      call("dormant_able", { medianDealCents: 9 }),
    ],
    [
      "of one gain the larger median deal",
      call("dormant_low_b", { gainCents: 0, medianDealCents: 2 }),
      call("dormant_able", { medianDealCents: 1 }),
    ],
    ["in band 5 a deal before none", call("unclosed", { medianDealCents: 0 }), call("unclosed")],
    [
      "of one amount the longer since the last contact",
      call("window_3m", { lastContactOn: day("2025-12-31") }),
      call("window_3m"),
    ],
    ["never contacted is longest", call("window_3m", { lastContactOn: noDay }), call("window_3m")],
    [
      "then who stands first in the client book, which goes by id, phone and name",
      call("window_3m", { client: 1 }),
      call("window_3m", { client: 2 }),
    ],
  ])("%s", (_what, first, second) => {
    const open = openCallsOf([first, second]);
    expect([Math.sign(open.compare(0, 1)), Math.sign(open.compare(1, 0))]).toEqual([-1, 1]);
  });
});

describe("an open call", () => {
  it("keeps what household, caller and quota ask", () => {
    const open = openCallsOf([
      call("birthday", { client: 7, phone: 3, owners: ["李", "张"], ownCaller: "张" }),
      call("postop_d1", { client: 2 }),
    ]);
    const kept = [0, 1].map((place) => [
      open.clientAt(place),
      open.phoneAt(place),
      open.leadAt(place),
      open.bandAt(place),
      open.hasOwnersAt(place),
      open.ownCallerAt(place),
    ]);
    expect(kept).toEqual([
      [7, 3, "birthday", 3, true, "张"],
      [2, noText, "postop_d1", 1, false, undefined],
    ]);
    expect([open.count, open.highestPhone]).toEqual([2, 3]);
  });

  it("is none where nothing was added", () => {
    expect(() => openCallsOf([]).leadAt(0)).toThrow(RangeError);
  });
});
