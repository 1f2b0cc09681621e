import { isoDay } from "../../../src/core/calendar/day";
import type { Reason } from "../../../src/core/calling/callPlan";
import type { CallOutcome } from "../../../src/core/clients/codes";
import { nextContactDays } from "../../../src/workflow/desk/nextContactDays";
import { caseOf, her } from "../../support/clientCase";

// On 2026-03-20.
const own = caseOf({ clients: [her] });

describe("the next contact by how a call ends", () => {
  it.each<[CallOutcome, Reason | undefined, string | undefined]>([
    ["reached", undefined, "2026-03-27"],
    ["reached", "postop_d1", "2026-03-27"],
    ["reached", "dormant_able", "2026-04-19"],
    ["considering", "card_balance", "2026-04-19"],
    ["moved_to_wechat", "campaign", "2026-04-19"],
    // A promise is kept whatever it was about, and so is a wish for peace.
    ["callback", "dormant_able", "2026-03-21"],
    ["not_now", "dormant_able", "2026-04-19"],
    ["no_answer", "dormant_able", "2026-03-21"],
    ["complaint", "dormant_able", undefined],
  ])("after %s about %s", (outcome, reason, on) => {
    const next = nextContactDays(own, reason)[outcome];
    expect(next === undefined ? undefined : isoDay(next)).toBe(on);
  });
});
