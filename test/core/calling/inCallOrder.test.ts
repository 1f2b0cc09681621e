import { noDay } from "../../../src/core/calendar/day";
import type { CallCandidate } from "../../../src/core/calling/callCandidate";
import { inCallOrder } from "../../../src/core/calling/inCallOrder";
import type { Reason } from "../../../src/core/calling/callPlan";
import { allAtOnce } from "../../../src/core/sliced";
import { candidateOf } from "../../support/assigned";
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
    expect(allAtOnce(inCallOrder([first, second]))).toEqual([first, second]);
    expect(allAtOnce(inCallOrder([second, first]))).toEqual([first, second]);
  });
});
